/**
 * [POLL33] The strongest path from each subject to each other, by winning votes (Schulze). A path is as strong as its weakest step. A step
 * is a comparison that more ballots decided this way than the other. One subject precedes another where its path to it is the stronger.
 * That is always an order, though the comparisons may run in a circle.
 */
export function strongestPaths(beats: readonly (readonly number[])[]): number[][] {
	const paths = beats.map((row, one) =>
		row.map((votes, other) => (one !== other && votes > (beats[other]?.[one] ?? 0) ? votes : 0))
	);
	for (const [through, onward] of paths.entries())
		for (const row of paths)
			for (const [to, direct] of row.entries())
				row[to] = Math.max(direct, Math.min(row[through] ?? 0, onward[to] ?? 0));
	for (const [own, row] of paths.entries()) row[own] = 0;
	return paths;
}
