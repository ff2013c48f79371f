import type { ClusterSummary, RecommendationView } from '@plenum/protocol/clusters';

export type ClusterFilter = {
	words: string;
	position: RecommendationView['position'] | '';
	/** A level of the scale, `no-consensus`, `none` where nothing is agreed, or empty for any. */
	level: string;
	/** As the source names it; empty for any. */
	theme: string;
	differing: boolean;
};

export const noFilter: ClusterFilter = { words: '', position: '', level: '', theme: '', differing: false };

export function isFiltering({ words, position, level, theme, differing }: ClusterFilter): boolean {
	return words.trim() !== '' || position !== '' || level !== '' || theme !== '' || differing;
}

/** A level is found whether it was agreed or is one side's reading: a facilitator looks for both. */
export function fits(cluster: ClusterSummary, filter: ClusterFilter): boolean {
	return (
		wordsOf(filter.words).every((word) => plain(cluster.label).includes(word)) &&
		(filter.position === '' || cluster.positions[filter.position] > 0) &&
		fitsLevel(cluster, filter.level) &&
		(filter.theme === '' || cluster.themes.includes(filter.theme)) &&
		(!filter.differing || sidesDiffer(cluster))
	);
}

export function sidesDiffer({ readings }: Pick<ClusterSummary, 'readings'>): boolean {
	return new Set(readings.map(({ level }) => level)).size > 1;
}

function fitsLevel({ agreed, readings }: ClusterSummary, level: string): boolean {
	if (level === '') return true;
	if (level === 'none') return agreed === null;
	return agreed?.level === level || readings.some((reading) => reading.level === level);
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
