import type { Reading } from '@plenum/domain/clusters/levels';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Outcome, OutcomeCluster } from './outcome.ts';

export type ReadingContent = Pick<Reading, 'level' | 'percentage' | 'regression'>;

/** One respect in which a cluster became another. Null: there was or is none. */
export type ClusterChange =
	| { what: 'renamed'; from: string; to: string }
	| { what: 'recommendations' | 'pledges' | 'matters'; added: string[]; removed: string[]; changed: string[] }
	| { what: 'reading'; constituency: string; from: ReadingContent | null; to: ReadingContent | null }
	| { what: 'agreed'; from: ReadingContent | null; to: ReadingContent | null }
	| { what: 'closing'; from: boolean; to: boolean }
	/** The text, actions or indicators: how, is for whoever compares words. */
	| { what: 'text' }
	| { what: 'polls'; added: number; changed: number; removed: number }
	| { what: 'commitments'; added: number; changed: number; removed: number };

export type ChangedCluster = {
	id: string;
	/** As it is called after, or was before it went. */
	label: string;
	change: 'added' | 'removed' | 'changed';
	changes: ClusterChange[];
};

export type OutcomeChanges = {
	/** What was changed of the consultation itself. */
	consultation: ('title' | 'stateName' | 'reviews' | 'purpose' | 'phase' | 'settings' | 'taxonomy' | 'mechanisms')[];
	clusters: ChangedCluster[];
	/** Those that stand in both follow each other in another order. */
	reordered: boolean;
};

/** [EXPORTS33] How one outcome of a consultation became another, cluster by cluster. What is the same in both is not told. */
export function outcomeChanges(before: Outcome, after: Outcome): OutcomeChanges {
	const [earlier, later] = [byId(before), byId(after)];
	const removed = before.clusters.filter(({ id }) => !later.has(id)).map((cluster) => whole(cluster, 'removed'));
	const rest = after.clusters.flatMap((cluster) => {
		const was = earlier.get(cluster.id);
		if (!was) return [whole(cluster, 'added')];
		const changes = clusterChanges(was, cluster);
		return changes.length === 0 ? [] : [{ id: cluster.id, label: cluster.label, change: 'changed' as const, changes }];
	});
	return {
		consultation: changedOfConsultation(before, after),
		clusters: [...rest, ...removed],
		reordered: !same(
			before.clusters.map(({ id }) => id).filter((id) => later.has(id)),
			after.clusters.map(({ id }) => id).filter((id) => earlier.has(id))
		)
	};
}

export function areSame({ consultation, clusters, reordered }: OutcomeChanges): boolean {
	return consultation.length === 0 && clusters.length === 0 && !reordered;
}

function byId({ clusters }: Outcome): Map<string, OutcomeCluster> {
	return new Map(clusters.map((cluster) => [cluster.id, cluster]));
}

function whole({ id, label }: OutcomeCluster, change: 'added' | 'removed'): ChangedCluster {
	return { id, label, change, changes: [] };
}

function changedOfConsultation(before: Outcome, after: Outcome): OutcomeChanges['consultation'] {
	const fields = ['title', 'stateName', 'reviews', 'purpose', 'phase', 'settings'] as const;
	return [
		...fields.filter((field) => !same(before.consultation[field], after.consultation[field])),
		...(same(before.taxonomy, after.taxonomy) ? [] : ['taxonomy' as const]),
		...(same(before.mechanisms ?? [], after.mechanisms ?? []) ? [] : ['mechanisms' as const])
	];
}

function clusterChanges(before: OutcomeCluster, after: OutcomeCluster): ClusterChange[] {
	const { label, document, closing } = after;
	return [
		...(before.label === label ? [] : [{ what: 'renamed' as const, from: before.label, to: label }]),
		...listChanges('recommendations', before, after),
		...listChanges('pledges', before, after),
		...listChanges('matters', before, after),
		...readingChanges(before, after),
		...(same(before.agreed, after.agreed)
			? []
			: [{ what: 'agreed' as const, from: said(before.agreed), to: said(after.agreed) }]),
		...(before.document.sha256 === document.sha256 ? [] : [{ what: 'text' as const }]),
		...(same(before.closing, closing)
			? []
			: [{ what: 'closing' as const, from: before.closing !== null, to: closing !== null }]),
		...counted('polls', before.polls, after.polls),
		...counted('commitments', before.commitments, after.commitments)
	];
}

function listChanges(
	what: 'recommendations' | 'pledges' | 'matters',
	before: OutcomeCluster,
	after: OutcomeCluster
): ClusterChange[] {
	if (same(before[what], after[what])) return [];
	const listed = (cluster: OutcomeCluster): readonly { number: string }[] => cluster[what];
	return [{ what, ...compared(listed(before), listed(after), ({ number }) => number) }];
}

function readingChanges(before: OutcomeCluster, after: OutcomeCluster): ClusterChange[] {
	const { added, removed, changed } = compared(before.readings, after.readings, ({ constituency }) => constituency);
	const of = (cluster: OutcomeCluster, side: string) =>
		said(cluster.readings.find(({ constituency }) => constituency === side) ?? null);
	return [...added, ...changed, ...removed].map((constituency) => ({
		what: 'reading',
		constituency,
		from: of(before, constituency),
		to: of(after, constituency)
	}));
}

function counted<Item extends { id: string }>(
	what: 'polls' | 'commitments',
	before: readonly Item[],
	after: readonly Item[]
): ClusterChange[] {
	const { added, changed, removed } = compared(before, after, ({ id }) => id);
	if (added.length + changed.length + removed.length === 0) return [];
	return [{ what, added: added.length, changed: changed.length, removed: removed.length }];
}

/** Which came, went, or stand in both and are not the same. */
function compared<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
	const [earlier, later] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
	return {
		added: [...(later?.keys() ?? [])].filter((key) => !earlier?.has(key)),
		removed: [...(earlier?.keys() ?? [])].filter((key) => !later?.has(key)),
		changed: [...(later ?? [])]
			.filter(([key, item]) => earlier?.has(key) && !same(earlier.get(key), item))
			.map(([key]) => key)
	};
}

function said(given: ReadingContent | null): ReadingContent | null {
	return given && { level: given.level, percentage: given.percentage, regression: given.regression };
}

function same(one: unknown, other: unknown): boolean {
	return canonicalJson(one) === canonicalJson(other);
}
