import { isSameRating, type Rating } from '@plenum/domain/ratings/rating';
import type { OwnRating, SavedRatings, SaveRatingsRequest } from '@plenum/protocol/ratings';

/**
 * What this device wants a rating to be. `version` is that of the rating which it changes. `tried` was sent on top of that version and not
 * answered, so the server may have it.
 */
export type Change = { version: number; rating: Rating | null; tried: readonly (Rating | null)[] };

/**
 * Another of the rater’s organisation changed it meanwhile: one of the two is to be chosen. The change keeps its version, so that a
 * page that is loaded again finds the conflict again.
 */
export type Conflict = { change: Change; theirs: OwnRating };

/** Not saved, and sent again only when it is changed: the server says that it cannot be so. */
export type RefusedChange = { change: Change; code: string };

/** One’s own ratings as the server has them, and what it does not have yet. A recommendation is in one of the last three at most. */
export type RatingsState = {
	saved: ReadonlyMap<string, OwnRating>;
	outbox: ReadonlyMap<string, Change>;
	conflicts: ReadonlyMap<string, Conflict>;
	refused: ReadonlyMap<string, RefusedChange>;
};

export const noRatings: RatingsState = {
	saved: new Map(),
	outbox: new Map(),
	conflicts: new Map(),
	refused: new Map()
};

/** A request takes no more. */
const largestBatch = 500;

export type Batch = SaveRatingsRequest['ratings'];

/** What the server has not: to be kept on the device. */
export function unsavedChanges({ outbox, conflicts, refused }: RatingsState): Map<string, Change> {
	const change = <Entry extends { change: Change }>([id, entry]: [string, Entry]) => [id, entry.change] as const;
	return new Map([...outbox, ...[...conflicts].map(change), ...[...refused].map(change)]);
}

/** What the rater said last, saved or not. */
export function ratingOf(state: RatingsState, id: string): Rating | null {
	const change = state.outbox.get(id) ?? state.conflicts.get(id)?.change ?? state.refused.get(id)?.change;
	return change ? change.rating : (state.saved.get(id)?.rating ?? null);
}

/** Back to what is saved already nothing is sent, unless something else is on its way. */
export function changeRating(state: RatingsState, id: string, rating: Rating | null): RatingsState {
	const conflict = state.conflicts.get(id);
	if (conflict) {
		const changed = { ...conflict, change: { ...conflict.change, rating } };
		return { ...state, conflicts: withEntry(state.conflicts, id, changed) };
	}
	const saved = state.saved.get(id);
	const before = state.outbox.get(id) ?? state.refused.get(id)?.change;
	const change: Change = { version: before?.version ?? saved?.version ?? 0, rating, tried: before?.tried ?? [] };
	const isAsSaved = change.tried.length === 0 && isSameRating(rating, saved?.rating ?? null);
	return {
		...state,
		outbox: isAsSaved ? without(state.outbox, id) : withEntry(state.outbox, id, change),
		refused: without(state.refused, id)
	};
}

/** What an earlier visit kept on this device. What was changed here since goes before it. */
export function bringBack(state: RatingsState, kept: ReadonlyMap<string, Change>): RatingsState {
	return prune({
		...state,
		outbox: new Map([...kept, ...unsavedChanges(state)]),
		conflicts: new Map(),
		refused: new Map()
	});
}

export function nextBatch({ outbox }: RatingsState): Batch {
	return [...outbox]
		.slice(0, largestBatch)
		.map(([recommendation, { version, rating }]) => ({ recommendation, version, rating }));
}

/** Before it is sent: an answer may be lost where the server has taken it. */
export function markTried(state: RatingsState, batch: Batch): RatingsState {
	const outbox = new Map(state.outbox);
	for (const { recommendation, rating } of batch) {
		const change = outbox.get(recommendation);
		if (change) outbox.set(recommendation, { ...change, tried: [...change.tried, rating] });
	}
	return { ...state, outbox };
}

/** [RATINGS9] What was changed here while the answer was on its way goes on from what it says. */
export function applyAnswer(state: RatingsState, sent: Batch, answer: SavedRatings): RatingsState {
	const saved = new Map(state.saved);
	const outbox = new Map(state.outbox);
	const conflicts = new Map(state.conflicts);
	const refused = new Map(state.refused);
	const sentOf = new Map(sent.map(({ recommendation, rating }) => [recommendation, rating]));
	for (const row of answer.saved) {
		const id = row.recommendation;
		const change = outbox.get(id);
		saved.set(id, row);
		if (!change) continue;
		if (isSameRating(change.rating, sentOf.get(id) ?? null)) outbox.delete(id);
		else outbox.set(id, { ...change, version: row.version, tried: [] });
	}
	for (const theirs of answer.conflicts) {
		const id = theirs.recommendation;
		const change = outbox.get(id);
		saved.set(id, theirs);
		if (!change) continue;
		// What the server has is an earlier word of this device, whose answer was lost.
		const isOwn = change.tried.slice(0, -1).some((tried) => isSameRating(tried, theirs.rating));
		if (isOwn) outbox.set(id, { ...change, version: theirs.version, tried: [] });
		else if (outbox.delete(id)) conflicts.set(id, { change, theirs });
	}
	for (const { recommendation: id, code } of answer.refused) {
		const change = outbox.get(id);
		if (change && isSameRating(change.rating, sentOf.get(id) ?? null) && outbox.delete(id))
			refused.set(id, { change, code });
	}
	return { saved, outbox, conflicts, refused };
}

/** What the page was loaded with, again: what it says of unsaved ones is found out when they are sent. */
export function takeSaved(state: RatingsState, ratings: readonly OwnRating[]): RatingsState {
	const versionOf = (id: string) => state.saved.get(id)?.version ?? 0;
	// An answer may be older than the last save. A rating that is taken back stays as a row, so that none is ever missing.
	const latest = ratings.filter(({ recommendation, version }) => version >= versionOf(recommendation));
	return prune({
		...state,
		saved: new Map([...state.saved, ...latest.map((row) => [row.recommendation, row] as const)])
	});
}

/** One of the two stands; one’s own is sent as a change of theirs. */
export function settleConflict(state: RatingsState, id: string, choice: 'mine' | 'theirs'): RatingsState {
	const conflict = state.conflicts.get(id);
	if (!conflict) return state;
	const settled = { ...state, conflicts: without(state.conflicts, id) };
	const mine: Change = { ...conflict.change, version: conflict.theirs.version, tried: [] };
	return choice === 'mine' ? { ...settled, outbox: withEntry(state.outbox, id, mine) } : settled;
}

function prune(state: RatingsState): RatingsState {
	const isNews = ([id, { rating }]: [string, Change]) => !isSameRating(rating, state.saved.get(id)?.rating ?? null);
	return { ...state, outbox: new Map([...state.outbox].filter(isNews)) };
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value): Map<string, Value> {
	return new Map(map).set(id, value);
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): Map<string, Value> {
	const copy = new Map(map);
	copy.delete(id);
	return copy;
}
