import type { Picture } from '../public/picture.ts';

/**
 * [REPORTS70] A publisher's document layout as plain data, read from a Word file once. Only what is defined here goes from the file into a
 * document. So no program, link, author's name or hidden text can be passed on.
 */
export type HouseStyle = {
	styles: Record<StyleName, HouseLook | null>;
	/** In twentieths of a point, of an upright page. */
	margins: { top: number; right: number; bottom: number; left: number } | null;
	/** On every page but the first where that has its own. */
	header: HouseBlock[];
	footer: HouseBlock[];
	/** Where the first page has its own. */
	first: { header: HouseBlock[]; footer: HouseBlock[] } | null;
	cover: HouseBlock[] | null;
	pictures: Record<string, Picture>;
};

/** The styles that documents use, by the names that Word gives them whatever language it speaks. */
export const styleNames = {
	normal: 'normal',
	title: 'title',
	subtitle: 'subtitle',
	heading1: 'heading 1',
	heading2: 'heading 2',
	heading3: 'heading 3',
	caption: 'caption',
	footnote: 'footnote text'
} as const;
export type StyleName = keyof typeof styleNames;
export const allStyles = Object.keys(styleNames) as StyleName[];

export type HouseFont = {
	font: string | null;
	/** For letters that run from right to left. */
	complexFont: string | null;
	/** In half points. */
	size: number | null;
	bold: boolean;
	italics: boolean;
	caps: boolean;
	/** Six digits. */
	colour: string | null;
};

export type HouseParagraphLook = {
	align: 'start' | 'center' | 'end' | 'both' | null;
	/** In twentieths of a point. */
	before: number | null;
	after: number | null;
	/** In 240ths of a line. */
	line: number | null;
	/** The colour of a line above or below it. */
	above: string | null;
	below: string | null;
};

export type HouseLook = HouseFont & HouseParagraphLook;

export type HouseTab = { at: number; type: 'start' | 'center' | 'end' };

export type HouseInline =
	| { type: 'text'; text: string; font: HouseFont }
	| { type: 'page' | 'pages'; font: HouseFont }
	| { type: 'tab' | 'break' }
	/** In points. */
	| { type: 'picture'; picture: string; width: number; height: number };

export type HouseParagraph = {
	type: 'paragraph';
	look: HouseParagraphLook;
	tabs: HouseTab[];
	inlines: HouseInline[];
};
export type HouseTable = { type: 'table'; widths: number[]; rows: HouseBlock[][][] };
export type HouseBlock = HouseParagraph | HouseTable;

/** What was in a file and is not taken over. */
export const droppedParts = ['links', 'objects', 'fonts', 'shapes', 'pictures', 'fields', 'cover'] as const;
export type DroppedPart = (typeof droppedParts)[number];

/** What was found in a file, for the person who uploaded it. */
export type HouseStyleReport = {
	found: StyleName[];
	missing: StyleName[];
	header: boolean;
	footer: boolean;
	firstPage: boolean;
	cover: boolean;
	/** Families of letters that it names. A document shows them where the reader's machine has them. */
	fonts: string[];
	dropped: DroppedPart[];
};

export const houseStyleLimits = { bytes: 2_000_000, pictures: 8, blocks: 200, letters: 20_000 } as const;

/** What a cover has places for. `details` are the lines under the title, each in a paragraph of its own. */
export const placeholders = ['title', 'kind', 'publishers', 'details'] as const;

/** Whether a part of a page says the number of the page by itself. */
export function countsPages(blocks: readonly HouseBlock[]): boolean {
	return blocks.some((block) =>
		block.type === 'table'
			? block.rows.some((row) => row.some(countsPages))
			: block.inlines.some(({ type }) => type === 'page')
	);
}
