type Numbered = { number: string; cluster: string | null };

/**
 * Which recommendations an action of a cluster serves under a number. The numbers of two reviews may be the same: the one of its own
 * cluster is meant, or the only one that there is.
 */
export function createServedFinder<Subject extends Numbered>(
	subjects: readonly Subject[]
): (cluster: string, number: string) => readonly Subject[] {
	const byNumber = Map.groupBy(subjects, ({ number }) => number);
	return (cluster, number) => {
		const all = byNumber.get(number) ?? [];
		const own = all.filter((one) => one.cluster === cluster);
		return own.length > 0 || all.length > 1 ? own : all;
	};
}
