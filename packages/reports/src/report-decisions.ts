import { piecesOf, type DecisionPiece } from './decision/pieces.ts';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { OutcomePoll } from './outcome/outcome.ts';
import type { DraftPart, ReportBlock } from './report-document.ts';
import { cell, type ReportInput } from './report-writing.ts';
import { paragraph, paragraphs, quotation, run } from './submission/plain-blocks.ts';
import { askedLine, decisionOf, votedWording } from './actions/voted-actions.ts';

/** [REPORTS21] How each decision came about, as an annex: in the terms of its method, with the tables that the room saw. */
export function decisionsPart(matter: ReportInput): DraftPart {
	const { outcome, clusters, words } = matter;
	const places = [{ label: words.votedOn.whole, polls: outcome.polls, assessment: null }, ...clusters];
	const blocks = places.flatMap(({ label, polls, assessment }): ReportBlock[] =>
		polls.length === 0
			? []
			: [
					{ type: 'heading', level: 2, text: label },
					...polls.flatMap((poll) => decisionBlocks(matter, poll, assessment))
				]
	);
	return { id: 'decisions', heading: matter.words.reports.parts.decisions, kind: 'annex', blocks };
}

function decisionBlocks(
	{ outcome, words }: ReportInput,
	poll: OutcomePoll,
	assessment: Assessment | null
): ReportBlock[] {
	const { statement } = poll;
	const { settings } = outcome.consultation;
	const asked = askedLine(settings, words, poll);
	const wording = votedWording(poll, assessment).flatMap((text) => text.split('\n'));
	const label = run(`${words.assessment.statement}${words.colon}`, 'bold');
	return [
		...piecesOf(decisionOf(settings, words, poll)).flatMap((piece) => [
			...asBlocks(piece, words.colon),
			...(piece.kind === 'head' && asked !== null ? [{ type: 'words' as const, blocks: paragraphs(asked) }] : [])
		]),
		...(wording.length === 0
			? []
			: [
					{
						type: 'words' as const,
						blocks: [
							paragraph(run(`${words.votedOn.wording}${words.colon}`, 'bold'), quotation(wording[0] ?? '')),
							...wording.slice(1).map((line) => paragraph(quotation(line)))
						]
					}
				]),
		...(statement.trim() === '' ? [] : [{ type: 'words' as const, blocks: [paragraph(label, quotation(statement))] }])
	];
}

function asBlocks(piece: DecisionPiece, colon: string): ReportBlock[] {
	switch (piece.kind) {
		case 'head':
			return [{ type: 'heading', level: 3, text: piece.text }];
		case 'verdict':
			return [{ type: 'words', blocks: [paragraph(run(`${piece.verdict}${colon}`, 'bold'), run(piece.text))] }];
		case 'difference':
			return [{ type: 'words', blocks: [paragraph(run(`${piece.title} `, 'bold'), run(piece.text))] }];
		case 'line':
			return [{ type: 'words', blocks: paragraphs(piece.text) }];
		case 'table': {
			const { caption, columns, rows } = piece.table;
			const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map((value) => cell(String(value))) }));
			return [{ type: 'table', caption, table: { columns, rows: cells } }];
		}
	}
}
