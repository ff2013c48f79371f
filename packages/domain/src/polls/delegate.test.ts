import { expect, test } from 'vitest';
import { mayCastFor, nameDelegate } from './delegate.ts';
import type { Poll } from './poll.ts';

const states = ['draft', 'open', 'unsealing', 'closed', 'void'] as const;
const poll = (state: (typeof states)[number], closesAt: number | null = null) => ({ state, closesAt }) as Poll;
const people = ['amal', 'ben', 'cleo'];
const seats = { open: null, amal: 'amal' };
const actors = ['amal', 'ben', 'dora', 'chair'];
const named = [null, 'amal', 'ben', 'dora'];

/** For every seat, everybody who asks and everyone who can be named. */
const verdicts = Object.entries(seats).flatMap(([seat, delegate]) =>
	actors.flatMap((participant) =>
		named.map((wanted) => {
			const actor = { participant, runsPoll: participant === 'chair' };
			const verdict = nameDelegate(poll('open'), { people, delegate }, wanted, actor, 5);
			return `${seat}: ${participant} names ${wanted ?? 'nobody'}: ${verdict.ok ? 'yes' : verdict.reason.slice(5)}`;
		})
	)
);

test('[POLL68] its people take an open seat and give up their own; whoever runs the poll names any of them; nobody else anybody', () => {
	expect(verdicts.filter((line) => line.endsWith('yes'))).toEqual([
		'open: amal names nobody: yes',
		'open: amal names amal: yes',
		'open: ben names nobody: yes',
		'open: ben names ben: yes',
		'open: chair names nobody: yes',
		'open: chair names amal: yes',
		'open: chair names ben: yes',
		'amal: amal names nobody: yes',
		'amal: amal names amal: yes',
		'amal: chair names nobody: yes',
		'amal: chair names amal: yes',
		'amal: chair names ben: yes'
	]);
	expect(verdicts).toContain('amal: ben names ben: not-delegate');
	expect(verdicts).toContain('open: chair names dora: not-on-roster');
	expect(verdicts).toContain('open: dora names nobody: not-on-roster');
});

test('[POLL68] only while the poll is open', () => {
	const chair = { participant: 'chair', runsPoll: true };
	const of = (some: Poll) => nameDelegate(some, { people, delegate: null }, 'amal', chair, 5).ok;
	expect(states.map((state) => of(poll(state)))).toEqual([false, true, false, false, false]);
	expect([of(poll('open', 6)), of(poll('open', 5))]).toEqual([true, false]);
	expect(nameDelegate(poll('open'), null, null, chair, 5).ok).toBe(false);
});

test('[POLL68] with a delegate nobody else casts', () => {
	const may = (delegate: string | null) => people.filter((person) => mayCastFor({ people, delegate }, person));
	expect([may(null), may('ben')]).toEqual([people, ['ben']]);
});
