import type { InterfaceLanguage } from '@plenum/domain/languages';
import { divided } from '@plenum/domain/consultations/scale';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import type { SideRating } from '@plenum/domain/ratings/side-rating';
import { isDivided, type Summary } from '@plenum/domain/ratings/status';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { formatNumber, formatPercent } from '#lib/language/formats.ts';
import type { PageTexts, Text as Inside } from '#lib/language/language.ts';
import { levelName } from '#lib/language/names.ts';

type Text = Inside & PageTexts['work'];
type Scale = Pick<ConsultationContext, 'level' | 'levels'>;
type Reader = { t: Text; language: InterfaceLanguage; context: Scale };
type Said = Pick<SideRating, 'level' | 'percentage' | 'regression' | 'standing' | 'distribution' | 'objections'>;

/** [CLUSTERS41] “Divided (4 not implemented yet, 2 fully implemented)”. */
export function ratingInWords({ t, language, context }: Reader, said: Said): string {
	const { level, percentage, regression, distribution, objections } = said;
	const words = [
		levelName(t, context.level(isDivided(said) ? divided : level)),
		...(objections > 0 && level !== divided ? [levelName(t, context.level(level))] : []),
		...(percentage === null ? [] : [formatPercent(language, percentage)]),
		...(regression ? [t.sideRatings.regressionSeen] : []),
		...(objections > 0 ? [t.sideRatings.objections(objections)] : [])
	].join(t.sideRatings.comma);
	return distribution ? `${words} (${distributionInWords({ t, language, context }, distribution)})` : words;
}

/** From the level that most gave to the one that fewest gave. */
function distributionInWords(
	{ t, language, context }: Reader,
	{ raters, levels, cannotJudge, regression }: Distribution
): string {
	const number = (value: number) => formatNumber(language, value);
	const [first] = levels;
	if (first?.count === raters && !regression) return t.sideRatings.all(number(raters));
	return [
		...levels
			.toSorted((one, other) => other.count - one.count)
			.map(({ level, count }) => t.sideRatings.atLevel(number(count), levelName(t, context.level(level)))),
		...(cannotJudge > 0 ? [t.sideRatings.cannotJudge(cannotJudge)] : []),
		...(regression ? [t.sideRatings.seeRegression(regression)] : [])
	].join(t.sideRatings.comma);
}

/** [CLUSTERS44] “6 recommendations: 2 fully implemented, 3 partially implemented, 1 on which views differ.” */
export function summaryInWords({ t, language, context }: Reader, { total, statuses, levels }: Summary): string {
	const recommendations = t.words.recommendations(total);
	if (statuses['not-rated'] === total) return t.sideRatings.summaryNone(recommendations);
	const number = (value: number) => formatNumber(language, value);
	const place = ({ level }: { level: string }) => context.levels.findIndex(({ id }) => id === level);
	const parts = [
		...levels
			.toSorted((one, other) => place(other) - place(one))
			.map(({ level, count }) => t.sideRatings.atLevel(number(count), levelName(t, context.level(level)))),
		...(['views-recorded', 'differs', 'alike', 'incomplete', 'not-rated'] as const)
			.filter((status) => statuses[status] > 0)
			.map((status) => t.sideRatings.counted[status](statuses[status]))
	];
	return t.sideRatings.summary(recommendations, parts.join(t.sideRatings.comma));
}
