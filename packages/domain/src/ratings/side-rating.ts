import { can, type Phase, type Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Distribution } from './rating-line.ts';
import { viewsRecorded, type Level } from '../consultations/scale.ts';

/** What a side says of one recommendation, or what all agreed. Percentage from 0 to 100. */
export type RatingContent = {
	level: string;
	percentage: number | null;
	regression: boolean;
	reason: string;
};

/** _Provisional_: a round gave it, and no member of the side has spoken since. _Confirmed_: a member recorded it for everyone in the side. */
export const ratingStandings = ['provisional', 'confirmed'] as const;
export type RatingStanding = (typeof ratingStandings)[number];

/** What one side says of one recommendation. The level is of the scale; of a provisional rating it may be `divided`. */
export type SideRating = RatingContent & {
	constituency: string;
	at: number;
	standing: RatingStanding;
	/** The distribution in the round that it came from. */
	distribution: Distribution | null;
	/** How many members of the side object to it: while anybody does, the side is divided. */
	objections: number;
};

/** What the workshop settled on: a level of the scale, or `views-recorded`. */
export type AgreedRating = RatingContent & { at: number };

/** What the sides say of one recommendation, and what was agreed on it. */
export type Ratings = { sideRatings: SideRating[]; agreed: AgreedRating | null };

/** [CLUSTERS10] A level of the consultation's own scale, and a percentage from 0 to 100 or none. */
export function checkSideRating(
	scale: readonly Level[],
	said: RatingContent
): Result<RatingContent, 'level/unknown' | 'level/percentage-out-of-range'> {
	if (!scale.some(({ id }) => id === said.level)) return refuse('level/unknown');
	if (said.percentage !== null && !(said.percentage >= 0 && said.percentage <= 100))
		return refuse('level/percentage-out-of-range');
	return ok({ ...said, reason: said.reason.trim() });
}

/** [CLUSTERS11] People speak for their own side; people who may record for any side, for each. */
export function mayRateForSide(
	person: { role: Role; constituency: string },
	constituency: string,
	phase: Phase
): Result<true, 'rights/missing' | 'consultation/closed' | 'rating/not-your-constituency'> {
	if (can(person.role, 'rate-for-any-side', phase)) return ok(true);
	if (!can(person.role, 'rate-for-side', phase))
		return refuse(can(person.role, 'rate-for-side', 'open') ? 'consultation/closed' : 'rights/missing');
	return person.constituency === constituency ? ok(true) : refuse('rating/not-your-constituency');
}

/** [CLUSTERS15] A level of the scale, or `views-recorded`, which carries no percentage: nothing stands in for what the sides say. */
export function checkAgreedRating(
	scale: readonly Level[],
	said: RatingContent
): Result<RatingContent, 'level/unknown' | 'level/percentage-out-of-range'> {
	if (said.level !== viewsRecorded) return checkSideRating(scale, said);
	return ok({ ...said, percentage: null, reason: said.reason.trim() });
}

/** A repeat, after an answer that was lost, says nothing new. */
export function isSameContent(one: RatingContent, other: RatingContent): boolean {
	return (
		one.level === other.level &&
		one.percentage === other.percentage &&
		one.regression === other.regression &&
		one.reason === other.reason
	);
}
