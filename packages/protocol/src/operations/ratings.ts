import { Type } from 'typebox';
import {
	OpenRoundRequest,
	OwnRatings,
	ReopenRoundRequest,
	RevealView,
	RevealedRatings,
	RoundList,
	RoundPage,
	RoundQuery,
	RoundView,
	SaveRatingsRequest,
	SavedRatings
} from '../ratings.ts';
import {
	ConfirmedSheet,
	EnterSheetRequest,
	EnteredSheet,
	FigureMeaningsRequest,
	SheetComparison,
	SheetList,
	SheetSummary,
	SheetView
} from '../rating-sheets.ts';
import { Bytes, type OperationGroup } from './operation.ts';

export const ratings = {
	tag: 'Ratings',
	description: 'Recommendations rated one by one, in silence, and revealed together.',
	operations: {
		listRatingRounds: {
			summary: 'List the rounds of rating, the newest first',
			answers: { 200: RoundList }
		},
		openRatingRound: {
			summary: 'Open a round in which recommendations are rated',
			body: OpenRoundRequest,
			answers: { 201: RoundView }
		},
		getRatingRound: {
			summary:
				'Get all that the page of a round shows, with what one has rated, and how it was rated once that is revealed',
			query: RoundQuery,
			answers: { 200: RoundPage }
		},
		closeRatingRound: {
			summary: 'Close a round: nobody rates any more',
			answers: { 200: RoundView }
		},
		reopenRatingRound: {
			summary: 'Open a round again, or give it another closing time',
			body: ReopenRoundRequest,
			answers: { 200: RoundView }
		},
		revealRatingRound: {
			summary: 'Show on every screen how a closed round was rated',
			answers: { 200: RoundView }
		},
		getOwnRatings: {
			summary: 'Get what there is to rate, and what one has rated',
			answers: { 200: OwnRatings }
		},
		saveRatings: {
			summary: 'Rate one recommendation or several',
			body: SaveRatingsRequest,
			answers: { 200: SavedRatings }
		},
		getReveal: {
			summary: 'Get how each recommendation was rated, by side',
			answers: { 200: RevealView }
		},
		getRevealedRatings: {
			summary: 'Get what was said of one recommendation',
			answers: { 200: RevealedRatings }
		},
		getLastRevealedRatings: {
			summary: 'Get what was said of one recommendation in the round that was revealed last',
			answers: { 200: RevealedRatings }
		},
		listRatingSheets: {
			summary: 'List the files and sheets of paper that were entered for organisations',
			answers: { 200: SheetList }
		},
		uploadRatingSheet: {
			summary: 'Upload a matrix that an organisation filled in; it rates nothing until it is confirmed',
			answers: { 201: SheetView },
			upload: {
				'multipart/form-data': Type.Object({ organisation: Type.String(), constituency: Type.String(), file: Bytes })
			}
		},
		enterRatingSheet: {
			summary: 'Enter a sheet of paper, a line for each recommendation',
			body: EnterSheetRequest,
			answers: { 201: EnteredSheet }
		},
		compareRatingSheets: {
			summary: 'See what sheets say of each recommendation beside each other',
			answers: { 200: SheetComparison }
		},
		getRatingSheet: {
			summary: 'Get what was read of a sheet, and what was not',
			answers: { 200: SheetView }
		},
		setFigureMeanings: {
			summary: 'Say what bare figures mean in a file that is not confirmed yet',
			body: FigureMeaningsRequest,
			example: {
				numbers: [{ figure: 1, level: 'not-implemented' }],
				numbersArePercentages: false,
				percentages: [{ from: 50, level: 'partially-implemented' }]
			},
			answers: { 200: SheetView }
		},
		confirmRatingSheet: {
			summary: 'Rate with what was read of a file',
			answers: { 200: ConfirmedSheet }
		},
		takeBackRatingSheet: {
			summary: 'Take a sheet back, with all that it rated',
			answers: { 200: SheetSummary }
		}
	}
} satisfies OperationGroup;
