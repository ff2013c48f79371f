import type { ClusterView, ReadingRequest, RecommendationView } from '@plenum/protocol/clusters';

/** What of a recommendation is changed: what one side says of it, or what is agreed. */
export type LevelChange = { kind: 'reading'; constituency: string } | { kind: 'agreed' };

/** What stood before a change, to be put back: recommendations of which the same was said are together. Null: nothing was. */
export function earlierValues(
	rows: readonly RecommendationView[],
	change: LevelChange
): { recommendations: string[]; value: ReadingRequest | null }[] {
	const groups = Map.groupBy(rows, (row) => JSON.stringify(valueOf(row, change)));
	return [...groups].map(([value, some]) => ({
		recommendations: some.map(({ id }) => id),
		value: JSON.parse(value) as ReadingRequest | null
	}));
}

/** Of a recommendation, or of a whole cluster. Null: nothing is said. */
export function valueOf(
	{ readings, agreed }: Pick<RecommendationView | ClusterView, 'readings' | 'agreed'>,
	change: LevelChange
): ReadingRequest | null {
	const said = change.kind === 'agreed' ? agreed : readings.find((one) => one.constituency === change.constituency);
	return said ? readingOf(said) : null;
}

/** What a reading says, to be said again. */
export function readingOf({ level, percentage, regression, explanation }: ReadingRequest): ReadingRequest {
	return { level, percentage, regression, explanation };
}

/** Whether it is what was saved, blanks around the explanation apart. */
export function isSameReading(one: ReadingRequest | null, other: ReadingRequest | null): boolean {
	if (!one || !other) return one === other;
	const isLevel = one.level === other.level && one.percentage === other.percentage;
	return isLevel && one.regression === other.regression && one.explanation.trim() === other.explanation.trim();
}
