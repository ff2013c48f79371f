import { shownLabel, type Term } from '@plenum/domain/taxonomy/term';
import { compareNumerically } from '#lib/language/compare-numerically.ts';

/** By name, goals by their number. */
export function inOrder(terms: readonly Term[]): Term[] {
	return terms.toSorted((a, b) => compareNumerically(shownLabel(a), shownLabel(b)));
}
