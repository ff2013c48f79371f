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

/** What is agreed on all of these or, null, nothing any more. What was recorded since it was seen is not written over. */
export function putAgreed(
	api: Api,
	params: ParamsOf<'agreeRatings'>,
	recommendations: SeenRating,
	agreed: RatingContent | null
): Promise<Answer<RecordedRatings>> {
	return api('PUT /consultations/:consultation/clusters/:cluster/agreed-ratings', {
		params,
		body: { recommendations, agreed }
	});
}

/** [WEB25] Records a rating of several recommendations of a cluster, for a side or, null, as agreed; and offers to undo it. */
export function useRecorder(cluster: () => string, onchange: (cluster: ClusterView) => unknown) {
	const api = useApi();
	const context = useConsultation();
	const t = useText();
	const toasts = useToasts();

	async function undoAgreed(params: ParamsOf<'agreeRatings'>, recorded: RecordedRatings): Promise<string | null> {
		for (const { recommendations, value } of recorded.before) {
			const saved = recorded.recommendations.filter(({ id }) => recommendations.includes(id));
			const undone = await putAgreed(api, params, seenIn(saved, null), value);
			if (!undone.ok) return undone.words;
			onchange(undone.value);
		}
		return null;
	}

	/** [RATINGS360] By the server, which has kept who recorded the rating before, and who objects to it. */
	async function undoOfSide(params: ParamsOf<'undoSideRatings'>, undo: string): Promise<string | null> {
		const undone = await api('POST /consultations/:consultation/clusters/:cluster/side-ratings/:constituency/undo', {
			params,
			body: { undo }
		});
		if (!undone.ok) return undone.words;
		onchange(undone.value);
		return null;
	}

	return async (
		side: string | null,
		rows: readonly Row[],
		value: RatingContent,
		seen: SeenRating = seenIn(rows, side)
	): Promise<Answer<ClusterView>> => {
		const params = { ...context.params, cluster: cluster() };
		let answer: Answer<ClusterView>;
		let undo: (() => Promise<string | null>) | undefined;
		if (side === null) {
			const agreed = await putAgreed(api, params, seen, value);
			if (agreed.ok) undo = () => undoAgreed(params, agreed.value);
			answer = agreed;
		} else {
			const ofSide = { ...params, constituency: side };
			const said = await api('PUT /consultations/:consultation/clusters/:cluster/side-ratings/:constituency', {
				params: ofSide,
				body: { recommendations: seen, rating: value }
			});
			const token = said.ok ? said.value.undo : null;
			if (token !== null) undo = () => undoOfSide(ofSide, token);
			answer = said;
		}
		if (!answer.ok) return answer;
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
