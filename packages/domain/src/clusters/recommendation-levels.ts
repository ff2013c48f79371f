import { notAssessed, type AgreedLevel, type Reading } from './levels.ts';

/** What the sides say of one recommendation, and what was agreed on it. */
export type RecommendationLevels = { readings: Reading[]; agreed: AgreedLevel | null };

/** The levels that stand for a recommendation, and of what they were said. */
export type LevelsInForce = RecommendationLevels & { of: 'recommendation' | 'cluster' };

/** [CLUSTERS40] Its own where anything was said of it; otherwise its cluster's, and only as the cluster's. */
export function levelsInForce(own: RecommendationLevels, cluster: RecommendationLevels): LevelsInForce {
	const { readings, agreed } = hasLevels(own) ? own : cluster;
	return { readings, agreed, of: hasLevels(own) ? 'recommendation' : 'cluster' };
}

export function hasLevels({ readings, agreed }: RecommendationLevels): boolean {
	return agreed !== null || readings.length > 0;
}

/**
 * [CLUSTERS42] What two sides or more say alike, as a level that can be agreed; null where they differ, or where fewer than two
 * have spoken. A percentage is agreed only where all say the same one.
 */
export function equalReadings(readings: readonly Reading[]): Omit<AgreedLevel, 'at' | 'explanation'> | null {
	const [first, ...others] = readings;
	if (!first || others.length === 0) return null;
	const { level, regression, percentage } = first;
	if (level === notAssessed) return null;
	if (others.some((other) => other.level !== level || other.regression !== regression)) return null;
	return {
		level,
		regression,
		percentage: others.every((other) => other.percentage === percentage) ? percentage : null
	};
}

/** How many recommendations stand at each agreed level, and how many were read by a side without an agreed level. */
export type LevelCounts = { agreed: { level: string; count: number }[]; read: number };

/** [CLUSTERS44] The levels of recommendations as a distribution. Recommendations without a level of their own are in neither count. */
export function countLevels(recommendations: readonly RecommendationLevels[]): LevelCounts {
	const agreed = new Map<string, number>();
	for (const { agreed: one } of recommendations) if (one) agreed.set(one.level, (agreed.get(one.level) ?? 0) + 1);
	return {
		agreed: [...agreed].map(([level, count]) => ({ level, count })),
		read: recommendations.filter((one) => one.agreed === null && hasLevels(one)).length
	};
}
