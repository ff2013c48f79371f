import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { OpenRoundRequest } from '@plenum/protocol/ratings';
import type { Api } from '#lib/queries/api.ts';

/** Whose ratings they are, as the facilitator says. */
export type TrackerOwner = { organisation: string; constituency: string };

/** `figures`: so many rows say figures alone, and the sheet waits until somebody says what they mean. */
export type TakenOver =
	| { ok: true; round: string; rated: number; unread: number; left: number; figures: number }
	| { ok: false; words: string; round: string | null };

type TrackerRequest = {
	file: File;
	of: TrackerOwner;
	title: string;
	disclosure: OpenRoundRequest['disclosure'];
	/** Where every recommendation is in a round that forbids another. */
	noneFree: string;
};

/**
 * [RATINGS29] State of taking over a filled-in file on the page of a round, with the same requests. It goes into the current round of
 * organisations that holds most of the recommendations, or else into a new one.
 */
export async function takeOverTracker(
	api: Api,
	params: ParamsOf<'listRatingRounds'>,
	taking: TrackerRequest
): Promise<TakenOver> {
	const round = await findRound(api, params, taking);
	if (!round.ok) return { ok: false, words: round.words, round: null };
	const failed = (words: string): TakenOver => ({ ok: false, words, round: round.id });
	const read = await api('POST /consultations/:consultation/rating-rounds/:round/sheets', {
		params: { ...params, round: round.id },
		body: { ...taking.of, file: taking.file }
	});
	if (!read.ok) return failed(read.words);
	const { sheet, rows } = read.value;
	const figures = rows.filter(({ figure }) => figure !== null).length;
	const counts = { ok: true as const, round: round.id, unread: sheet.unread };
	if (figures > 0) return { ...counts, rated: 0, left: 0, figures };
	const confirmed = await api('POST /consultations/:consultation/rating-rounds/:round/sheets/:sheet/confirm', {
		params: { ...params, round: round.id, sheet: sheet.id }
	});
	if (!confirmed.ok) return failed(confirmed.words);
	const { left } = confirmed.value;
	return { ...counts, rated: confirmed.value.sheet.read - left, left, figures: 0 };
}

type FoundRound = { ok: true; id: string } | { ok: false; words: string };

async function findRound(
	api: Api,
	params: ParamsOf<'listRatingRounds'>,
	{ title, disclosure, noneFree }: TrackerRequest
): Promise<FoundRound> {
	const [levels, rounds] = await Promise.all([
		api('GET /consultations/:consultation/recommendation-ratings', { params }),
		api('GET /consultations/:consultation/rating-rounds', { params })
	]);
	if (!levels.ok) return levels;
	if (!rounds.ok) return rounds;
	const binding = rounds.value.rounds.filter((one) => one.state !== 'revealed' || one.disclosure === 'confidential');
	const held = await Promise.all(
		binding.map(async (round) => {
			const own = await api('GET /consultations/:consultation/rating-rounds/:round/ratings', {
				params: { ...params, round: round.id }
			});
			return { round, ids: own.ok ? own.value.recommendations.map(({ id }) => id) : [] };
		})
	);
	const taken = new Set(held.flatMap(({ ids }) => ids));
	const free = levels.value.recommendations.map(({ id }) => id).filter((id) => !taken.has(id));
	const underWay = held
		.filter(({ round }) => round.state !== 'revealed' && round.raters === 'organisation')
		.toSorted((a, b) => b.ids.length - a.ids.length)[0];
	if (underWay && underWay.ids.length >= free.length) return { ok: true, id: underWay.round.id };
	if (free.length === 0) return { ok: false, words: noneFree };
	const request: OpenRoundRequest = {
		title,
		recommendations: free,
		disclosure,
		raters: 'organisation',
		closesAt: null
	};
	const opened = await api('POST /consultations/:consultation/rating-rounds', { params, body: request });
	return opened.ok ? { ok: true, id: opened.value.id } : opened;
}
