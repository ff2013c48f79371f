import type { Reading } from '@plenum/domain/clusters/levels';
import type { RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { OutcomeCluster } from './outcome.ts';

/** [EXPORTS21] What is missing is said where it would stand: an empty text would pass for what was agreed. */
export function isUnreadable({ document }: OutcomeCluster): boolean {
	return document.sha256 === null;
}

/** Readings that the agreed level does not say; all of them where none was agreed. */
export function differingReadings(levels: RecommendationLevels): Reading[] {
	return levels.readings.filter((reading) => differs(reading, levels));
}

export function differs(reading: Reading, { agreed }: RecommendationLevels): boolean {
	return (
		agreed === null ||
		reading.level !== agreed.level ||
		reading.percentage !== agreed.percentage ||
		reading.regression !== agreed.regression
	);
}
