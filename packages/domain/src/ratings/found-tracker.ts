import { notAssessed, type Level } from '../consultations/scale.ts';
import type { MatrixRow } from '../matrix/rows/matrix-row.ts';
import type { TableOfRecords } from '../matrix/rows/table-of-records.ts';
import { institutionKey, splitInstitutions } from '../consultations/institutions.ts';
import { asMatrixRows, findAssessmentHeaders, readAssessmentRows } from './assessment-rows.ts';
import { findBareFigure } from './bare-figures.ts';
import { readSheet } from './read-sheet.ts';
import type { Tracker, TrackerSummary } from './tracker.ts';

const mostNamed = 200;

/** [RATINGS29] Read as the file of a sheet is. Null where no column says anything of the recommendations. */
export function findTracker(rows: readonly MatrixRow[]): Tracker | null {
	const read = readAssessmentRows(rows) ?? [];
	const said = read.filter((row) => [row.assessment, row.percentage, row.regression, row.responsible].some(isSaid));
	if (said.length === 0) return null;
	const { assessment, responsible } = findAssessmentHeaders(rows);
	return { columns: [...assessment, ...responsible], rows: said, responsible };
}

/** With the row of the file that each is. */
export function rowsOfTable({ headers, records, headerRow }: TableOfRecords): MatrixRow[] {
	return asMatrixRows([headers, ...records]).map((one) => ({ ...one, row: one.row + Math.max(headerRow, 1) - 1 }));
}

const isSaid = (text: string) => text.trim() !== '';

/**
 * [RATINGS29] As the recommendations of the file will be known. Null where not one level would be read, and nobody is responsible: a
 * column of remarks is no tracker.
 */
export function summariseTracker(
	{ columns, rows }: Tracker,
	recommendations: readonly { number: string; text: string }[],
	scale: readonly Level[]
): TrackerSummary | null {
	const known = recommendations.map(({ number, text }, at) => ({ id: `${at}`, number, text, inRound: true }));
	const sheet = readSheet(rows, known, scale).rows.filter(({ recommendation }) => recommendation !== null);
	const read = sheet.filter(({ problem }) => problem === null);
	const unread = sheet.flatMap(({ row, number, wording, problem }) =>
		problem === null ? [] : [{ row, number, wording, problem }]
	);
	const steps = [...scale.map(({ id }) => id).filter((id) => id !== notAssessed), null];
	const figures = sheet.filter((row) => findBareFigure(row) !== null).length;
	const institutions = countInstitutions(rows.map(({ responsible }) => responsible));
	if (read.length + figures + institutions.length === 0) return null;
	return {
		columns,
		read: read.length,
		figures,
		levels: steps.flatMap((level) => {
			const count = read.filter(({ rating }) => rating.level === level).length;
			return count > 0 ? [{ level, count }] : [];
		}),
		unread: unread.length,
		notRead: unread.slice(0, mostNamed),
		institutions
	};
}

function countInstitutions(cells: readonly string[]): TrackerSummary['institutions'] {
	const counts = new Map<string, TrackerSummary['institutions'][number]>();
	for (const name of cells.flatMap(splitInstitutions)) {
		const key = institutionKey(name);
		const known = counts.get(key);
		if (known) known.count += 1;
		else counts.set(key, { name, count: 1 });
	}
	return [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, mostNamed);
}
