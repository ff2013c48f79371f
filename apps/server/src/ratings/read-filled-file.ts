import type { Level } from '@plenum/domain/consultations/scale';
import { asMatrixRows, readAssessmentRows } from '@plenum/domain/ratings/assessment-rows';
import { readSheet, type SheetRead } from '@plenum/domain/ratings/read-sheet';
import type { MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { jsonWithoutNul } from '@plenum/domain/without-nul';
import { readFile } from '@plenum/formats/reading/read-file';
import type { UploadRefusal } from '../matrix/upload/upload-read.ts';

/** A matrix that somebody filled in, with what it may be about. */
export type FilledFileJob = { bytes: Uint8Array; recommendations: Parameters<typeof readSheet>[1]; scale: Level[] };

/** [RATINGS20] Bytes to what they say; null where no table has a column for it. What a file is, is told by its content alone. */
export async function readFilledFile({
	bytes,
	recommendations,
	scale
}: FilledFileJob): Promise<Result<SheetRead | null, UploadRefusal>> {
	const tables = await readTables(bytes);
	if (!tables.ok) return tables;
	const rows = tables.value.map(readAssessmentRows).find((read) => read !== null && read.length > 0);
	return ok(rows ? plain(bounded(readSheet(rows, recommendations, scale))) : null);
}

/** [DB43] */
function plain(read: SheetRead): SheetRead {
	return JSON.parse(jsonWithoutNul(JSON.stringify(read))) as SheetRead;
}

/** A file may hold thousands of rows that are nobody’s: of those a few hundred are named. */
function bounded({ rows, empty }: SheetRead): SheetRead {
	const unknown = rows.filter(({ recommendation }) => recommendation === null).slice(300);
	const left = new Set(unknown);
	return { rows: rows.filter((row) => !left.has(row)), empty };
}

/** The sheets of a workbook one by one; all tables of a text as one. */
async function readTables(bytes: Uint8Array): Promise<Result<MatrixRow[][], UploadRefusal>> {
	const content = await readFile(bytes);
	if (!content.ok) return content;
	if (Array.isArray(content.value)) return ok(content.value.map(({ rows }) => asMatrixRows(rows)));
	return content.value.rows.length > 0 ? ok([content.value.rows]) : refuse('import/no-table');
}
