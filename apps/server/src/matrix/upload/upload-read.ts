import type { Addendum } from '@plenum/domain/matrix/rows/addendum';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import type { TableOfRecords } from '@plenum/domain/matrix/rows/table-of-records';
import type { Tracker } from '@plenum/domain/ratings/tracker';
import type { Refusal } from '@plenum/domain/refusals';
import { jsonWithoutNul } from '@plenum/domain/without-nul';
import type { FilledRows } from '@plenum/domain/ratings/filled-rows';
import type { RememberedColumns } from '../remembered-columns.ts';

/** The tables of a file. `chosen` is null where there are several and nobody has said which. */
export type ReadTables = { sheets: TableOfRecords[]; chosen: number | null; remembered: boolean };

/** A file to read; or tables that were read, as JSON, and the sheet that was chosen. */
export type UploadJob = ({ bytes: Uint8Array } | { tables: Uint8Array; sheet: number }) & {
	/** What a person said of the columns of this table. */
	columns?: CsvColumns;
	/** What people said of other tables, by their headers. */
	remembered: RememberedColumns;
	/** [MATRIX151] By whose labels a filled matrix is read; where they are missing it is not looked for. */
	settings?: Settings;
};

/**
 * [RATINGS29] With what the file says of how far its recommendations have come; missing where it says nothing of that. [MATRIX164] Of an
 * addendum the text alone. [MATRIX151] `filled`: of a file that Plenum wrote, which is no tracker.
 */
export type ReadInterpretation = Interpretation & { tracker?: Tracker; addendum?: Addendum; filled?: FilledRows };

/** What a file says. A table has columns; without an interpretation someone has to say what they hold. */
export type UploadRead = {
	table: ReadTables | null;
	columns: CsvColumns | null;
	interpretation: ReadInterpretation | null;
};

/** [DB43] The same as JSON, which the event loop neither builds nor reads. */
export type EncodedUpload = Pick<UploadRead, 'columns'> &
	Record<'table' | 'interpretation', Uint8Array<ArrayBuffer> | null>;

export function encodeUpload({ table, columns, interpretation }: UploadRead): EncodedUpload {
	const encode = (value: object | null) =>
		value ? new TextEncoder().encode(jsonWithoutNul(JSON.stringify(value))) : null;
	return { table: encode(table), columns, interpretation: encode(interpretation) };
}

export function decodeUpload({ table, columns, interpretation }: EncodedUpload): UploadRead {
	const decode = (bytes: Uint8Array | null) => bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
	return { table: decode(table), columns, interpretation: decode(interpretation) } as UploadRead;
}

export type UploadRefusal = Extract<Refusal, `import/${string}`>;
