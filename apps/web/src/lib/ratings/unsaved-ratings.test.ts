import type { Rating } from '@plenum/domain/ratings/rating';
import type { OwnRating, SavedRatings } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import {
	applyAnswer,
	bringBack,
	changeRating,
	markTried,
	nextBatch,
	noRatings,
	ratingOf,
	settleConflict,
	takeSaved,
	unsavedChanges
} from './unsaved-ratings.ts';

const say = (level: string): Rating => ({ level, percentage: null, regression: false, reason: '', source: '' });
const row = (recommendation: string, version: number, level: string): OwnRating => ({
	recommendation,
	version,
	at: 0,
	rating: say(level)
});
const answer = (change: Partial<SavedRatings>): SavedRatings => ({
	saved: [],
	conflicts: [],
	refused: [],
	rated: 0,
	...change
});
const batchOf = (...ratings: [string, number, Rating | null][]) =>
	ratings.map(([recommendation, version, rating]) => ({ recommendation, version, rating }));

test('[RATINGS9] a change waits until the server has said that it is saved', () => {
	const changed = changeRating(noRatings, 'a', say('low'));
	expect(ratingOf(changed, 'a')).toEqual(say('low'));
	const sent = nextBatch(changed);
	expect(sent).toEqual(batchOf(['a', 0, say('low')]));
	const saved = applyAnswer(markTried(changed, sent), sent, answer({ saved: [row('a', 1, 'low')] }));
	expect([...unsavedChanges(saved)]).toEqual([]);
	expect(ratingOf(saved, 'a')).toEqual(say('low'));
});

test('what is changed while it is on its way goes on from the version that was saved', () => {
	const first = changeRating(noRatings, 'a', say('low'));
	const sent = nextBatch(first);
	const second = changeRating(markTried(first, sent), 'a', say('high'));
	const saved = applyAnswer(second, sent, answer({ saved: [row('a', 1, 'low')] }));
	expect(nextBatch(saved)).toEqual(batchOf(['a', 1, say('high')]));
});

test('back to what is saved nothing is sent; while something is on its way it is', () => {
	const saved = takeSaved(noRatings, [row('a', 3, 'low')]);
	const changed = changeRating(saved, 'a', say('high'));
	expect(nextBatch(changeRating(changed, 'a', say('low')))).toEqual([]);
	const onItsWay = markTried(changed, nextBatch(changed));
	expect(nextBatch(changeRating(onItsWay, 'a', say('low')))).toEqual(batchOf(['a', 3, say('low')]));
});

test('[RATINGS17] what the server took without its answer arriving is no conflict with oneself', () => {
	const first = changeRating(noRatings, 'a', say('low'));
	const lost = markTried(first, nextBatch(first));
	const second = changeRating(lost, 'a', say('high'));
	const sent = nextBatch(second);
	const after = applyAnswer(markTried(second, sent), sent, answer({ conflicts: [row('a', 1, 'low')] }));
	expect(after.conflicts.size).toBe(0);
	expect(nextBatch(after)).toEqual(batchOf(['a', 1, say('high')]));
});

test('[RATINGS9] what another of the organisation said meanwhile stands beside one’s own until one is chosen', () => {
	const changed = changeRating(takeSaved(noRatings, [row('a', 1, 'middle')]), 'a', say('low'));
	const sent = nextBatch(changed);
	const after = applyAnswer(markTried(changed, sent), sent, answer({ conflicts: [row('a', 2, 'high')] }));
	expect(after.conflicts.get('a')?.theirs.rating).toEqual(say('high'));
	expect(ratingOf(after, 'a')).toEqual(say('low'));
	expect(nextBatch(after)).toEqual([]);
	expect([...unsavedChanges(after).keys()]).toEqual(['a']);
	expect(nextBatch(settleConflict(after, 'a', 'mine'))).toEqual(batchOf(['a', 2, say('low')]));
	const theirs = settleConflict(after, 'a', 'theirs');
	expect(ratingOf(theirs, 'a')).toEqual(say('high'));
	expect([...unsavedChanges(theirs)]).toEqual([]);
});

test('one that is refused stays visible, and is sent again once it is changed', () => {
	const changed = changeRating(noRatings, 'a', say('gone'));
	const sent = nextBatch(changed);
	const refused = [{ recommendation: 'a', code: 'level/unknown' }];
	const after = applyAnswer(markTried(changed, sent), sent, answer({ refused }));
	expect(nextBatch(after)).toEqual([]);
	expect(ratingOf(after, 'a')).toEqual(say('gone'));
	expect(nextBatch(changeRating(after, 'a', say('low'))).map(({ rating }) => rating)).toEqual([say('low')]);
});

test('what an earlier visit kept goes where the server does not have it', () => {
	const kept = new Map([
		['a', { version: 0, rating: say('low'), tried: [] }],
		['b', { version: 0, rating: say('high'), tried: [] }]
	]);
	const opened = bringBack(takeSaved(noRatings, [row('a', 1, 'low')]), kept);
	expect(nextBatch(opened)).toEqual(batchOf(['b', 0, say('high')]));
});

test('a rating that is taken back is sent', () => {
	const taken = changeRating(takeSaved(noRatings, [row('a', 1, 'low')]), 'a', null);
	expect(nextBatch(taken)).toEqual(batchOf(['a', 1, null]));
	expect(ratingOf(taken, 'a')).toBeNull();
});

test('[RATINGS17] a conflict that nobody settled is found again by a page that is loaded later', () => {
	const changed = markTried(changeRating(noRatings, 'a', say('high')), batchOf(['a', 0, say('high')]));
	const found = applyAnswer(changed, batchOf(['a', 0, say('high')]), answer({ conflicts: [row('a', 4, 'low')] }));
	const later = bringBack(takeSaved(noRatings, [row('a', 4, 'low')]), unsavedChanges(found));
	expect(nextBatch(later)).toEqual(batchOf(['a', 0, say('high')]));
	expect(nextBatch(settleConflict(found, 'a', 'mine'))).toEqual(batchOf(['a', 4, say('high')]));
});

test('[RATINGS9] an answer that is older than the last save changes nothing, and drops no change that waits', () => {
	const saved = takeSaved(noRatings, [row('a', 2, 'high'), row('b', 1, 'low')]);
	const changed = changeRating(saved, 'a', say('low'));
	const late = takeSaved(changed, [row('a', 1, 'low')]);
	expect(nextBatch(late)).toEqual(batchOf(['a', 2, say('low')]));
	expect(ratingOf(late, 'b')).toEqual(say('low'));
});
