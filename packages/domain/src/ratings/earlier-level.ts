import type { AgreedEarlierLevel, EarlierSource } from '../clusters/earlier-outcome.ts';
import { divided, viewsRecorded, type Level } from '../consultations/scale.ts';
import type { AgreedRating } from './side-rating.ts';

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
