import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { piecesOf, type DecisionPiece } from '../decision/pieces.ts';
import { allPolls, type Outcome, type OutcomeCluster, type OutcomePoll } from '../outcome/outcome.ts';
import { askedLine, ballotLines, decisionOf, votedWording, type ToldPoll } from '../actions/voted-actions.ts';
import { heading, labelled, note, table, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** Each decision: what was put to the vote, how it went in the terms of its method, and who does not share it. */
export function pollParts(
	outcome: Outcome,
	{ polls, assessment }: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	if (polls.length === 0) return [];
	return [
		heading(3, said.decisions),
		...polls.flatMap((poll) => [
			...oneVote(outcome.consultation.settings, poll, words, 4),
			...wordingParts(poll, assessment, words)
		])
	];
}

/** [EXPORTS114] Votes on the consultation as a whole: a chapter of its own. */
export function wholePollParts(outcome: Outcome, words: ReportWords): ReportPart[] {
	if (outcome.polls.length === 0) return [];
	return [
		heading(1, words.votedOn.wholeDecisions),
		...outcome.polls.flatMap((poll) => [
			...oneVote(outcome.consultation.settings, poll, words, 2),
			...wordingParts(poll, null, words)
		])
	];
}

function wordingParts(poll: OutcomePoll, assessment: Assessment | null, words: ReportWords): ReportPart[] {
	const lines = votedWording(poll, assessment).flatMap((text) => text.split('\n'));
	return lines.map((line, at) => (at === 0 ? labelled(words, words.votedOn.wording, line) : text(line)));
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
	const asked = askedLine(settings, words, poll, lines);
	const pieces = piecesOf(decisionOf(settings, words, poll, lines)).flatMap((piece) => [
		asPart(words, piece, level),
		...(piece.kind === 'head' && asked !== null ? [text(asked)] : [])
	]);
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
