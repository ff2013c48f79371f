import { cellText, type MatrixRow } from './matrix-row.ts';

/** P1, M12, O3: what Plenum prints before a pledge, a new matter or what another mechanism recommends, alone in its cell. */
const code = /^[PMO]\d+$/;

/**
 * [ADDITIONS9] [MECHANISM9] The rows of the tables that Plenum prints after the official one, each with the heading above it. No list of
 * the UN has them, whatever their columns.
 */
export function additionRows(rows: readonly MatrixRow[]): ReadonlySet<MatrixRow> {
	const isAddition = ({ cells: [first, ...others] }: MatrixRow): boolean =>
		first !== undefined && others.length >= 2 && code.test(cellText(first));
	const isHeading = ({ cells }: MatrixRow, below: MatrixRow): boolean =>
		cells.length === below.cells.length && !/\d/.test(cells[0] ? cellText(cells[0]) : '');
	return new Set(
		rows.filter((row, at) => {
			const below = rows[at + 1];
			return isAddition(row) || (below !== undefined && isAddition(below) && isHeading(row, below));
		})
	);
}
