import { noConsensus } from '@plenum/domain/clusters/levels';
import type { ClusterStandings } from '@plenum/protocol/clusters';

export type StandingStatus = 'open' | 'agreed' | 'views-recorded';

/** [CONSULTATIONS112] How many recommendations there are of each status, and at each agreed level. */
export type Standing = {
	total: number;
	statuses: { status: StandingStatus; count: number }[];
	levels: { level: string; count: number }[];
	/** How many clusters there are, and how many of them are open. */
	clusters: number;
	openClusters: number;
};

/** The one place where the overview takes its figures from. */
export function standingOf({ clusters, agreedByItself }: ClusterStandings): Standing {
	const total = clusters.reduce((sum, { recommendations }) => sum + recommendations, 0);
	const levels = agreedByItself.filter(({ level }) => level !== noConsensus);
	const agreed = levels.reduce((sum, { count }) => sum + count, 0);
	const recorded = agreedByItself.find(({ level }) => level === noConsensus)?.count ?? 0;
	const statuses: Standing['statuses'] = [
		{ status: 'open', count: total - agreed - recorded },
		{ status: 'views-recorded', count: recorded },
		{ status: 'agreed', count: agreed }
	];
	return {
		...{ total, levels, statuses: statuses.filter(({ count }) => count > 0) },
		clusters: clusters.length,
		openClusters: clusters.filter(({ state }) => state === 'open').length
	};
}
