import type { ChangedRun } from '@plenum/domain/clusters/assessment-changes';
import type { ImportCounts } from '@plenum/domain/matrix/import-effect';
import type { ComparedField } from '@plenum/domain/matrix/import-plan';
import type { LostZero } from '@plenum/domain/matrix/interpretation';
import type { TextIn } from '@plenum/domain/matrix/recommendation';
import type { NewLabel } from '@plenum/domain/taxonomy/new-labels';
import { termKinds, type TermKind } from '@plenum/domain/taxonomy/term';
import { Type, type Static } from 'typebox';
import { closedObject, line, lines, oneOf, orNull } from './shapes.ts';

/**
 * POST /api/v1/consultations/:consultation/imports: multipart, one part `file`. Answers 202 `{ import: ImportView }`.
 * GET …/imports/:import answers the same, until its state is `preview`, `columns-needed` or `failed`.
 * Where a workbook has several sheets, POST …/imports/:import/sheet takes a SheetRequest.
 * POST …/imports/:import/columns takes a ColumnsRequest; POST …/imports/:import/confirm has no body and answers ImportDone.
 */
export type ImportView = {
	id: string;
	state: 'reading' | 'columns-needed' | 'preview' | 'confirmed' | 'failed' | 'taken-back';
	/** From 0 to 1 while reading. */
	progress: number;
	/** Why it failed: the code of a refusal. */
	failure: string | null;
	/** `csv` is any table, workbooks included; `report` a list in paragraphs, without themes. */
	kind: 'matrix-old' | 'matrix-new' | 'csv' | 'report' | null;
	/** The sheets of a workbook that has several, with the first of their headers; which one is read, once that was said. */
	sheets: { name: string; headers: string[]; rows: number }[] | null;
	sheet: number | null;
	/**
	 * A table's own columns, a few rows of it, and what Plenum takes them for: the reader may change it. `remembered` where
	 * a facilitator said so before, for a file with the same headers.
	 */
	columns: {
		headers: string[];
		sample: string[][];
		suggestion: ColumnsRequest['columns'];
		remembered: boolean;
	} | null;
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
		translations: TextIn[];
	}[];
	problems: { row: number | null; code: string; value: string }[];
	/** [MATRIX29] Numbers that may have lost a zero; `number` as it is taken now. */
	lostZeros: (LostZero & { number: string; text: string })[];
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
		sdgs: Type.Union([lines(200), Type.Null()]),
		translations: Type.Optional(Type.Array(lines(200), { maxItems: 10 }))
	})
});
export type ColumnsRequest = Static<typeof ColumnsRequest>;

/** Which sheet, counted from 0 in the order of the view. */
export const SheetRequest = closedObject({ sheet: Type.Integer({ minimum: 0, maximum: 1000 }) });
export type SheetRequest = Static<typeof SheetRequest>;

/** POST …/imports/:import/numbers → `{ import }`: which of the candidates the number of a row is. */
export const RenumberRequest = closedObject({
	numbers: Type.Array(closedObject({ row: Type.Integer({ minimum: 1 }), number: line(40) }), {
		minItems: 1,
		maxItems: 5000
	})
});
export type RenumberRequest = Static<typeof RenumberRequest>;

const Cycle = orNull(Type.Integer({ minimum: 1, maximum: 99 }));
const Language = orNull(Type.String({ pattern: '^[a-z]{2,3}$' }));

/** POST …/imports/:import/comparison → `{ comparison: ImportComparison }`. What is not said Plenum guesses. */
export const CompareImportRequest = closedObject({
	review: Type.Optional(Cycle),
	language: Type.Optional(Language)
});
export type CompareImportRequest = Static<typeof CompareImportRequest>;

/** One recommendation of which the file and the consultation say different things. */
export type ComparisonItem = {
	key: string;
	kind: 'new' | 'changed' | 'gone';
	number: string;
	/** As it is now; of a new one as it would be. */
	text: string;
	position: string;
	/** The label of the cluster that it is in, or null. */
	cluster: string | null;
	/** The label of the cluster that it would go into, where that is another. */
	into: string | null;
	newCluster: boolean;
	changes: { field: ComparedField; language: string | null; runs: ChangedRun[] }[];
	/** Its cluster is closed: it is not taken, whatever is chosen. */
	closed: boolean;
	doubtful: boolean;
	proposed: boolean;
};

export type ImportComparison = {
	review: number | null;
	language: string | null;
	/** The file holds the recommendations that are here, in another language. */
	translates: boolean;
	/** Whether there are any recommendations to compare with. */
	known: boolean;
	fingerprint: string;
	/** How many the file says nothing new of. */
	same: number;
	items: ComparisonItem[];
	/** [TAXONOMY10] Labels that are not known here, and those that are: one may be another name of one of these. */
	newLabels: NewLabel[];
	knownLabels: { kind: TermKind; label: string; name: string }[];
};

/** POST …/imports/:import/confirm, with the keys of the items to take; without a body what is proposed is taken. */
export const ConfirmImportRequest = closedObject({
	review: Cycle,
	language: Language,
	fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }),
	take: Type.Array(line(40), { maxItems: 60_000 }),
	/** Which labels of the file are other names of labels that are known here, or that the file brings too. */
	aliases: Type.Optional(
		Type.Array(closedObject({ kind: oneOf(termKinds), label: lines(1000), aliasOf: lines(1000) }), { maxItems: 1000 })
	)
});
export type ConfirmImportRequest = Static<typeof ConfirmImportRequest>;

export type ImportDone = ImportCounts & { import: string };

/** GET /api/v1/consultations/:consultation/imports → `{ imports: PastImport[] }`, the latest first. */
export type PastImport = {
	id: string;
	at: number;
	review: number | null;
	language: string | null;
	counts: ImportCounts;
	/** POST …/imports/:import/take-back works while it is `free`: the last one, with nothing built on it. */
	standing: 'free' | 'in-use' | 'not-last' | 'taken-back';
	/** The labels of the clusters that were worked on since. */
	inUse: string[];
};
