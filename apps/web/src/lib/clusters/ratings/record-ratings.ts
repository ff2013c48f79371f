import type { ParamsOf } from '@plenum/protocol/operation-types';
import { notAssessed } from '@plenum/domain/consultations/scale';
import { statusOf, type Stances } from '@plenum/domain/ratings/status';
import type {
	ClusterView,
	RatingContent,
	RecommendationView,
	RecordedRatings,
	SideRatingsRequest
} from '@plenum/protocol/clusters';
import { useApi, type Answer, type Api } from '#lib/queries/api.ts';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { useText } from '#lib/language/language.ts';
import { useToasts } from '#lib/ui/toasts/toasts.svelte.ts';

type Row = Pick<RecommendationView, 'id' | 'sideRatings' | 'agreed'>;
type SeenRating = SideRatingsRequest['recommendations'];

/** What a side says of it, or, where the side is null, what is agreed. */
export function ratingIn(
	{ sideRatings, agreed }: Row,
	side: string | null
): RecommendationView['sideRatings'][number] | RecommendationView['agreed'] {
	return side === null ? agreed : (sideRatings.find(({ constituency }) => constituency === side) ?? null);
}

/** What it says, to be said again. */
export function contentOf({ level, percentage, regression, reason }: RatingContent): RatingContent {
	return { level, percentage, regression, reason };
}

export function seenIn(rows: readonly Row[], side: string | null): SeenRating {
	return rows.map((row) => ({ id: row.id, seen: ratingIn(row, side)?.at ?? null }));
}

/** Whether it can be agreed with others in one press. */
export function isAlike(row: Stances): boolean {
	return statusOf(row) === 'alike' && row.sideRatings[0]?.level !== notAssessed;
}

/** The same of all of these or, null, nothing any more. What was recorded since it was seen is not written over. */
export function putRatings(
	api: Api,
	params: ParamsOf<'agreeRatings'>,
	side: string | null,
	recommendations: SeenRating,
	value: RatingContent | null
): Promise<Answer<RecordedRatings>> {
	return side === null
		? api('PUT /consultations/:consultation/clusters/:cluster/agreed-ratings', {
				params,
				body: { recommendations, agreed: value }
			})
		: api('PUT /consultations/:consultation/clusters/:cluster/side-ratings/:constituency', {
				params: { ...params, constituency: side },
				body: { recommendations, rating: value }
			});
}

/** [WEB25] Records a rating of several recommendations of a cluster, and offers to undo it. */
export function useRecorder(cluster: () => string, onchange: (cluster: ClusterView) => unknown) {
	const api = useApi();
	const context = useConsultation();
	const t = useText();
	const toasts = useToasts();
	return async (
		side: string | null,
		rows: readonly Row[],
		value: RatingContent | null,
		seen: SeenRating = seenIn(rows, side)
	): Promise<Answer<RecordedRatings>> => {
		const params = { ...context.params, cluster: cluster() };
		const answer = await putRatings(api, params, side, seen, value);
		if (!answer.ok) return answer;
		const undo = async () => {
			for (const { recommendations, value: before } of answer.value.before) {
				const saved = answer.value.recommendations.filter(({ id }) => recommendations.includes(id));
				const undone = await putRatings(api, params, side, seenIn(saved, side), before);
				if (!undone.ok) return undone.words;
				onchange(undone.value);
			}
			return null;
		};
		const numbers = answer.value.recommendations.filter(({ id }) => seen.some((one) => one.id === id));
		toasts.show(t.sideRatings.recorded(numbers.map(({ number }) => number).join(', ')), undo);
		onchange(answer.value);
		return answer;
	};
}

/** What a vote on the rating of one asks about, and what was said of it. */
export function askedOf({ id, number, text, agreed, sideRatings }: RecommendationView) {
	const said = sideRatings.flatMap(({ level, distribution }) => distribution?.levels ?? [{ level, count: 1 }]);
	return { recommendation: id, number, words: `${number} ${text}`, agreed, said };
}
