import { clusterTexts, getByText } from '@plenum/domain/clusters/assessment';
import { hasRatings, statusOf } from '@plenum/domain/ratings/status';
import { allAssessed, listedItems, type OutcomeCluster } from './outcome.ts';
import { isEmptyText } from '../submission/plain-blocks.ts';

/** [EXPORTS21] What is missing is said where it would stand: an empty text would pass for what was agreed. */
export function isUnreadable({ document }: OutcomeCluster): boolean {
	return document.sha256 === null;
}

/** [REPORTS11] Whether the views on one of its recommendations differ or were recorded, or a side wants its dissent on record. */
export function isDisputed(cluster: OutcomeCluster): boolean {
	const statuses = listedItems(cluster).map(statusOf);
	return (
		statuses.includes('differs') || statuses.includes('views-recorded') || (cluster.closing?.dissent.length ?? 0) > 0
	);
}

/** [REPORTS19] Whether anybody wrote, rated or closed anything: what nobody worked on yet stands in the tables alone. */
export function wasWorkedOn(cluster: OutcomeCluster): boolean {
	const { closing, polls, assessment } = cluster;
	return (
		allAssessed(cluster).some(hasRatings) ||
		closing !== null ||
		polls.length > 0 ||
		isUnreadable(cluster) ||
		!clusterTexts.every((text) => isEmptyText(getByText(assessment, text)))
	);
}
