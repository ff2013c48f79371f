import type { DecidedSuggestions } from '@plenum/protocol/comments';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { ProgressReportView } from '@plenum/protocol/progress-reports';
import type { CardBoardView, CardRoundList } from '@plenum/protocol/workshops/cards';
import type { Receipt } from './receipt.ts';

type Rated = RecommendationRatingsView['recommendations'][number];

/** What everyone in the consultation reads. `sums`: of the text of each revealed card. */
export type PublicLists = {
	recommendations: readonly Rated[];
	commitments: readonly CommitmentView[];
	reports: readonly ProgressReportView[];
	cards: CardRoundList;
	boards: readonly CardBoardView[];
	sums: ReadonlyMap<string, string>;
	suggestions: DecidedSuggestions['suggestions'];
};

export type RatingOutcome = {
	recommendation: Rated;
	own: string | null;
	/** Null: nothing is agreed. */
	agreed: string | null;
	commitments: CommitmentView[];
	reports: ProgressReportView[];
};
export type CardOutcome = {
	id: string;
	question: string;
	state: 'open' | 'revealed' | 'discarded';
	/** Null: no revealed card says it. */
	text: string | null;
	group: string | null;
	/** Where it was taken over into the text. */
	taken: CardRoundList['passages'][number] | null;
	/** Of the cluster whose text has it. */
	commitments: CommitmentView[];
};
export type SuggestionOutcomeOf = { id: string; decided: DecidedSuggestions['suggestions'][number] | null };

export type WhatBecame = { ratings: RatingOutcome[]; cards: CardOutcome[]; suggestions: SuggestionOutcomeOf[] };

/** [RECEIPT6] Joins one's own receipts with what everyone reads. Nothing else knows of both. */
export function whatBecame(receipts: readonly Receipt[], lists: PublicLists): WhatBecame {
	const result: WhatBecame = { ratings: [], cards: [], suggestions: [] };
	for (const receipt of receipts)
		switch (receipt.kind) {
			case 'rating': {
				const rated = ratingOutcome(receipt, lists);
				if (rated) result.ratings.push(rated);
				break;
			}
			case 'card': {
				const card = cardOutcome(receipt, lists);
				if (card) result.cards.push(card);
				break;
			}
			case 'suggestion': {
				const decided = lists.suggestions.find(({ id }) => id === receipt.id) ?? null;
				result.suggestions.push({ id: receipt.id, decided });
			}
		}
	return result;
}

function ratingOutcome(
	{ id, level }: Receipt & { kind: 'rating' },
	{ recommendations, commitments, reports }: PublicLists
): RatingOutcome | null {
	const recommendation = recommendations.find((one) => one.id === id);
	if (!recommendation) return null;
	const serving = commitments.filter(
		({ cluster, action }) =>
			cluster === recommendation.cluster && action.recommendations.includes(recommendation.number)
	);
	const about = new Set([id, ...serving.map((one) => one.id)]);
	return {
		recommendation,
		own: level,
		agreed: recommendation.agreed?.level ?? null,
		commitments: serving,
		reports: reports.filter(({ subject, shownAt }) => shownAt !== null && about.has(subject.id))
	};
}

function cardOutcome(
	{ id, round: of, sum }: Receipt & { kind: 'card' },
	{ cards, boards, sums, commitments }: PublicLists
): CardOutcome | null {
	const round = cards.rounds.find((one) => one.id === of);
	if (!round) return null;
	const board = boards.find((one) => one.round.id === of);
	const found = sum === '' ? undefined : board?.cards.find((one) => sums.get(one.id) === sum);
	const standing = board?.cards.find((one) => one.id === found?.into) ?? found;
	const taken = cards.passages.find((one) => one.id === (standing?.passage ?? found?.passage)) ?? null;
	return {
		id,
		question: round.question,
		state: round.state,
		text: standing?.text ?? null,
		group: board?.groups.find((one) => one.id === standing?.group)?.name ?? null,
		taken,
		commitments: commitments.filter(({ cluster }) => cluster === taken?.cluster)
	};
}
