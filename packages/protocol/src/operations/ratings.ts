import { OwnRatings, RevealedRatings, RevealView, RoundList, RoundView, SavedRatings, TakenOver } from '../ratings.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/rating-rounds';
const one = `${all}/:round` as const;

export const ratings: OperationGroup = {
	tag: 'Ratings',
	description: 'Recommendations rated one by one, in silence, and revealed together.',
	operations: {
		[`GET ${all}`]: {
			id: 'listRatingRounds',
			summary: 'List the rounds of rating, the newest first',
			answers: { 200: RoundList }
		},
		[`POST ${all}`]: {
			id: 'openRatingRound',
			summary: 'Open a round in which recommendations are rated',
			answers: { 201: RoundView }
		},
		[`POST ${one}/close`]: {
			id: 'closeRatingRound',
			summary: 'Close a round: nobody rates any more',
			answers: { 200: RoundView }
		},
		[`POST ${one}/reopen`]: {
			id: 'reopenRatingRound',
			summary: 'Open a round again, or give it another closing time',
			answers: { 200: RoundView }
		},
		[`POST ${one}/reveal`]: {
			id: 'revealRatingRound',
			summary: 'Show on every screen how a closed round was rated',
			answers: { 200: RoundView }
		},
		[`GET ${one}/ratings`]: {
			id: 'getOwnRatings',
			summary: 'Get what there is to rate, and what one has rated',
			answers: { 200: OwnRatings }
		},
		[`PUT ${one}/ratings`]: {
			id: 'saveRatings',
			summary: 'Rate one recommendation or several',
			answers: { 200: SavedRatings }
		},
		[`GET ${one}/reveal`]: {
			id: 'getReveal',
			summary: 'Get how each recommendation was rated, by side',
			answers: { 200: RevealView }
		},
		[`GET ${one}/reveal/:recommendation`]: {
			id: 'getRevealedRatings',
			summary: 'Get what was said of one recommendation',
			answers: { 200: RevealedRatings }
		},
		[`POST ${one}/equal`]: {
			id: 'takeOverEqualRatings',
			summary: 'Take what all sides clearly say alike as their readings and as agreed',
			answers: { 200: TakenOver }
		}
	}
};
