import type { Block } from '@plenum/domain/clusters/assessment';
import type { DocumentLanguage, Language } from '@plenum/domain/languages';
import { withoutInsertions } from './insertions.ts';
import { countWords, wordsInBlocks } from './submission/count-words.ts';

/** A table, with a share of the width for each column. A theme is a row of one cell. */
export type ReportTable = { columns: { heading: string; width: number }[]; rows: ReportRow[] };
export type ReportRow = { type: 'theme'; label: string } | { type: 'cells'; cells: Block[][] };

/** `numbered` is a paragraph with a number of its own, and what hangs on it; notes stand at the foot of the page. */
export type ReportBlock =
	| { type: 'heading'; level: 2 | 3; text: string }
	| { type: 'words'; blocks: Block[] }
	| { type: 'numbered'; number: number; blocks: Block[]; notes: string[] }
	/** A caption stands above its table, where no heading says the same. */
	| { type: 'table'; table: ReportTable; caption?: string };

/** A part of a report that can be left out or moved. Annexes and what is left out count for nothing. */
export type ReportSection = {
	id: string;
	heading: string | null;
	kind: 'body' | 'annex';
	included: boolean;
	/** On its side, where a table needs the width; else as the report is. */
	sheet?: 'wide';
	/** Words of its body text; notes are not among them. */
	words: number;
	blocks: ReportBlock[];
};

/**
 * [REPORTS1] What a document says, before anyone decides how it looks: Word and the preview in the browser are made from
 * the same. `limit` is a number of words that the form allows, never a bar.
 */
export type ReportDocument<Spoken extends DocumentLanguage = Language> = {
	language: Spoken;
	direction: 'ltr' | 'rtl';
	sheet: 'upright' | 'wide';
	cover: Cover;
	/** [REPORTS82] Above the cover of what cannot be handed in yet: that it is a draft, then what is missing. */
	banner?: string[];
	parts: ReportSection[];
	words: number;
	limit: number | null;
	/** What stands at the foot of each page: which version this is. */
	foot: string[];
	/** [REPORTS25] What stands once, after the last words: the head of the record. */
	end: string[];
};

/** Not counted. Names first, then what this is, then lines of a label and what it labels. */
export type Cover = { publishers: string[]; kind: string; title: string; lines: { label: string; texts: string[] }[] };

export type DraftPart = Omit<ReportSection, 'words' | 'included'>;

/** Parts in the order chosen, numbered through where they are included, and counted. */
export function normalizeParts(
	drafts: readonly DraftPart[],
	chosen: readonly { id: string; included: boolean }[]
): ReportSection[] {
	let number = 0;
	return chosen.flatMap(({ id, included }) => {
		const draft = drafts.find((part) => part.id === id);
		if (!draft) return [];
		const blocks = draft.blocks.map((block) =>
			block.type === 'numbered' && included ? { ...block, number: ++number } : block
		);
		return [{ ...draft, blocks, included, words: wordsInPart(draft) }];
	});
}

/** What is printed: a part that has nothing to say is not. */
export function shownParts({ parts }: Pick<ReportDocument<DocumentLanguage>, 'parts'>): ReportSection[] {
	return parts.filter(({ included, blocks }) => included && blocks.length > 0);
}

/** [REPORTS20] Body text alone: no cover, no note, no annex. */
export function wordsOf(parts: readonly ReportSection[]): number {
	return parts.filter(({ included, kind }) => included && kind === 'body').reduce((sum, { words }) => sum + words, 0);
}

export function wordsInPart({ heading, blocks }: DraftPart): number {
	return blocks.length === 0
		? 0
		: blocks.reduce((sum, block) => sum + wordsInReportBlock(block), countWords(heading ?? ''));
}

export function wordsInReportBlock(block: ReportBlock): number {
	switch (block.type) {
		case 'heading':
			return countWords(block.text);
		case 'words':
		case 'numbered':
			return wordsInBlocks(block.blocks);
		case 'table':
			return countWords(block.caption ?? '') + wordsInTable(block.table);
	}
}

function wordsInTable({ columns, rows }: ReportTable): number {
	const headings = columns.reduce((sum, { heading }) => sum + countWords(heading), 0);
	return rows.reduce((sum, row) => sum + wordsInRow(row), headings);
}

function wordsInRow(row: ReportRow): number {
	switch (row.type) {
		case 'theme':
			return countWords(row.label);
		case 'cells':
			return row.cells.reduce((sum, blocks) => sum + wordsInBlocks(blocks), 0);
	}
}

/** [REPORTS144] What a table is about: its caption, else the heading above it. Its columns say what is in it. */
export function describeTable(
	{ cover }: Pick<ReportDocument<DocumentLanguage>, 'cover'>,
	{ heading, blocks }: Pick<ReportSection, 'heading' | 'blocks'>,
	at: number
): { title: string; description: string } {
	const block = blocks[at];
	if (block?.type !== 'table') return { title: '', description: '' };
	const above = blocks.slice(0, at).findLast((one) => one.type === 'heading');
	return {
		title: withoutInsertions(block.caption ?? above?.text ?? heading ?? cover.title),
		description: columnsInLine(block.table.columns.map((column) => column.heading))
	};
}

export function columnsInLine(headings: readonly string[]): string {
	return headings.filter((text) => text !== '').join(' · ');
}

/** [REPORTS143] Headings begin on the first level below the title: in a part without a heading of its own they are a level higher. */
export function outlineLevel({ heading }: Pick<ReportSection, 'heading'>, level: 2 | 3): 1 | 2 | 3 {
	if (heading !== null) return level;
	return level === 2 ? 1 : 2;
}
