import type { Rating } from '@plenum/domain/ratings/rating';
import { isSameRating } from '@plenum/domain/ratings/rating';
import { addTexts, loadText } from '#lib/language/catalogues.ts';
import { formAction, refused, type ReceivedForm } from '#lib/forms/form-action.ts';
import { parsePercentage } from '#lib/ratings/say-rating.ts';
import type { Actions, RequestEvent } from './$types';

/** One card of the round, which the address names. */
export const actions: Actions = {
	rate: formAction<RequestEvent>('rate', async (form, { params, url, locals: { language } }) => {
		const text = await addTexts({ language, text: await loadText(language) }, 'ratings');
		const recommendation = url.searchParams.get('card') ?? '';
		const rating = form.has('clear') ? null : readRating(form);
		if (rating === 'level-missing') return { status: 400, problem: text.ratings.levelMissing };
		if (rating === 'percentage-wrong') return { status: 400, problem: text.ratings.percentageWrong };
		const version = Math.trunc(Number(form.field('version'))) || 0;
		const answer = await form.api('PUT /consultations/:consultation/rating-rounds/:round/ratings', {
			params,
			body: { ratings: [{ recommendation, version, rating }] }
		});
		if (!answer.ok) return refused(answer);
		const [conflict] = answer.value.conflicts;
		if (conflict && !isSameRating(conflict.rating, rating))
			return { status: 409, problem: text.ratings.changedMeanwhile };
		return answer.value.refused.length > 0
			? { status: 422, problem: text.ratings.levelMissing }
			: { to: `/c/${params.consultation}/ratings/${params.round}` };
	})
};

/** [RATINGS1] “I cannot judge” is the empty level. */
function readRating({ field, has }: ReceivedForm): Rating | 'level-missing' | 'percentage-wrong' {
	if (!has('level')) return 'level-missing';
	const said = { reason: field('reason').trim(), source: field('source').trim() };
	const level = field('level');
	if (level === '') return { ...said, level: null, percentage: null, regression: false };
	const percentage = parsePercentage(field('percentage'));
	return percentage === undefined ? 'percentage-wrong' : { ...said, level, percentage, regression: has('regression') };
}
