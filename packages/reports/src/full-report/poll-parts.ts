import type { Settings } from '@plenum/domain/consultations/consultation';
import { piecesOf, type DecisionPiece } from '@plenum/domain/polls/decision/pieces';
import { allPolls, type Outcome, type OutcomeCluster } from '../outcome.ts';
import { ballotLines, decisionOf, type ToldPoll } from '../voted-actions.ts';
import type { ReportWords } from '../words/en.ts';
import { heading, labelled, note, table, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** Each decision: what was put to the vote, how it went in the terms of its method, and who does not share it. */
export function pollParts(
	outcome: Outcome,
	{ polls }: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	if (polls.length === 0) return [];
	return [
		heading(3, said.decisions),
		...polls.flatMap((poll) => oneVote(outcome.consultation.settings, poll, words, 4))
	];
}

/** What one poll came to, by itself. */
export function onePollParts(outcome: Outcome, id: string, words: ReportWords): { title: string; parts: ReportPart[] } {
	const polls = allPolls(outcome).filter((poll) => poll.id === id);
	return {
		title: polls.flatMap((poll) => ballotLines(outcome.consultation.settings, words, poll)).join(' · '),
		parts: polls.flatMap((poll) => oneVote(outcome.consultation.settings, poll, words, 2))
	};
}

/** One decision, its heading of this level. `lines` are what was on the ballot, where those are no actions. */
export function oneVote(
	settings: Settings,
	poll: ToldPoll,
	words: ReportWords,
	level: 2 | 3 | 4,
	lines?: readonly string[]
): ReportPart[] {
	const pieces = piecesOf(decisionOf(settings, words, poll, lines)).map((piece) => asPart(words, piece, level));
	const { statement } = words.assessment;
	return poll.statement.trim() === '' ? pieces : [...pieces, labelled(words, statement, poll.statement)];
}

function asPart(words: ReportWords, piece: DecisionPiece, level: 2 | 3 | 4): ReportPart {
	switch (piece.kind) {
		case 'head':
			return heading(level, piece.text);
		case 'verdict':
			return labelled(words, piece.verdict, piece.text);
		case 'difference':
			return note('difference', piece.title, piece.text);
		case 'line':
			return text(piece.text);
		case 'table': {
			const { caption, columns, rows } = piece.table;
			return table(
				caption,
				columns.map((column) => column.heading),
				rows.map((row) => row.map(String))
			);
		}
	}
}
