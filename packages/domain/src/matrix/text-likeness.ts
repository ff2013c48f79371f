import { folded } from './plain-text.ts';

/** The different words of a text, without case and accents. */
export function wordSet(text: string): Set<string> {
	return new Set(folded(text).split(' ').filter(Boolean));
}

/** How much of their words two texts share, from 0 to 1. */
export function likeness(one: string, other: string): number {
	return shared(wordSet(one), wordSet(other));
}

/** How much of two sets is in both, from 0 to 1 (Sørensen–Dice); two empty ones are alike. */
export function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const common = [...left].filter((word) => right.has(word)).length;
	return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}
