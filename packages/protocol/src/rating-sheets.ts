import type { FigureMeanings } from '@plenum/domain/ratings/bare-figures';
import { rowProblems } from '@plenum/domain/ratings/read-sheet';
import { entryProblems } from '@plenum/domain/ratings/paper-entry';
import { Type, type Static } from 'typebox';
import { Rating } from './ratings.ts';
import { closedObject, Count, Id, line, lines, oneOf, orNull, schemaOf, Sha256, Slug, Text, Time } from './shapes.ts';

/** A sheet as facilitators see it: what it says stands in SheetView alone. */
export const SheetSummary = closedObject({
	id: Id,
	/** `draft`: of a file, until it is confirmed; it rates nothing. */
	state: oneOf(['draft', 'confirmed', 'taken-back']),
	kind: oneOf(['paper', 'file']),
	/** Empty where none was named, and of one that was taken back. */
	organisation: Text,
	constituency: Slug,
	fileName: orNull(Text),
	sha256: orNull(Sha256),
	at: Time,
	/** The reader entered it, and may see what it says before the round is revealed. */
	own: Type.Boolean(),
	/** Rows that were read, rows that were not, and rows that say nothing. */
	read: Count,
	unread: Count,
	empty: Count
});
export type SheetSummary = Static<typeof SheetSummary>;

/** GET …/rating-rounds/:round/sheets, in the order in which they were entered. */
export const SheetList = closedObject({ sheets: Type.Array(SheetSummary) });
export type SheetList = Static<typeof SheetList>;

const figure = Type.Integer({ minimum: 0, maximum: 999 });

/** PUT …/sheets/:sheet/figures → SheetView: what figures mean in a file that is not confirmed yet. The level null: “cannot judge”. */
export const FigureMeaningsRequest = schemaOf<FigureMeanings>()(
	closedObject({
		numbers: Type.Array(closedObject({ figure, level: orNull(Slug) }), { maxItems: 100 }),
		/** Numbers without a sign are percentages. */
		numbersArePercentages: Type.Boolean(),
		/** From which percentage on a level holds; empty where percentages say no level. */
		percentages: Type.Array(closedObject({ from: Type.Number({ minimum: 0, maximum: 100 }), level: Slug }), {
			maxItems: 20
		})
	})
);
export type FigureMeaningsRequest = Static<typeof FigureMeaningsRequest>;

const SheetRowView = closedObject({
	row: Count,
	number: Text,
	recommendation: orNull(Id),
	wording: Text,
	rating: Rating,
	/** Why it is not rated with; null where it is. */
	problem: orNull(oneOf(rowProblems)),
	notices: Type.Array(oneOf(['regression-mentioned', 'text-differs'])),
	/**
	 * What is there already, of a draft. `people`: people of the organisation have rated it themselves, and theirs stands. `sheet`:
	 * another sheet of theirs says something, which this one replaces. `same`: the reader’s own says the same.
	 */
	earlier: orNull(oneOf(['people', 'sheet', 'same'])),
	/** What an earlier sheet says that the reader entered. */
	before: orNull(Rating),
	/** What it says in figures alone, whatever they were said to mean. */
	figure: orNull(
		closedObject({
			number: orNull(figure),
			percentage: orNull(Type.Number({ minimum: 0, maximum: 100 }))
		})
	)
});
export type SheetRowView = Static<typeof SheetRowView>;

/**
 * POST …/rating-rounds/:round/sheets → SheetView, 201: multipart with `organisation` and `constituency` before the part `file`.
 * GET …/rating-rounds/:round/sheets/:sheet → SheetView: to the person who entered it, and to all facilitators once an open round is revealed.
 */
export const SheetView = closedObject({
	sheet: SheetSummary,
	rows: Type.Array(SheetRowView),
	/** What its figures were said to mean. */
	meanings: orNull(FigureMeaningsRequest)
});
export type SheetView = Static<typeof SheetView>;

/** POST …/rating-rounds/:round/sheets/entries → EnteredSheet, 201. `lines`: `140.12, 3, r`, one for each recommendation. */
export const EnterSheetRequest = closedObject({
	organisation: lines(200),
	constituency: Slug,
	lines: line(100_000)
});
export type EnterSheetRequest = Static<typeof EnterSheetRequest>;

export const EnteredSheet = closedObject({
	sheet: SheetSummary,
	/** Lines that were not entered, to be corrected. */
	kept: Type.Array(closedObject({ line: Text, problem: oneOf(entryProblems) })),
	/** How many people of the organisation had rated themselves: theirs stand. */
	left: Count
});
export type EnteredSheet = Static<typeof EnteredSheet>;

/** POST …/sheets/:sheet/confirm, and …/take-back, which answers SheetSummary. */
export const ConfirmedSheet = closedObject({ sheet: SheetSummary, left: Count });
export type ConfirmedSheet = Static<typeof ConfirmedSheet>;

/** GET …/sheets/comparison: what sheets say of each recommendation, beside each other; nothing is added up. */
export const SheetComparison = closedObject({
	sheets: Type.Array(SheetSummary),
	rows: Type.Array(
		closedObject({
			recommendation: Id,
			number: Text,
			/** Where each says it, and as it is worded there. */
			said: Type.Array(closedObject({ sheet: Id, rating: Rating, row: Count, wording: Text }))
		})
	)
});
export type SheetComparison = Static<typeof SheetComparison>;
