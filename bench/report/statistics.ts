/** The middle one; between the two in the middle where there is no such. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The smallest value that at least `percent` of the values do not exceed. They are given in ascending order. */
export function percentile(ascending: ArrayLike<number>, percent: number): number {
	const place = Math.max(0, Math.ceil((ascending.length * percent) / 100) - 1);
	return ascending[place] ?? NaN;
}

/**
 * How many times as much as the other, of two that ran in the same rounds: each round's ratio, and the middle of them, so that
 * a slow moment of the machine weighs on both sides alike.
 */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
	const rounds = Math.min(ours.length, theirs.length);
	return median(Array.from({ length: rounds }, (_, round) => (ours[round] ?? NaN) / (theirs[round] ?? NaN)));
}
