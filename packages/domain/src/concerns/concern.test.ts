import { expect, test } from 'vitest';
import type { Workshop } from '../workshops/workshop.ts';
import {
	changeConcern,
	checkNewConcern,
	isConcernOver,
	isToldAtFirst,
	mayReadConcern,
	whoCanBeTold,
	type Concern
} from './concern.ts';

const hour = 60 * 60_000;
const live = { state: 'live' } as Workshop;
const closed = { state: 'closed', closedAt: 100 * hour } as Workshop;
const facilitator = { role: 'facilitator', status: 'admitted', constituency: 'state' } as const;
const people = [
	{ ...facilitator, id: 'ada' },
	{ ...facilitator, id: 'gone', status: 'left' as const },
	{ ...facilitator, id: 'waits', status: 'waiting' as const },
	{ ...facilitator, id: 'clerk', role: 'rapporteur' as const },
	{ ...facilitator, id: 'bea', constituency: 'other' }
];
const concern: Concern = {
	id: 'concern-1',
	workshop: 'workshop-1',
	by: 'omar',
	kind: 'unsafe',
	text: '',
	at: 90 * hour,
	told: ['ada'],
	seen: false,
	settled: false,
	answers: []
};

test('[CONCERN3] those can be told who run the consultation now, and oneself cannot', () => {
	expect(whoCanBeTold(people, 'omar').map(({ id }) => id)).toEqual(['ada', 'bea']);
	expect(whoCanBeTold(people, 'ada').map(({ id }) => id)).toEqual(['bea']);
});

test.each([
	['state', 'state', true],
	['civil-society', 'state', false],
	['civil-society', 'other', true],
	['civil-society', 'civil-society', true],
	['other', 'state', false]
])('[CONCERN4] of %s, a facilitator of %s is told unasked: %s', (sender, constituency, chosen) => {
	expect(isToldAtFirst({ constituency }, { constituency: sender }, 'other')).toBe(chosen);
});

test.each([
	[{}, ['ada']],
	[{ told: ['ada', 'gone', 'clerk', 'nobody'] }, ['ada']],
	[{ told: [] }, 'concern/nobody-told'],
	[{ told: ['clerk', 'waits', 'omar'] }, 'concern/nobody-told'],
	[{ workshop: { state: 'paused' } as Workshop }, ['ada']],
	[{ workshop: { state: 'planned' } as Workshop }, 'concern/not-live'],
	[{ workshop: closed }, 'concern/not-live'],
	[{ kept: 10 }, 'concern/too-many']
])('[CONCERN2] [CONCERN6] a new one, %o, comes to %o', (change, expected) => {
	const result = checkNewConcern('omar', { workshop: live, told: ['ada'], people, kept: 0, ...change });
	expect(result.ok ? result.value : result.reason).toEqual(expected);
});

const ada = people[0]!;
test.each([
	['whoever was chosen', ada, true],
	['whoever was chosen and runs nothing any more', { ...ada, role: 'participant' as const }, false],
	['whoever was chosen and was removed', { ...ada, status: 'removed' as const }, false],
	['another facilitator', people[4]!, false],
	['whoever raised it', { ...ada, id: 'omar', role: 'participant' as const }, false]
])('[CONCERN3] %s reads what was told', (_, person, may) => {
	expect(mayReadConcern(concern, person)).toBe(may);
	for (const type of ['see', 'settle', 'reopen'] as const)
		expect(changeConcern(concern, { type }, person).ok).toBe(may);
	expect(changeConcern(concern, { type: 'answer', text: 'I come.' }, person).ok).toBe(may);
});

test('[CONCERN7] it is seen, answered, dealt with and taken up again; twice is once', () => {
	const change = (from: Concern, command: Parameters<typeof changeConcern>[1], by = ada) => {
		const result = changeConcern(from, command, by);
		return result.ok ? result.value : result.reason;
	};
	const seen = { ...concern, seen: true };
	expect(change(concern, { type: 'see' })).toEqual(seen);
	expect(change(seen, { type: 'see' })).toEqual(seen);
	expect(change(concern, { type: 'answer', text: ' I come. ' })).toEqual({
		...seen,
		answers: [{ by: 'ada', text: 'I come.' }]
	});
	expect(change(concern, { type: 'answer', text: ' ' })).toBe('concern/empty');
	const full = { ...seen, answers: Array.from({ length: 20 }, () => ({ by: 'ada', text: 'Yes.' })) };
	expect(change(full, { type: 'answer', text: 'More' })).toBe('concern/too-many');
	const settled = { ...seen, settled: true };
	expect(change(concern, { type: 'settle' })).toEqual(settled);
	expect(change(settled, { type: 'reopen' })).toEqual(seen);
	expect(change(settled, { type: 'withdraw' })).toBe('concern/unknown');
	expect(change(settled, { type: 'withdraw' }, { ...ada, id: 'omar' })).toBe(null);
});

test.each([
	['while the workshop is on', {}, live, 95 * hour, false],
	['a week later, though it is on', {}, live, (90 + 7 * 24) * hour, true],
	['as it closes', {}, closed, 100 * hour, false],
	['as it closes, dealt with', { settled: true }, closed, 100 * hour, true],
	['a day after it was closed', {}, closed, 124 * hour, true],
	['where there is no workshop', {}, null, 95 * hour, true]
])('[CONCERN8] %s it is over or not', (_, change, workshop, now, over) => {
	expect(isConcernOver({ ...concern, ...change }, workshop, now)).toBe(over);
});
