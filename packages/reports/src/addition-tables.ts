import { additionKinds, type AdditionKind } from '@plenum/domain/clusters/addition';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { fitColumns } from './fit-columns.ts';
import type { OutcomeAddition, OutcomeCluster } from './outcome.ts';
import { paragraph, paragraphs, plainText, run } from './plain-blocks.ts';
import { ratingBlocks } from './rating-cell.ts';
import { viewsText } from './rating-lines.ts';
import type { ReportBlock } from './report-document.ts';
import { numbered, type ReportInput } from './report-writing.ts';
import { dataColumn } from './data-columns.ts';
import { sheetOf, type Sheet } from './workbook.ts';
import type { ReportWords } from './words/en.ts';

/** All of one kind: code, wording, cluster, and the ratings. */
export type AdditionTable = { heading: string; columns: string[]; rows: Block[][][] };

const listOf = (cluster: OutcomeCluster, kind: AdditionKind): OutcomeAddition[] => cluster[`${kind}s`];

/** [ADDITIONS9] Pledges, then new matters, each under a heading of its own; of a kind that nobody added, nothing. */
export function additionTables(
	clusters: readonly OutcomeCluster[],
	settings: Settings,
	words: ReportWords
): AdditionTable[] {
	const { number, cluster: inCluster, level } = words.table;
	return additionKinds
		.map((kind) => ({
			heading: words.additions.headings[kind],
			columns: [number, words.additions.texts[kind], inCluster, level],
			rows: clusters.flatMap((cluster) =>
				listOf(cluster, kind).map((one) => [
					[paragraph(run(one.number))],
					[...paragraphs(one.text), ...noteOf(words, kind, one)],
					[paragraph(run(cluster.label))],
					ratingBlocks(settings, words, one)
				])
			)
		}))
		.filter(({ rows }) => rows.length > 0);
}

export function noteOf(words: ReportWords, kind: AdditionKind, { note }: OutcomeAddition): Block[] {
	return note === null ? [] : [paragraph(run(`${words.additions.notes[kind]}${words.colon}`, 'italic'), run(note))];
}

/** The same for a report in Word, after what is said of the UN's recommendations. */
export function additionBlocks({ clusters, outcome, words }: ReportInput, sheet: 'upright' | 'wide'): ReportBlock[] {
	return additionTables(clusters, outcome.consultation.settings, words).flatMap(({ heading, columns, rows }) => [
		{ type: 'heading' as const, level: 2 as const, text: heading },
		{
			type: 'table' as const,
			table: fitColumns(
				sheet,
				columns,
				rows.map((cells) => ({ type: 'cells', cells }))
			)
		}
	]);
}

/** Of one cluster, in running text: each with its wording and what was said of it. */
export function additionParagraphs({ outcome, words }: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { settings } = outcome.consultation;
	return additionKinds.flatMap((kind) =>
		listOf(cluster, kind).map((one) =>
			numbered([
				paragraph(run(`${words.additions.kinds[kind]} ${one.number}${words.colon}`, 'italic'), run(one.text)),
				...noteOf(words, kind, one),
				paragraph(run(viewsText(settings, words, one)))
			])
		)
	);
}

/** `Voluntary pledges: P1, P2; New matters: M1`; empty where there are none. */
export function additionNumbers(words: ReportWords, cluster: OutcomeCluster): string {
	return additionKinds
		.filter((kind) => listOf(cluster, kind).length > 0)
		.map((kind) => {
			const numbers = listOf(cluster, kind).map(({ number }) => number);
			return `${words.additions.headings[kind]}${words.colon}${numbers.join(words.decision.comma)}`;
		})
		.join(words.decision.semicolon);
}

/** How many there are of each kind, under its name, of those that there are. */
export function additionCounts(
	words: ReportWords,
	clusters: readonly OutcomeCluster[]
): [label: string, count: number][] {
	return additionKinds
		.map((kind): [string, number] => [
			words.additions.headings[kind],
			clusters.reduce((sum, cluster) => sum + listOf(cluster, kind).length, 0)
		])
		.filter(([, count]) => count > 0);
}

/** A sheet for each kind. */
export function additionSheets(clusters: readonly OutcomeCluster[], settings: Settings, words: ReportWords): Sheet[] {
	const meanings = ['additionCode', 'additionText', 'cluster', 'ratings'] as const;
	return additionTables(clusters, settings, words).map(({ heading, columns, rows }) =>
		sheetOf(heading, {
			columns: meanings.map((meaning, at) => dataColumn(columns[at] ?? '', meaning)),
			rows: rows.map((cells) => cells.map(plainText))
		})
	);
}
