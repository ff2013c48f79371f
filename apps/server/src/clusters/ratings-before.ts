import type { AgreedRating } from '@plenum/domain/ratings/side-rating';
import { refuse, ok, type Result } from '@plenum/domain/result';
import type { RatingContent, RecordedRatings, SideRatingsRequest } from '@plenum/protocol/clusters';

type AgreedOf = (id: string) => AgreedRating | null | undefined;
type SaidOf = (id: string) => Pick<AgreedRating, 'at'> | null | undefined;

/** [CLUSTERS43] What to agree on to undo a change, without reading the cluster first. Null takes the new rating back. */
export function ratingsBefore(ids: readonly string[], agreedOf: AgreedOf): RecordedRatings['before'] {
	const groups = Map.groupBy(ids, (id) => JSON.stringify(contentOf(agreedOf(id))));
	return [...groups].map(([value, recommendations]) => ({
		recommendations,
		value: JSON.parse(value) as RatingContent | null
	}));
}

function contentOf(said: RatingContent | null | undefined): RatingContent | null {
	if (!said) return null;
	const { level, percentage, regression, reason } = said;
	return { level, percentage, regression, reason };
}

/** [CLUSTERS51] The second person sees what the first one recorded, and chooses: nothing is overwritten unseen. */
export function stillAsSeen(
	listed: SideRatingsRequest['recommendations'],
	saidOf: SaidOf
): Result<true, 'rating/changed-since'> {
	const isSame = listed.every(({ id, seen }) => (saidOf(id)?.at ?? null) === seen);
	return isSame ? ok(true) : refuse('rating/changed-since');
}

/** Later than any existing rating: the time distinguishes one rating from the next. */
export function timeAfter(now: number, ids: readonly string[], saidOf: SaidOf): number {
	return Math.max(now, ...ids.map((id) => (saidOf(id)?.at ?? 0) + 1));
}
