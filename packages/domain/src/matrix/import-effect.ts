import type { StoredMechanism } from '../mechanisms/mechanism.ts';
import type { PlacedRecommendation } from './rows/kept-recommendation.ts';

/** What a confirmed import did, kept so that it can be told and, while nothing hangs on it, taken back. */
export type ImportEffect = {
	review: number | null;
	language: string | null;
	/** Its line in the record. */
	place: number;
	counts: ImportCounts;
	/** Recommendations that came. */
	came: string[];
	/**
	 * [MECHANISM3] Recommendations of other mechanisms that came, and those that changed, as they were before; missing where there are
	 * none.
	 */
	mechanisms?: { came: string[]; changed: StoredMechanism[] };
	/** Terms that it brought. */
	terms: string[];
	/** Those that are different since, as they were before and after. */
	changed: { before: PlacedRecommendation; after: PlacedRecommendation }[];
	/** Clusters that it made, or whose recommendations it changed, with how far their text had come. */
	clusters: { id: string; document: string; headSeq: number; made: boolean }[];
};

/** `left`: items that the file spoke of and that were not taken. */
export type ImportCounts = {
	recommendations: number;
	clusters: number;
	changed: number;
	translated: number;
	moved: number;
	withdrawn: number;
	left: number;
	closed: number;
	/** What other mechanisms recommend: what came or says something else now. Missing where the file has none. */
	mechanisms?: number;
	/** [MATRIX152] Recommendations that came with their ratings; missing where none did. */
	rated?: number;
	/** Themes, groups and goals that were not known before. */
	labels: number;
};
