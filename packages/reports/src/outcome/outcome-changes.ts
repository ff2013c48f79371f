import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Outcome, OutcomeCluster } from './outcome.ts';

export type RatingContent = Pick<SideRating, 'level' | 'percentage' | 'regression'>;

/** One respect in which a cluster became another; of a rating, of which recommendation, pledge or matter. Null: there was or is none. */
export type ClusterChange =
	| { what: 'renamed'; from: string; to: string }
	| { what: 'recommendations' | 'pledges' | 'matters'; added: string[]; removed: string[]; changed: string[] }
	| { what: 'rating'; number: string; constituency: string; from: RatingContent | null; to: RatingContent | null }
	| { what: 'agreed'; number: string; from: RatingContent | null; to: RatingContent | null }
	| { what: 'closing'; from: boolean; to: boolean }
	/** The text, actions or indicators: how they changed is for readers who compare the text. */
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
	consultation: (
		| 'title'
		| 'stateName'
		| 'reviews'
		| 'purpose'
		| 'phase'
		| 'settings'
		| 'taxonomy'
		| 'mechanisms'
		| 'responsibilities'
		| 'polls'
	)[];
	clusters: ChangedCluster[];
	/** Those that stand in both follow each other in another order. */
	reordered: boolean;
};

/** [EXPORTS33] How one outcome of a consultation became another, cluster by cluster. What is the same in both is not told. */
export function outcomeChanges(before: Outcome, after: Outcome): OutcomeChanges {
	const earlier = byId(before);
	const later = byId(after);
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
		...(same(before.polls, after.polls) ? [] : ['polls' as const]),
		...(same(before.mechanisms ?? [], after.mechanisms ?? []) ? [] : ['mechanisms' as const]),
		...(same(before.responsibilities ?? [], after.responsibilities ?? []) ? [] : ['responsibilities' as const])
	];
}

function clusterChanges(before: OutcomeCluster, after: OutcomeCluster): ClusterChange[] {
	const { label, document, closing } = after;
	return [
		...(before.label === label ? [] : [{ what: 'renamed' as const, from: before.label, to: label }]),
		...listChanges('recommendations', before, after),
		...listChanges('pledges', before, after),
		...listChanges('matters', before, after),
		...ratingChanges(before, after),
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
	const was = wordsIn(before[what]);
	const is = wordsIn(after[what]);
	return same(was, is) ? [] : [{ what, ...compared(was, is, ({ number }) => number) }];
}

/** How they were rated is told apart from what they say. */
function wordsIn(items: readonly (Ratings & { number: string })[]): { number: string }[] {
	return items.map((item) => ({ ...item, sideRatings: [], agreed: null }));
}

/** Compares what stands in both. */
function ratingChanges(before: OutcomeCluster, after: OutcomeCluster): ClusterChange[] {
	const earlier = ratedIn(before);
	return [...ratedIn(after)].flatMap(([key, is]) => {
		const was = earlier.get(key);
		if (!was) return [];
		const { number } = is;
		const of = ({ sideRatings }: Ratings, side: string) =>
			said(sideRatings.find(({ constituency }) => constituency === side) ?? null);
		const { added, removed, changed } = compared(was.sideRatings, is.sideRatings, ({ constituency }) => constituency);
		return [
			...[...added, ...changed, ...removed].map((constituency) => ({
				what: 'rating' as const,
				number,
				constituency,
				from: of(was, constituency),
				to: of(is, constituency)
			})),
			...(same(was.agreed, is.agreed)
				? []
				: [{ what: 'agreed' as const, number, from: said(was.agreed), to: said(is.agreed) }])
		];
	});
}

/** Two reviews may have a recommendation of the same number. */
function ratedIn({ recommendations, pledges, matters }: OutcomeCluster): Map<string, Ratings & { number: string }> {
	const rated: [string, Ratings & { number: string }][] = [
		...recommendations.map((one): [string, typeof one] => [`${one.review} ${one.number}`, one]),
		...[...pledges, ...matters].map((one): [string, typeof one] => [one.number, one])
	];
	return new Map(rated);
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

function said(given: RatingContent | null): RatingContent | null {
	return given && { level: given.level, percentage: given.percentage, regression: given.regression };
}

function same(one: unknown, other: unknown): boolean {
	return canonicalJson(one) === canonicalJson(other);
}
