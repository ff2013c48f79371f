import type { Reading } from '@plenum/domain/clusters/levels';
import type { ReadingRequest, RecordedLevels } from '@plenum/protocol/clusters';

type Said = Pick<Reading, keyof ReadingRequest>;

/** [CLUSTERS43] What stood before a change, so that it can be taken back without reading the cluster first. */
export function levelsBefore(
	ids: readonly string[],
	saidOf: (id: string) => Said | null | undefined
): RecordedLevels['before'] {
	const groups = Map.groupBy(ids, (id) => JSON.stringify(wordsOf(saidOf(id))));
	return [...groups].map(([value, recommendations]) => ({
		...{ recommendations, value: JSON.parse(value) as ReadingRequest | null }
	}));
}

export function wordsOf(said: Said | null | undefined): ReadingRequest | null {
	if (!said) return null;
	const { level, percentage, regression, explanation } = said;
	return { level, percentage, regression, explanation };
}
