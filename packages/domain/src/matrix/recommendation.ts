import type { Position, PositionSource } from './positions/position.ts';

/** One text in one language, `fr` or `ar`: the tag that pages carry too. */
export type TextIn = { language: string; text: string };

/** A row of the file as it stood: each column by its header, each value untouched. */
export type RawRow = { column: string; value: string }[];

/**
 * One recommendation. Its number is text as printed (`140.12`); its text is verbatim, recommending States included.
 * Themes, groups of persons and goals are labels as printed: they change between cycles, so they are never a list in code.
 */
export type Recommendation = {
	/** The row of the file, counted from 1, where it was first met. */
	row: number;
	number: string;
	text: string;
	states: string[];
	position: Position;
	positionAsPrinted: string;
	source: PositionSource | null;
	headerTheme: string | null;
	themes: string[];
	groups: string[];
	sdgs: string[];
	/** The same text in further languages, where the file has a column for each. */
	translations?: TextIn[];
	raw: RawRow;
};
