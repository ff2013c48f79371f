import { Type, type Static } from 'typebox';
import { closedObject, lines } from './shapes.ts';

/**
 * POST /api/v1/consultations/:consultation/imports: multipart, one part `file`. Answers 202 `{ import: ImportView }`.
 * GET …/imports/:import answers the same, until its state is `preview`, `columns-needed` or `failed`.
 * POST …/imports/:import/columns takes a ColumnsRequest; POST …/imports/:import/confirm has no body and answers ImportDone.
 */
export type ImportView = {
	id: string;
	state: 'reading' | 'columns-needed' | 'preview' | 'confirmed' | 'failed';
	/** From 0 to 1 while reading. */
	progress: number;
	/** Why it failed: the code of a refusal. */
	failure: string | null;
	/** `csv` is any table, workbooks included; `report` a list in paragraphs, without themes. */
	kind: 'matrix-old' | 'matrix-new' | 'csv' | 'report' | null;
	/** A CSV's own columns, a few rows of it, and what Plenum takes them for: the reader may change it. */
	columns: { headers: string[]; sample: string[][]; suggestion: ColumnsRequest['columns'] } | null;
	preview: ImportPreview | null;
};

export type ImportPreview = {
	counts: {
		recommendations: number;
		supported: number;
		noted: number;
		partial: number;
		pending: number;
		unknown: number;
		clusters: number;
		problems: number;
	};
	clusters: { label: string; recommendations: number }[];
	recommendations: {
		row: number;
		number: string;
		text: string;
		states: string[];
		position: string;
		positionSource: string;
		themes: string[];
		groups: string[];
		sdgs: string[];
	}[];
	problems: { row: number | null; code: string; value: string }[];
};

/** Which header holds what. Null where the file has no such column. */
export const ColumnsRequest = closedObject({
	columns: closedObject({
		number: Type.Union([lines(200), Type.Null()]),
		text: lines(200),
		states: Type.Union([lines(200), Type.Null()]),
		position: Type.Union([lines(200), Type.Null()]),
		source: Type.Union([lines(200), Type.Null()]),
		theme: Type.Union([lines(200), Type.Null()]),
		groups: Type.Union([lines(200), Type.Null()]),
		sdgs: Type.Union([lines(200), Type.Null()])
	})
});
export type ColumnsRequest = Static<typeof ColumnsRequest>;

export type ImportDone = { recommendations: number; clusters: number };
