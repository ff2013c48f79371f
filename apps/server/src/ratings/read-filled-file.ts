import type { Level } from '@plenum/domain/clusters/levels';
import { asMatrixRows, readAssessmentRows } from '@plenum/domain/ratings/assessment-rows';
import { readSheet, type SheetRead } from '@plenum/domain/ratings/read-sheet';
import type { MatrixRow } from '@plenum/domain/matrix/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readCsv } from '@plenum/formats/csv';
import { readDocxTables } from '@plenum/formats/docx-table';
import { readXlsxSheets } from '@plenum/formats/xlsx-table';
import { fileKind, packageHolds } from '@plenum/formats/zip';
import type { UploadRefusal } from '../matrix/read-upload.ts';

/** A matrix that somebody filled in, with what it may be about. */
export type FilledFileJob = { bytes: Uint8Array; recommendations: Parameters<typeof readSheet>[1]; scale: Level[] };

/** [RATINGS20] Bytes to what they say; null where no table has a column for it. What a file is, is told by its content alone. */
export function readFilledFile({
	bytes,
	recommendations,
	scale
}: FilledFileJob): Result<SheetRead | null, UploadRefusal> {
	const tables = readTables(bytes);
	if (!tables.ok) return tables;
	const rows = tables.value.map(readAssessmentRows).find((read) => read !== null && read.length > 0);
	return ok(rows ? bounded(readSheet(rows, recommendations, scale)) : null);
}

/** A file may hold thousands of rows that are nobody’s: of those a few hundred are named. */
function bounded({ rows, empty }: SheetRead): SheetRead {
	const unknown = rows.filter(({ recommendation }) => recommendation === null).slice(300);
	const left = new Set(unknown);
	return { rows: rows.filter((row) => !left.has(row)), empty };
}

/** The sheets of a workbook one by one; all tables of a Word file as one. */
function readTables(bytes: Uint8Array): Result<MatrixRow[][], UploadRefusal> {
	if (fileKind(bytes) === 'other') {
		const csv = readCsv(bytes);
		return csv.ok ? ok([asMatrixRows(csv.value.rows)]) : csv;
	}
	if (packageHolds(bytes, 'xl/workbook.xml')) {
		const sheets = readXlsxSheets(bytes);
		return sheets.ok ? ok(sheets.value.map(({ rows }) => asMatrixRows(rows))) : sheets;
	}
	const rows = readDocxTables(bytes);
	return rows.ok ? ok([rows.value]) : rows.reason === 'import/no-table' ? refuse('import/no-table') : rows;
}
