import type { SheetComparison } from '@plenum/protocol/rating-sheets';

export type ComparedRow = SheetComparison['rows'][number];
export type ComparedRows = { differing: ComparedRow[]; alike: ComparedRow[]; single: ComparedRow[] };

/** [RATINGS24] What sheets see differently, what several say alike, and what one alone speaks of; each in the order of the numbers. */
export function compareRows(rows: readonly ComparedRow[]): ComparedRows {
	const stances = ({ said }: ComparedRow) =>
		new Set(said.map(({ rating }) => `${rating.level} ${rating.regression}`)).size;
	const several = rows.filter(({ said }) => said.length > 1);
	return {
		differing: several.filter((row) => stances(row) > 1),
		alike: several.filter((row) => stances(row) === 1),
		single: rows.filter(({ said }) => said.length === 1)
	};
}
