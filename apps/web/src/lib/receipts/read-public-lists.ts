import type { Answer, Api } from '#lib/queries/api.ts';
import { sumOf } from './receipts.ts';
import type { PublicLists } from './what-became.ts';

/**
 * [RECEIPT5] The same requests for everyone, whatever receipts a reader has: whole lists, and the cards of every round that was revealed.
 * It is given no receipt. Answers why not, in words.
 */
export async function readPublicLists(
	api: Api,
	params: { consultation: string }
): Promise<{ lists: PublicLists } | { problem: string }> {
	const [levels, commitments, progress, cards, suggestions] = await Promise.all([
		api('GET /consultations/:consultation/recommendation-ratings', { params }),
		api('GET /consultations/:consultation/commitments', { params }),
		api('GET /consultations/:consultation/progress-reports', { params }),
		api('GET /consultations/:consultation/card-rounds', { params }),
		api('GET /consultations/:consultation/decided-suggestions', { params })
	]);
	for (const answer of [levels, commitments, progress, cards, suggestions])
		if (!answer.ok) return { problem: answer.words };
	const boards = await Promise.all(
		valueOf(cards)
			.rounds.filter(({ state }) => state === 'revealed')
			.map((round) =>
				api('GET /consultations/:consultation/card-rounds/:round/board', { params: { ...params, round: round.id } })
			)
	);
	const revealed = boards.flatMap((answer) => (answer.ok ? answer.value : []));
	const texts = revealed.flatMap((board) => board.cards);
	const sums = await Promise.all(texts.map(async ({ id, text }) => [id, await sumOf(text)] as const));
	return {
		lists: {
			recommendations: valueOf(levels).recommendations,
			commitments: valueOf(commitments).commitments,
			reports: valueOf(progress).reports,
			cards: valueOf(cards),
			boards: revealed,
			sums: new Map(sums),
			suggestions: valueOf(suggestions).suggestions
		}
	};
}

function valueOf<Value>(answer: Answer<Value>): Value {
	if (!answer.ok) throw new Error(answer.reason);
	return answer.value;
}
