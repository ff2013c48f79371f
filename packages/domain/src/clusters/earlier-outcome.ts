import type { KeptRecommendation } from '../matrix/rows/kept-recommendation.ts';

/** A level or a constituency of another consultation: its id, and the label that it had there, if it had one of its own. */
export type EarlierName = { id: string; label: string | null };
export type AgreedEarlierLevel = { level: EarlierName; percentage: number | null; regression: boolean };

/** Which outcome says so. */
export type EarlierSource = { title: string; exportedAt: number; frozenAs: number | null; sha256: string };

/** How a recommendation was assessed then. Of what people wrote nothing is taken over: levels alone. */
export type EarlierLevels = {
	cluster: string;
	agreed: AgreedEarlierLevel | null;
	sideRatings: (AgreedEarlierLevel & { constituency: EarlierName })[];
};

/** A recommendation of an earlier outcome that one of this consultation may go on from. */
export type EarlierRecommendation = Pick<
	KeptRecommendation,
	'review' | 'number' | 'text' | 'states' | 'language' | 'translations'
> &
	EarlierLevels;

/** What a confirmed continuity tells of an earlier outcome. */
export type EarlierAssessment = EarlierLevels & { text: string; language: string | null; outcome: EarlierSource };
