import { readAddendum, type Addendum } from '@plenum/domain/matrix/rows/addendum';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { interpretParagraphs } from '@plenum/domain/matrix/rows/interpret-paragraphs';
import { interpretRecords } from '@plenum/domain/matrix/rows/interpret-records';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { interpretMechanismReport } from '@plenum/domain/mechanisms/mechanism-report';
import { interpretMechanismRows } from '@plenum/domain/mechanisms/word-mechanisms';
import { splitByState } from '@plenum/domain/matrix/states-under-review';
import { findTracker, rowsOfTable } from '@plenum/domain/ratings/found-tracker';
import { columnsOf, findTable, type TableOfRecords } from '@plenum/domain/matrix/rows/table-of-records';
import { joinMarkedCells, joinMarkedColumns } from '@plenum/domain/matrix/positions/marked-positions';
import { cellText, type MatrixParagraph, type MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TableSheet, TextContent } from '@plenum/tables/file-content';
import { readFile } from '@plenum/formats/reading/read-file';
import type { FilledRows } from '@plenum/domain/ratings/filled-rows';
import { readFilledMatrix, readFilledTable } from '@plenum/reports/matrix/read-filled';
import { reportWords } from '@plenum/reports/words/report-words';
import { headersKey, type RememberedColumns } from '../remembered-columns.ts';
import type { ReadInterpretation, ReadTables, UploadJob, UploadRead, UploadRefusal } from './upload-read.ts';

/** [MATRIX40] Bytes to recommendations: what a file is, is told by its content and never by its name. */
export async function readUpload(
	job: UploadJob,
	progress: (part: number) => void
): Promise<Result<UploadRead, UploadRefusal>> {
	if ('tables' in job) {
		const tables = JSON.parse(new TextDecoder().decode(job.tables)) as ReadTables;
		if ('columns' in job) return interpretTable(tables, job.sheet, job.columns, job, false);
		return readSheet(tables, job.sheet, job);
	}
	const content = await readFile(job.bytes);
	if (!content.ok) return content;
	progress(0.6);
	switch (content.value.type) {
		case 'text':
			return interpretText(content.value.text, job);
		case 'sheets':
			return readTables(content.value.sheets, job);
	}
}

/** A matrix among the tables, else the report of a mechanism, an addendum, or the report of a Working Group in the paragraphs. */
function interpretText(text: TextContent, { settings }: UploadJob): Result<UploadRead, UploadRefusal> {
	const { paragraphs, rowPages = [], paragraphPages = [] } = text;
	const rows = [...joinMarkedCells(text.rows)];
	const asMatrix = interpretMechanismRows(rows) ?? interpretRows(rows);
	if (asMatrix.recommendations.length + (asMatrix.mechanisms?.length ?? 0) > 0) {
		const filled = settings ? readFilledMatrix(rows, settings, Object.values(reportWords)) : null;
		if (filled) return ok(readAs({ ...withPages(withoutFilled(asMatrix, filled), text, rowPages), filled }));
		const tracker = findTracker(rows);
		return ok(readAs({ ...withPages(asMatrix, text, rowPages), ...(tracker && { tracker }) }));
	}
	const asReport = interpretParagraphs(paragraphs);
	const ofMechanism = asReport.recommendations.length === 0 ? interpretMechanismReport(paragraphs) : null;
	if (ofMechanism) return ok(readAs(withPages(ofMechanism, text, paragraphPages)));
	const addendum = readAddendum([...paragraphs, ...rows.map(asLine)]);
	if (addendum && !holdsMore(asReport, addendum)) return ok(readAs({ ...interpretParagraphs([]), addendum }));
	if (asReport.recommendations.length > 0) return ok(readAs(withPages(asReport, text, paragraphPages)));
	const written = paragraphs.filter((paragraph) => paragraph.text.trim() !== '').length;
	return refuse(rows.length > written ? 'import/no-recommendations' : 'import/no-list');
}

function asLine({ cells }: MatrixRow): MatrixParagraph {
	return { text: cells.map(cellText).join('\t'), numbered: false };
}

/** A report answers some numbers too. */
function holdsMore({ recommendations }: Interpretation, { symbol }: Addendum): boolean {
	return symbol === null && recommendations.length > 0;
}

