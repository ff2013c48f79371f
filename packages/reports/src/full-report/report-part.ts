import type { DocumentLanguage, Language } from '@plenum/domain/languages';
import type { Block } from '@plenum/domain/clusters/assessment';
import { paragraph, run } from '../submission/plain-blocks.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [EXPORTS100] A sign that stands for a name, which is read out in its place. */
export type Mark = { sign: string; name: string };

/**
 * A table with its header; without a caption where a heading says the same. `widths`: shares, where what it is for has measured them.
 * `marks`: from which column on there are signs and figures, and what each sign stands for. `notes`: what stands below each row, over
 * the whole width but for its first column; empty where nothing does.
 */
export type ReportTable = {
	caption: string;
	headers: string[];
	rows: string[][];
	widths?: number[];
	marks?: { from: number; names: Mark[] };
	notes?: string[];
};

/** A piece of a report. Texts are as people wrote them: renderers neither escape nor run anything in them. */
export type ReportPart =
	| { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
	| { kind: 'blocks'; blocks: Block[] }
	/** The label with its colon, as the language sets it. */
	| { kind: 'labelled'; label: string; text: string }
	| { kind: 'note'; tone: 'info' | 'warning' | 'difference'; title: string; text: string }
	| ({ kind: 'table' } & ReportTable)
	/** What the signs of the tables below stand for. */
	| { kind: 'legend'; marks: Mark[]; note: string }
	/** Bars beside their labels, what they show in words, and the same numbers as a table beside it. */
	| { kind: 'chart'; bars: Bar[]; longest: number; alt: string; table: ReportTable };

/** Its pieces from the first; each count is written into its piece, so that colour alone tells nothing. */
export type Bar = { label: string; pieces: { count: number; fill: string; ink: string }[] };

/** Everything that a consultation came to, in the order in which it is read, and nothing of how it looks. */
export type FullReport<Spoken extends DocumentLanguage = Language> = {
	language: Spoken;
	direction: 'ltr' | 'rtl';
	title: string;
	/** What the cover says below the title. */
	cover: { state: string; reviews: string[]; kind: string; edition: string; isDraft: boolean; draftWarning: string };
	contents: string;
	/** [EXPORTS101] Stands before the contents, on a page of its own. */
	brief?: ReportPart[];
	/** [HANDOUTS2] To be handed out alone: no cover, no table of contents, and everything a little closer. */
	handout?: true;
	/** `Page 2 of 14`, in three pieces. */
	page: { before: string; between: string };
	parts: ReportPart[];
	/** The hash of the version, and the end of the record: what a later check begins from. */
	proof: { label: string; value: string }[];
};

export function heading(level: 1 | 2 | 3 | 4, text: string): ReportPart {
	return { kind: 'heading', level, text };
}

export function text(content: string): ReportPart {
	const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
	return {
		kind: 'blocks',
		blocks: lines.map((line) => paragraph(run(line)))
	};
}

export function labelled({ colon }: Pick<ReportWords, 'colon'>, label: string, content: string): ReportPart {
	return { kind: 'labelled', label: `${label}${colon}`.trim(), text: content };
}

export function note(tone: 'info' | 'warning' | 'difference', title: string, content: string): ReportPart {
	return { kind: 'note', tone, title, text: content };
}

export function table(caption: string, headers: string[], rows: string[][]): Extract<ReportPart, { kind: 'table' }> {
	return { kind: 'table', caption, headers, rows };
}

/** `alt` says the drawing in words; `numbers` has them as a table. */
export function chart(bars: Bar[], alt: string, numbers: ReportTable): ReportPart {
	const longest = Math.max(1, ...bars.map(({ pieces }) => pieces.reduce((sum, { count }) => sum + count, 0)));
	return { kind: 'chart', bars, longest, alt, table: numbers };
}
