import { levelAt, noConsensus, notAssessed } from '@plenum/domain/clusters/levels';
import { hasLevels, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelLabel } from './labels.ts';
import { levelsOfRow } from './outcome.ts';
import type { ReportInput } from './report-writing.ts';
import type { ReportWords } from './words/en.ts';

/** What is counted, and how many stand at each level; `level` is null where nothing was agreed. */
export type LevelCounts = {
	of: 'recommendations' | 'clusters';
	counts: { level: string | null; label: string; count: number }[];
};

/** In place of a level: recommendations that were assessed with their cluster alone. */
export const withTheirCluster = 'with-cluster';

/**
 * [REPORTS19] Recommendations by their own level, with how many were assessed with their cluster alone; clusters by theirs where no
 * recommendation has one of its own. Highest first; then those with no consensus, no agreed level, and not assessed.
 */
export function levelCounts({
	outcome,
	clusters,
	words
}: Pick<ReportInput, 'outcome' | 'clusters' | 'words'>): LevelCounts {
	const rows = clusters.flatMap((cluster) =>
		cluster.recommendations.filter(({ withdrawn }) => !withdrawn).map((one) => levelsOfRow(cluster, one))
	);
	const { settings } = outcome.consultation;
	const isOwn = rows.some(({ of }) => of === 'recommendation');
	if (!isOwn) return { of: 'clusters', counts: countsAt(settings, words, clusters) };
	const ofCluster = rows.filter((row) => row.of === 'cluster' && hasLevels(row)).length;
	const counts = countsAt(
		settings,
		words,
		rows.filter((row) => row.of === 'recommendation' || !hasLevels(row))
	);
	const { withCluster } = words.reports;
	const apart = { level: withTheirCluster, label: withCluster, count: ofCluster };
	return { of: 'recommendations', counts: ofCluster > 0 ? [...counts, apart] : counts };
}

function countsAt(
	settings: Settings,
	words: ReportWords,
	counted: readonly RecommendationLevels[]
): LevelCounts['counts'] {
	const levels = settings.scale.map(({ id }) => id).filter((id) => id !== notAssessed);
	return [...levels.reverse(), noConsensus, null, notAssessed]
		.map((level) => ({
			level,
			label: level === null ? words.reports.noAgreed : levelLabel(settings, words, level),
			count: counted.filter((one) => levelAt(one) === level).length
		}))
		.filter(({ count }) => count > 0);
}