/** What is read of a row is no text that nobody takes over. */
function withoutFilled(read: Interpretation, { ratings, texts }: FilledRows): Interpretation {
	const rows = new Set([...ratings, ...texts].map(({ row }) => row));
	const problems = read.problems.filter(
		({ code, row }) => code !== 'assessment-already-filled' || row === null || !rows.has(row)
	);
	return { ...read, problems };
}

function readAs(interpretation: ReadInterpretation): UploadRead {
	return { table: null, columns: null, interpretation };
}

/** [MATRIX72] Who looks something up in a PDF looks for its page. */
function withPages(read: Interpretation, { notices = [] }: TextContent, pages: readonly number[]): Interpretation {
	const problems = read.problems.map((problem) => {
		const page = problem.row === null ? undefined : pages[problem.row - 1];
		return page === undefined ? problem : { ...problem, page };
	});
	const noticed = notices.map(({ page, code, what }) => ({ row: null, page, code, what }));
	return { ...read, problems: [...problems, ...noticed] };
}

/** A table job has no columns that were told by hand. */
type Told = { settings?: Settings; remembered: RememberedColumns };

function readTables(sheets: TableSheet[], told: Told): Result<UploadRead, UploadRefusal> {
	const found = sheets
		.flatMap(({ name, rows }) => findTable(joinMarkedColumns(rows), name) ?? [])
		.flatMap(splitByState);
	const tables: ReadTables = { sheets: found, chosen: null, remembered: false };
	if (found.length === 0) return refuse('import/no-table');
	const own = found.findIndex((table) => filledOf(table, told.settings) !== null);
	if (found.length > 1 && own < 0) return ok({ table: tables, columns: null, interpretation: null });
	return readSheet(tables, Math.max(own, 0), told);
}

/** Under the columns that were told for the same headers before, else under those that Plenum takes them for. */
function readSheet(
	tables: ReadTables,
	sheet: number,
	{ remembered, settings }: Told
): Result<UploadRead, UploadRefusal> {
	const table = tables.sheets[sheet];
	if (!table) return refuse('import/no-table');
	// A line alone, as of a file that is no table: there is nothing to ask of its columns.
	if (tables.sheets.length === 1 && !table.records.some((record) => record.some((value) => value.trim() !== '')))
		return refuse('import/no-recommendations');
	const known = remembered[headersKey(table.headers)];
	const columns = known ?? columnsOf(table);
	const guessed =
		columns.text === ''
			? null
			: interpretTable(tables, sheet, columns, { ...(settings && { settings }) }, known !== undefined);
	if (guessed?.ok) return guessed;
	const asked = { ...tables, chosen: sheet, remembered: known !== undefined };
	return ok({ table: asked, columns, interpretation: null });
}

function interpretTable(
	tables: ReadTables,
	sheet: number,
	columns: CsvColumns,
	{ settings }: Pick<Told, 'settings'>,
	remembered: boolean
): Result<UploadRead, UploadRefusal> {
	const table = tables.sheets[sheet];
	if (!table) return refuse('import/no-table');
	const interpretation = interpretRecords(table, columns);
	const { recommendations, mechanisms = [] } = interpretation;
	if (recommendations.length + mechanisms.length === 0) return refuse('import/no-recommendations');
	const read = { table: { ...tables, chosen: sheet, remembered }, columns };
	const filled = filledOf(table, settings);
	if (filled) {
		// All its columns are known.
		const problems = interpretation.problems.filter(({ code }) => code !== 'column-unknown');
		return ok({ ...read, interpretation: { ...interpretation, problems, filled } });
	}
	const tracker = isWholeFile(tables, sheet) ? findTracker(rowsOfTable(table)) : null;
	return ok({ ...read, interpretation: { ...interpretation, ...(tracker && { tracker }) } });
}

function filledOf(table: TableOfRecords, settings: Settings | undefined): FilledRows | null {
	return settings ? readFilledTable(table, settings, Object.values(reportWords)) : null;
}

/**
 * [RATINGS29] Reads a sheet of ratings: the first sheet of a file that has any content, and every row of it. Nothing is
 * offered that it would not read.
 */
function isWholeFile({ sheets }: ReadTables, chosen: number): boolean {
	const says = (table: TableOfRecords) => findTracker(rowsOfTable(table)) !== null;
	return sheets[chosen]?.rows === undefined && sheets.findIndex(says) === chosen;
}
