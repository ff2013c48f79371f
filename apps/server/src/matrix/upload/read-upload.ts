import { readAddendum } from '@plenum/domain/matrix/rows/addendum';
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
import { headersKey } from '../remembered-columns.ts';
import type { ReadInterpretation, ReadTables, UploadJob, UploadRead, UploadRefusal } from './upload-read.ts';

/** [MATRIX40] Bytes to recommendations: what a file is, is told by its content and never by its name. */
export async function readUpload(
	job: UploadJob,
	progress: (part: number) => void
): Promise<Result<UploadRead, UploadRefusal>> {
	const source = await openSource(job, progress);
	if (!source.ok) return source;
	return 'sheets' in source.value ? interpretTables(source.value, job) : interpretText(source.value, job);
}

/** The two forms that every file takes: the tables of a workbook, stored or read now, or a text. */
async function openSource(
	job: UploadJob,
	progress: (part: number) => void
): Promise<Result<ReadTables | TextContent, UploadRefusal>> {
	if ('tables' in job)
		return ok({ ...(JSON.parse(new TextDecoder().decode(job.tables)) as ReadTables), chosen: job.sheet });
	const content = await readFile(job.bytes);
	if (!content.ok) return content;
	progress(0.6);
	return Array.isArray(content.value)
		? findTables(content.value, job.settings)
		: ok({ ...content.value, rows: [...joinMarkedCells(content.value.rows)] });
}

/** Chooses the table that Plenum wrote, or the only one. */
function findTables(sheets: TableSheet[], settings: Settings | undefined): Result<ReadTables, UploadRefusal> {
	const found = sheets
		.flatMap(({ name, rows }) => findTable(joinMarkedColumns(rows), name) ?? [])
		.flatMap(splitByState);
	const own = found.findIndex((table) => filledOf(table, settings) !== null);
	const chosen = found.length > 1 && own < 0 ? null : Math.max(own, 0);
	return found.length === 0 ? refuse('import/no-table') : ok({ sheets: found, chosen, remembered: false });
}

/** A matrix among the tables, else the report of a mechanism, an addendum, or the report of a Working Group in the paragraphs. */
function interpretText(text: TextContent, { settings }: UploadJob): Result<UploadRead, UploadRefusal> {
	const interpretation = interpretMatrix(text, settings) ?? interpretReport(text);
	if (interpretation) return ok({ table: null, columns: null, interpretation });
	const written = text.paragraphs.filter((paragraph) => paragraph.text.trim() !== '').length;
	return refuse(text.rows.length > written ? 'import/no-recommendations' : 'import/no-list');
}

function interpretMatrix(text: TextContent, settings: Settings | undefined): ReadInterpretation | null {
	const { rows, rowPages } = text;
	const read = interpretMechanismRows(rows) ?? interpretRows(rows);
	if (!holdsAny(read)) return null;
	const filled = settings ? readFilledMatrix(rows, settings, Object.values(reportWords)) : null;
	if (filled) return { ...withPages(withoutFilled(read, filled), text, rowPages), filled };
	const tracker = findTracker(rows);
	return { ...withPages(read, text, rowPages), ...(tracker && { tracker }) };
}

function interpretReport(text: TextContent): ReadInterpretation | null {
	const { paragraphs, rows, paragraphPages } = text;
	const report = interpretParagraphs(paragraphs);
	const read = holdsAny(report) ? report : interpretMechanismReport(paragraphs);
	const addendum = read === report || !read ? readAddendum([...paragraphs, ...rows.map(asLine)]) : null;
	// A report answers some numbers too.
	if (addendum && (!read || addendum.symbol !== null)) return { ...interpretParagraphs([]), addendum };
	return read && withPages(read, text, paragraphPages);
}

function holdsAny({ recommendations, mechanisms = [] }: Interpretation): boolean {
	return recommendations.length + mechanisms.length > 0;
}

function asLine({ cells }: MatrixRow): MatrixParagraph {
	return { text: cells.map(cellText).join('\t'), numbered: false };
}

/** What is read of a row is no text that nobody takes over. */
function withoutFilled(read: Interpretation, { ratings, texts }: FilledRows): Interpretation {
	const rows = new Set([...ratings, ...texts].map(({ row }) => row));
	const problems = read.problems.filter(
		({ code, row }) => code !== 'assessment-already-filled' || row === null || !rows.has(row)
	);
	return { ...read, problems };
}

/** [MATRIX72] Who looks something up in a PDF looks for its page. */
function withPages(read: Interpretation, { notices = [] }: TextContent, pages: readonly number[] = []): Interpretation {
	const problems = read.problems.map((problem) => {
		const page = problem.row === null ? undefined : pages[problem.row - 1];
		return page === undefined ? problem : { ...problem, page };
	});
	const noticed = notices.map(({ page, code, what }) => ({ row: null, page, code, what }));
	return { ...read, problems: [...problems, ...noticed] };
}

/** Under the columns that were told for it, or for the same headers before, else under those that Plenum takes them for. */
function interpretTables(
	{ sheets, chosen }: ReadTables,
	{ columns: told, remembered, settings }: UploadJob
): Result<UploadRead, UploadRefusal> {
	if (chosen === null) return ok({ table: { sheets, chosen, remembered: false }, columns: null, interpretation: null });
	const table = sheets[chosen];
	if (!table) return refuse('import/no-table');
	const known = told ? undefined : remembered[headersKey(table.headers)];
	const columns = told ?? known ?? columnsOf(table);
	const read = columns.text === '' ? null : interpretTable(sheets, table, columns, settings);
	// A line alone, as of a file that is no table: there is nothing to ask of its columns.
	if (!read && (told || (sheets.length === 1 && !isFilled(table)))) return refuse('import/no-recommendations');
	return ok({ table: { sheets, chosen, remembered: known !== undefined }, columns, interpretation: read });
}

function isFilled({ records }: TableOfRecords): boolean {
	return records.some((record) => record.some((value) => value.trim() !== ''));
}

function interpretTable(
	sheets: readonly TableOfRecords[],
	table: TableOfRecords,
	columns: CsvColumns,
	settings: Settings | undefined
): ReadInterpretation | null {
	const read = interpretRecords(table, columns);
	if (!holdsAny(read)) return null;
	const filled = filledOf(table, settings);
	// All its columns are known.
	if (filled) return { ...read, problems: read.problems.filter(({ code }) => code !== 'column-unknown'), filled };
	const tracker = isWholeFile(sheets, table) ? findTracker(rowsOfTable(table)) : null;
	return { ...read, ...(tracker && { tracker }) };
}

function filledOf(table: TableOfRecords, settings: Settings | undefined): FilledRows | null {
	return settings ? readFilledTable(table, settings, Object.values(reportWords)) : null;
}

/**
 * [RATINGS29] Reads a sheet of ratings: the first sheet of a file that has any content, and every row of it. Nothing is
 * offered that it would not read.
 */
function isWholeFile(sheets: readonly TableOfRecords[], table: TableOfRecords): boolean {
	return table.rows === undefined && sheets.find((one) => findTracker(rowsOfTable(one)) !== null) === table;
}
