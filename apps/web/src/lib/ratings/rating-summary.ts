import type { Rating } from '@plenum/domain/ratings/rating';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { formatPercent } from '#lib/language/formats.ts';
import { useLanguage, useText } from '#lib/language/language.ts';
import { levelName } from '#lib/language/names.ts';

/** What a sheet says of a recommendation, in one line. */
export function useRatingSummary(): (rating: Rating) => string {
	const context = useConsultation();
	const t = useText();
	const reader = useLanguage();
	return ({ level, percentage, regression, reason }) =>
		[
			level === null ? t.ratingSheets.cannotJudge : levelName(t, context.level(level)),
			...(percentage === null ? [] : [formatPercent(reader.language, percentage)]),
			...(regression ? [t.ratingSheets.regression] : []),
			...(reason === '' ? [] : [reason])
		].join(' · ');
}
