import type { ImportProblem, ImportProblemCode } from '../import-problem.ts';

/**
 * [MATRIX82] Where the filled rows of a file went. `repeated` were merged with another row. `headings` name columns, themes or a position.
 * `listed` are reported with their content. `outside` are the paragraphs before and after a list. `unread` are none of these: if there are
 * any, something was lost.
 */
export type RowCounts = {
	filled: number;
	recommendations: number;
	/** Rows of other mechanisms than the review. */
	mechanisms: number;
	repeated: number;
	headings: number;
	listed: number;
	outside: number;
	unread: number;
};

export type RowsOfFile = { filled: readonly number[]; headings: readonly number[]; outside?: readonly number[] };

const listing: readonly ImportProblemCode[] = ['row-not-understood', 'row-other-mechanism'];

/** Counted from what came out, row by row, never from what should have. */
export function countRows(
	{ filled, headings, outside = [] }: RowsOfFile,
	recommendations: readonly { row: number }[],
	problems: readonly ImportProblem[],
	mechanisms: readonly { row: number }[] = []
): RowCounts {
	const rowsOf = (...codes: readonly ImportProblemCode[]) =>
		problems.flatMap(({ row, code }) => (row !== null && codes.includes(code) ? [row] : []));
	const left = new Set(filled);
	const take = (rows: readonly number[]) => new Set(rows.filter((row) => left.delete(row))).size;
	const all = left.size;
	return {
		filled: all,
		recommendations: take(recommendations.map(({ row }) => row)),
		mechanisms: take(mechanisms.map(({ row }) => row)),
		repeated: take(rowsOf('repeated-merged')),
		headings: take(headings),
		listed: take(rowsOf(...listing)),
		outside: take(outside),
		unread: left.size
	};
}
