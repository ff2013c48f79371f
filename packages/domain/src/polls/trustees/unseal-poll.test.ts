import { expect, test } from 'vitest';
import { acceptStep, finishUnsealing, groupVoters, isTooFewToOpen, startUnsealing } from './unseal-poll.ts';
import { sealedPoll } from '../votes.fixture.ts';

test('[TRUSTEE9] fewer than five ballots are opened by nobody', () => {
	expect([4, 5].map(isTooFewToOpen)).toEqual([true, false]);
});

test('[TRUSTEE6] what was said at the closing, and when the voting ended, is kept until the ballots are counted', () => {
	const poll = sealedPoll([6, 5, 2], false);
	const said = { statement: 'Agreed', reviewDate: '2027-01-15' };
	const byHand = startUnsealing(poll, said, 3);
	expect(byHand).toEqual({ ...poll, state: 'unsealing', endedAt: 3, ...said, saidAt: 3 });
	const timed = startUnsealing({ ...poll, closesAt: 90, closesAtFirst: 90 }, null, 100);
	expect(timed).toMatchObject({ endedAt: 90, statement: '', reviewDate: null, saidAt: null });
	const voters = poll.roster.map(({ participant }) => participant).filter((who) => who !== '0-0');
	const groups = groupVoters(poll, new Set(voters), new Set([...voters, '0-0']));
	expect(groups).toEqual([
		{ constituencies: ['side-0'], entitled: 6, present: 6, cast: 5 },
		{ constituencies: ['side-1', 'side-2'], entitled: 7, present: 7, cast: 7 }
	]);
	const answer = (mark: 'for' | 'against') => ({ method: 'for-against' as const, marks: [mark] });
	const opened = groups.map((group) => ({
		...group,
		answers: Array.from({ length: group.cast }, (_, at) => answer(at % 2 ? 'for' : 'against'))
	}));
	const closed = finishUnsealing(byHand, opened, 9);
	expect(closed).toMatchObject({ state: 'closed', closedAt: 9, ...said, saidAt: 3, result: { entitled: 13 } });
	expect(
		closed.result.lines.map(({ constituencies, cast, subjects }) => [constituencies, cast, subjects[0]?.tally])
	).toEqual([
		[['side-0'], 5, { for: 2, against: 3, abstain: 0 }],
		[['side-1', 'side-2'], 7, { for: 3, against: 4, abstain: 0 }]
	]);
});

test('[TRUSTEE8] a step follows, in its turn and with every envelope accounted for, or is refused', () => {
	const poll = startUnsealing(sealedPoll([9, 9], false), null, 3);
	const now = [{ sha256: 'in', count: 9 }];
	const batch = { in: 'in', out: 'out', count: 8, invalid: 1 };
	const accept = (step: number, batches = [batch], done: (typeof batch)[][] = []) => {
		const verdict = acceptStep(poll, { step, batches }, { done, now });
		return verdict.ok ? verdict.value : verdict.reason;
	};
	expect(accept(1)).toBe('next');
	expect(accept(2)).toBe('poll/not-your-turn');
	expect(accept(1, [])).toBe('poll/step-not-following');
	expect(accept(1, [{ ...batch, in: 'other' }])).toBe('poll/step-not-following');
	for (const count of [7, 9]) expect(accept(1, [{ ...batch, count }])).toBe('poll/step-not-following');
	expect(accept(1, [batch], [[batch]])).toBe('repeated');
	expect(accept(1, [{ ...batch, out: 'other' }], [[batch]])).toBe('poll/step-done');
	expect(accept(3, [batch], [[batch], [batch]])).toBe('poll/not-your-turn');
	expect(accept(2, [batch], [[batch]])).toBe('next');
	const two = { done: [], now: [...now, { sha256: 'second', count: 9 }] };
	const other = { ...batch, in: 'third' };
	expect(acceptStep(poll, { step: 1, batches: [batch, other] }, two)).toMatchObject({
		reason: 'poll/step-not-following'
	});
	expect(acceptStep(poll, { step: 1, batches: [batch, { ...batch, in: 'second' }] }, two).ok).toBe(true);
	expect(acceptStep(sealedPoll([9], false), { step: 1, batches: [batch] }, { done: [], now })).toMatchObject({
		reason: 'poll/not-unsealing'
	});
});
