import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { ConfirmedSheet, SheetView } from '@plenum/protocol/rating-sheets';
import type { OpenRoundRequest, OwnRatings, RoundList, RoundView } from '@plenum/protocol/ratings';
import type { Api } from '#lib/api.ts';

/** Whose ratings they are, as the facilitator says. */
export type TrackerOwner = { organisation: string; constituency: string };

/** `figures`: so many rows say figures alone, and the sheet waits until somebody says what they mean. */
export type TakenOver =
	| { ok: true; round: string; rated: number; unread: number; left: number; figures: number }
	| { ok: false; words: string; round: string | null };

type Taking = {
	file: File;
	of: TrackerOwner;
	title: string;
	disclosure: OpenRoundRequest['disclosure'];
	/** Where every recommendation is in a round that forbids another. */
	noneFree: string;
};

/**
 * [RATINGS29] As a file that somebody filled in is taken over on the page of a round, with the same requests: into the round of
 * organisations that is under way where it holds most of the recommendations, else into a new one.
 */
export async function takeOverTracker(api: Api, at: (path: string) => string, taking: Taking): Promise<TakenOver> {
	const round = await findRound(api, at, taking);
	if (!round.ok) return { ok: false, words: round.words, round: null };
	const failed = (words: string): TakenOver => ({ ok: false, words, round: round.id });
	const sheets = at(`/rating-rounds/${round.id}/sheets`);
	const read = await api.upload<SheetView>(sheets, taking.file, taking.of);
	if (!read.ok) return failed(read.words);
	const { sheet, rows } = read.value;
	const figures = rows.filter(({ figure }) => figure !== null).length;
	const counts = { ok: true as const, round: round.id, unread: sheet.unread };
	if (figures > 0) return { ...counts, rated: 0, left: 0, figures };
	const confirmed = await api.post<ConfirmedSheet>(`${sheets}/${sheet.id}/confirm`);
	if (!confirmed.ok) return failed(confirmed.words);
	const { left } = confirmed.value;
	return { ...counts, rated: confirmed.value.sheet.read - left, left, figures: 0 };
}

type FoundRound = { ok: true; id: string } | { ok: false; words: string };

async function findRound(
	api: Api,
	at: (path: string) => string,
	{ title, disclosure, noneFree }: Taking
): Promise<FoundRound> {
	const [levels, rounds] = await Promise.all([
		api.get<RecommendationRatingsView>(at('/recommendation-ratings')),
		api.get<RoundList>(at('/rating-rounds'))
	]);
	if (!levels.ok) return levels;
	if (!rounds.ok) return rounds;
	const binding = rounds.value.rounds.filter((one) => one.state !== 'revealed' || one.disclosure === 'confidential');
	const held = await Promise.all(
		binding.map(async (round) => {
			const own = await api.get<OwnRatings>(at(`/rating-rounds/${round.id}/ratings`));
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
	const opened = await api.post<RoundView>(at('/rating-rounds'), request);
	return opened.ok ? { ok: true, id: opened.value.id } : opened;
}
