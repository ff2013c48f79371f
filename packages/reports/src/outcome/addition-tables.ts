import { additionKinds, type AdditionKind } from '@plenum/domain/clusters/addition';
import { inserted } from '../insertions.ts';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { OutcomeAddition, OutcomeCluster } from './outcome.ts';
import { paragraph, paragraphs, plainText, quotation, run } from '../submission/plain-blocks.ts';
import { ratingBlocks } from '../matrix/rating-cell.ts';
import { themeTables } from '../theme-tables.ts';
import type { ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-writing.ts';
import { dataColumn } from '../matrix/data-columns.ts';
import { sheetOf, type Sheet } from '../matrix/workbook.ts';
import type { ReportWords } from '../words/report-words.ts';

/** All of one kind: code, wording, cluster, and the ratings. */
export type AdditionTable = { heading: string; columns: string[]; rows: Block[][][] };

const listOf = (cluster: OutcomeCluster, kind: AdditionKind): OutcomeAddition[] => cluster[`${kind}s`];

/** [ADDITIONS9] Pledges, then new matters, each under a heading of its own; of a kind that nobody added, nothing. */
export function additionTables(
	clusters: readonly OutcomeCluster[],
	settings: Settings,
	words: ReportWords,
	own: AdditionColumns = { headings: [words.table.level], cells: (one) => [ratingBlocks(settings, words, one)] }
): AdditionTable[] {
	const { number, cluster: inCluster } = words.table;
	return additionKinds
		.map((kind) => ({
			heading: words.additions.headings[kind],
			columns: [number, words.additions.texts[kind], inCluster, ...own.headings],
			rows: clusters.flatMap((cluster) =>
				listOf(cluster, kind).map((one) => [
					[paragraph(run(one.number))],
					[...paragraphs(inserted(words, one.text)), ...noteOf(words, kind, one)],
					[paragraph(run(inserted(words, cluster.label)))],
					...own.cells(one)
				])
			)
		}))
		.filter(({ rows }) => rows.length > 0);
}

function noteOf(words: ReportWords, kind: AdditionKind, { note }: OutcomeAddition): Block[] {
	return note === null
		? []
		: [paragraph(run(`${words.additions.notes[kind]}${words.colon}`, 'italic'), quotation(note))];
}

/** What a paper says of each beside its wording and theme. */
export type AdditionColumns = { headings: string[]; cells: (one: OutcomeAddition) => Block[][] };

/** The same for a report in Word, after what is said of the UN's recommendations. */
export function additionBlocks(
	{ clusters, outcome, words }: ReportInput,
	sheet: 'upright' | 'wide',
	own?: AdditionColumns
): ReportBlock[] {
	return additionTables(clusters, outcome.consultation.settings, words, own).flatMap(({ heading, columns, rows }) => {
		const [table] = themeTables(sheet, columns, [rows]);
		if (!table) return [];
		return [
			{ type: 'heading' as const, level: 2 as const, text: heading },
			{ type: 'table' as const, table }
		];
	});
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
