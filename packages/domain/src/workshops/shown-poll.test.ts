import type { Poll as DomainPoll } from '../polls/poll.ts';
import { expect, test } from 'vitest';
import { findShownPoll } from './shown-poll.ts';

const item = { id: 'item', cluster: 'k', title: 'Detention', minutes: 20 };
const now = 20 * 60_000;
type Poll = Parameters<typeof findShownPoll>[0][number] & { state: DomainPoll['state'] };
const pollView = (more: Partial<Poll>): Poll => ({
	id: 'p',
	workshop: null,
	cluster: 'k',
	state: 'open',
	indicative: false,
	closedAt: null,
	...more
});
const closed = (id: string, closedAt: number, more: Partial<Poll> = {}) =>
	pollView({ id, state: 'closed', closedAt, ...more });
const shown = (polls: Poll[], step: 'read' | 'decide' = 'decide') =>
	findShownPoll(polls, { workshop: 'w', item, step, now })?.id;

test('the room sees an open vote at any step, of this workshop or on this cluster', () => {
	expect(shown([pollView({ id: 'open' })], 'read')).toBe('open');
	expect(shown([pollView({ id: 'open', cluster: 'other', workshop: 'w' })], 'read')).toBe('open');
	expect(shown([pollView({ id: 'open', cluster: 'other' })])).toBeUndefined();
	expect(shown([pollView({ state: 'draft' })])).toBeUndefined();
});

test('the last result stays for ten minutes at the step that decides, and nowhere else', () => {
	const polls = [closed('earlier', now - 500_000), closed('later', now - 1000)];
	expect(shown(polls)).toBe('later');
	expect(shown(polls, 'read')).toBeUndefined();
	expect(shown([closed('old', now - 600_000)])).toBeUndefined();
	expect(shown([closed('elsewhere', now, { cluster: 'other', workshop: 'w' })])).toBeUndefined();
});

test('an open vote is before a result', () => {
	expect(shown([closed('closed', now), pollView({ id: 'open' })])).toBe('open');
});

test('[POLL61] what the room was quickly asked stands there at any step, for a minute after it closed, in its own workshop', () => {
	const quick = (closedAt: number, workshop = 'w') =>
		closed('quick', closedAt, { cluster: null, workshop, indicative: true });
	expect(shown([quick(now - 59_000)], 'read')).toBe('quick');
	expect(shown([quick(now - 60_000)], 'read')).toBeUndefined();
	expect(shown([quick(now - 1000, 'another')], 'read')).toBeUndefined();
	const words = (closedAt: number) => ({ ...quick(closedAt), words: [] });
	expect([shown([words(now - 599_000)], 'read'), shown([words(now - 600_000)], 'read')]).toEqual(['quick', undefined]);
	const pause = { workshop: 'w', item: { ...item, cluster: null }, step: null, now };
	expect(findShownPoll([quick(now - 1000, 'another')], pause)).toBeUndefined();
});

test('[POLL61] of a quick poll and a decision the room sees what closed last', () => {
	const quick = (closedAt: number) => closed('quick', closedAt, { cluster: null, workshop: 'w', indicative: true });
	expect(shown([quick(now - 50_000), closed('decided', now - 1000)])).toBe('decided');
	expect(shown([closed('decided', now - 1000), quick(now - 50_000)])).toBe('decided');
	expect(shown([closed('decided', now - 50_000), quick(now - 1000)])).toBe('quick');
	expect(shown([quick(now - 50_000), quick(now - 1000)].map((poll, at) => ({ ...poll, id: `quick-${at}` })))).toBe(
		'quick-1'
	);
});
