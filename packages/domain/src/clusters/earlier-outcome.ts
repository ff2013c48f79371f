import { divided, viewsRecorded, type Level } from '../consultations/scale.ts';
import type { AgreedRating } from '../ratings/side-rating.ts';
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

/** With the label that the scale gave the level then, if it was its own. */
export function asEarlierLevel(
	scale: readonly Level[],
	{ level, percentage, regression }: Pick<AgreedRating, 'level' | 'percentage' | 'regression'>
): AgreedEarlierLevel {
	const isReserved = level === viewsRecorded || level === divided;
	const own = isReserved ? null : scale.find(({ id }) => id === level)?.label;
	return { level: { id: level, label: own ?? null }, percentage, regression };
}

/**
 * [WEB464] Of what a recommendation continues, those whose ratings are compared with its own: the ones of this consultation. Where there
 * are none, those of the latest earlier outcome.
 */
export function comparedWith<Continued extends { then: { outcome: EarlierSource } | null }>(
	continues: readonly Continued[]
): Continued[] {
	const here = continues.filter(({ then }) => then === null);
	if (here.length > 0) return here;
	const sources = continues.flatMap(({ then }) => (then ? [then.outcome] : []));
	const latest = sources.toSorted((a, b) => b.exportedAt - a.exportedAt)[0];
	return continues.filter(({ then }) => then?.outcome.sha256 === latest?.sha256);
}
