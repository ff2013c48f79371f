import { isAddition } from '@plenum/domain/clusters/addition';
import { viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Position } from '@plenum/domain/matrix/positions/position';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import { compareNumerically } from '#lib/language/compare-numerically.ts';
import type { FacetsView } from '@plenum/protocol/taxonomy';

export type ClusterFilter = {
	words: string;
	position: Position | '';
	/** A level that is agreed, `views-recorded`, `none` where something is not settled, or empty for any. */
	level: string;
	/** Under the names that are shown; empty for any. */
	theme: string;
	group: string;
	sdg: string;
	/** A recommending State. */
	state: string;
	differing: boolean;
};

export const noFilter: ClusterFilter = {
	words: '',
	position: '',
	level: '',
	theme: '',
	group: '',
	sdg: '',
	state: '',
	differing: false
};

/** Until what there is to filter by has come. */
export const noFacets: FacetsView = { labels: [], recommendations: [] };

const facetNames = { theme: 'themes', group: 'groups', sdg: 'sdgs', state: 'states' } as const;
type FacetName = keyof typeof facetNames;

/** Whether it asks for recommendations, and not only for clusters. */
export function asksForRecommendations({ position, theme, group, sdg, state }: ClusterFilter): boolean {
	return [position, theme, group, sdg, state].some((asked) => asked !== '');
}

export function isFiltering(filter: ClusterFilter): boolean {
	return filter.words.trim() !== '' || filter.level !== '' || filter.differing || asksForRecommendations(filter);
}

/** [ADDITIONS6] How many of the UN’s recommendations of each cluster are all that is asked for at once. */
export function countMatches({ labels, recommendations }: FacetsView, filter: ClusterFilter): Map<string, number> {
	const asked = (Object.keys(facetNames) as FacetName[]).filter((name) => filter[name] !== '');
	const places = asked.map((name) => ({ facet: facetNames[name], place: labels.indexOf(filter[name]) }));
	const matches = new Map<string, number>();
	for (const one of recommendations) {
		const fitting = filter.position === '' || one.position === filter.position;
		if (!fitting || isAddition(one) || !places.every(({ facet, place }) => one[facet].includes(place))) continue;
		matches.set(one.cluster, (matches.get(one.cluster) ?? 0) + 1);
	}
	return matches;
}

/** What can be asked for, each with as many recommendations as there are. */
export function facetOptions(
	{ labels, recommendations }: FacetsView,
	name: FacetName
): { label: string; count: number }[] {
	const counts = new Map<number, number>();
	for (const one of recommendations)
		for (const place of one[facetNames[name]]) counts.set(place, (counts.get(place) ?? 0) + 1);
	const options = [...counts].map(([place, count]) => ({ label: labels[place] ?? '', count }));
	return options.sort((a, b) => compareNumerically(a.label, b.label));
}

export function fits(cluster: ClusterSummary, filter: ClusterFilter, matches: ReadonlyMap<string, number>): boolean {
	return (
		wordsOf(filter.words).every((word) => plain(cluster.label).includes(word)) &&
		(!asksForRecommendations(filter) || (matches.get(cluster.id) ?? 0) > 0) &&
		fitsLevel(cluster, filter.level) &&
		(!filter.differing || cluster.summary.statuses.differs > 0)
	);
}

/** A level is found where it was agreed of one of its recommendations. */
function fitsLevel({ summary: { total, statuses, levels } }: ClusterSummary, level: string): boolean {
	if (level === '') return true;
	if (level === 'none') return statuses.agreed + statuses['views-recorded'] < total;
	if (level === viewsRecorded) return statuses['views-recorded'] > 0;
	return levels.some((one) => one.level === level);
}

function wordsOf(text: string): string[] {
	return plain(text)
		.split(/\s+/)
		.filter((word) => word !== '');
}

/** Without case, accents and Arabic vowel marks: people search as they type. */
function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
