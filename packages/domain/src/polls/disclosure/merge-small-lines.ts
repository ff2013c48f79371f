/**
 * Lines that are too small go into one; while that is too small still, the smallest other one goes in with them. Made of how many
 * each line holds, never of what they said. The last line may be too small where all together are.
 */
export function mergeSmallLines<Line>(
	alone: readonly Line[],
	smallest: number,
	{ sizeOf, merge }: { sizeOf: (line: Line) => number; merge: (one: Line, other: Line) => Line }
): Line[] {
	const big = alone.filter((line) => sizeOf(line) >= smallest).sort((one, other) => sizeOf(other) - sizeOf(one));
	let [merged, ...rest] = alone.filter((line) => sizeOf(line) < smallest);
	for (const line of rest) merged = merged && merge(merged, line);
	while (merged && sizeOf(merged) < smallest) {
		const next = big.pop();
		if (!next) break;
		merged = merge(merged, next);
	}
	return merged ? [...big, merged] : big;
}
