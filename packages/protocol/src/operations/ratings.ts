import { Type } from 'typebox';
import { OwnRatings, RevealedRatings, RevealView, RoundList, RoundPage, RoundView, SavedRatings } from '../ratings.ts';
import { ConfirmedSheet, EnteredSheet, SheetComparison, SheetList, SheetSummary, SheetView } from '../rating-sheets.ts';
import { Bytes, type OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/rating-rounds';
const one = `${all}/:round` as const;
const sheets = `${one}/sheets` as const;

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
		[`GET ${one}`]: {
			id: 'getRatingRound',
			summary:
				'Get all that the page of a round shows, with what one has rated, and how it was rated once that is revealed',
			answers: { 200: RoundPage }
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
		['GET /consultations/:consultation/recommendations/:recommendation/ratings']: {
			id: 'getLastRevealedRatings',
			summary: 'Get what was said of one recommendation in the round that was revealed last',
			answers: { 200: RevealedRatings }
		},
		[`GET ${sheets}`]: {
			id: 'listRatingSheets',
			summary: 'List the files and sheets of paper that were entered for organisations',
			answers: { 200: SheetList }
		},
		[`POST ${sheets}`]: {
			id: 'uploadRatingSheet',
			summary: 'Upload a matrix that an organisation filled in; it rates nothing until it is confirmed',
			answers: { 201: SheetView },
			upload: {
				'multipart/form-data': Type.Object({ organisation: Type.String(), constituency: Type.String(), file: Bytes })
			}
		},
		[`POST ${sheets}/entries`]: {
			id: 'enterRatingSheet',
			summary: 'Enter a sheet of paper, a line for each recommendation',
			answers: { 201: EnteredSheet }
		},
		[`GET ${sheets}/comparison`]: {
			id: 'compareRatingSheets',
			summary: 'See what sheets say of each recommendation beside each other',
			answers: { 200: SheetComparison }
		},
		[`GET ${sheets}/:sheet`]: {
			id: 'getRatingSheet',
			summary: 'Get what was read of a sheet, and what was not',
			answers: { 200: SheetView }
		},
		[`PUT ${sheets}/:sheet/figures`]: {
			id: 'setFigureMeanings',
			summary: 'Say what bare figures mean in a file that is not confirmed yet',
			example: {
				numbers: [{ figure: 1, level: 'not-implemented' }],
				numbersArePercentages: false,
				percentages: [{ from: 50, level: 'partially-implemented' }]
			},
			answers: { 200: SheetView }
		},
		[`POST ${sheets}/:sheet/confirm`]: {
			id: 'confirmRatingSheet',
			summary: 'Rate with what was read of a file',
			answers: { 200: ConfirmedSheet }
		},
		[`POST ${sheets}/:sheet/take-back`]: {
			id: 'takeBackRatingSheet',
			summary: 'Take a sheet back, with all that it rated',
			answers: { 200: SheetSummary }
		}
	}
};
