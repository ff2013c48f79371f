import { suggestColumns, type CsvColumns } from '@plenum/domain/matrix/csv-columns';
import type { Interpretation } from '@plenum/domain/matrix/interpretation';
import { interpretParagraphs } from '@plenum/domain/matrix/interpret-paragraphs';
import { interpretRecords } from '@plenum/domain/matrix/interpret-records';
import { interpretRows } from '@plenum/domain/matrix/interpret-rows';
import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readCsv } from '@plenum/formats/csv';
import { readDocx } from '@plenum/formats/docx-table';
import { readXlsxTable } from '@plenum/formats/xlsx-table';
import { fileKind, packageHolds } from '@plenum/formats/zip';

export type ReadTable = { headers: string[]; records: string[][]; headerRow: number };

/** A file to read, or a table that was read before, under columns that someone chose. */
export type UploadJob = { bytes: Uint8Array } | { table: ReadTable; columns: CsvColumns };

/** What a file says. A table has columns; without an interpretation someone has to say what they hold. */
export type UploadRead = { table: ReadTable | null; columns: CsvColumns | null; interpretation: Interpretation | null };

export type UploadRefusal = Extract<Refusal, `import/${string}`>;

/** [MATRIX40] Bytes to recommendations: what a file is, is told by its content and never by its name. */
export function readUpload(job: UploadJob, progress: (part: number) => void): Result<UploadRead, UploadRefusal> {
	if (!('bytes' in job)) return interpretTable(job.table, job.columns);
	const { bytes } = job;
	if (fileKind(bytes) === 'other' || packageHolds(bytes, 'xl/workbook.xml')) return readTable(bytes, progress);
	return readMatrix(bytes, progress);
}

function readMatrix(bytes: Uint8Array, progress: (part: number) => void): Result<UploadRead, UploadRefusal> {
	const content = readDocx(bytes);
	if (!content.ok) return content;
	progress(0.6);
	const { rows, paragraphs } = content.value;
	for (const interpretation of [interpretRows(rows), interpretParagraphs(paragraphs)]) {
		if (interpretation.recommendations.length > 0) return ok({ table: null, columns: null, interpretation });
	}
	return refuse(rows.length > 0 ? 'import/no-recommendations' : 'import/no-table');
}

function readTable(bytes: Uint8Array, progress: (part: number) => void): Result<UploadRead, UploadRefusal> {
	const read = fileKind(bytes) === 'other' ? readCsv(bytes) : readXlsxTable(bytes);
	if (!read.ok) return read;
	progress(0.6);
	const { headers, records, headerRow } = read.value;
	const table = { headers, records, headerRow };
	const columns = suggestColumns(headers);
	const guessed = columns.text === '' ? null : interpretTable(table, columns);
	return guessed?.ok ? guessed : ok({ table, columns, interpretation: null });
}

function interpretTable(table: ReadTable, columns: CsvColumns): Result<UploadRead, UploadRefusal> {
	const interpretation = interpretRecords(table.headers, table.records, columns, table.headerRow);
	if (interpretation.recommendations.length === 0) return refuse('import/no-recommendations');
	return ok({ table, columns, interpretation });
}
