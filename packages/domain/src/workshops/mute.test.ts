import { expect, test } from 'vitest';
import type { Role } from '../people/rights.ts';
import { fold } from './evolve.ts';
import { mayMute, mayMuteSomebody } from './mute.ts';
import type { Workshop, WorkshopEvent } from './workshop.ts';

const items = [{ id: 'one', cluster: null, title: 'Opening', minutes: 20 }];
function workshop(events: WorkshopEvent[]): Workshop {
	const folded = fold(events.map((event, n) => ({ seq: n + 1, at: n, by: 'chair', event })));
	if (!folded) throw new Error('Nothing was planned.');
	return folded;
}
const planned: WorkshopEvent = { type: 'workshop-planned', title: 'Day', items, runners: ['runs', 'runs too'] };
const started: WorkshopEvent[] = [planned, { type: 'workshop-started' }];
const rooms = [{ id: 'room', number: 1, title: 'Room', place: '', clusters: [], rapporteurs: [], capacity: null }];
const plenary = workshop([
	{ ...planned, runners: [] },
	{ type: 'workshop-started' },
	{ type: 'rooms-planned', plan: { assignment: 'mixed', minutes: 9, rooms } },
	{ type: 'rooms-opened', endsAt: 99, placed: [{ participant: 'placed', room: 'room' }] }
]);
const room = workshop([
	{ ...planned, room: { parent: 'plenary', number: 1, place: '' } },
	{ type: 'workshop-started' }
]);

const person = (participant: string, role: Role = 'participant') => ({
	...({ participant, role, status: 'admitted', phase: 'open' } as const)
});
const answer = (actor: ReturnType<typeof person>, whom: ReturnType<typeof person>, all: Record<string, Workshop>) => {
	const verdict = mayMute(actor, whom, new Map(Object.entries(all)));
	return verdict.ok ? 'ok' : verdict.reason;
};
const on = { day: workshop(started) };

test('[PEOPLE51] a facilitator mutes everyone but facilitators', () => {
	const chair = person('chair', 'facilitator');
	for (const role of ['observer', 'participant', 'rapporteur'] as const)
		expect(answer(chair, person('x', role), {})).toBe('ok');
	expect(answer(chair, person('runs'), on)).toBe('ok');
	expect(answer(chair, person('x', 'facilitator'), {})).toBe('participant/not-mutable');
	const left = { ...person('x'), status: 'left' as const };
	expect(mayMute(chair, left, new Map())).toEqual({ ok: false, reason: 'participant/unknown' });
	expect(mayMute({ ...chair, phase: 'closed' }, person('x'), new Map())).toEqual({
		ok: false,
		reason: 'consultation/closed'
	});
});

test('[PEOPLE51] whoever runs a workshop mutes while it is on, those who are in it and do not run it too', () => {
	expect(answer(person('runs'), person('x'), on)).toBe('ok');
	expect(answer(person('runs'), person('runs too'), on)).toBe('participant/not-mutable');
	expect(answer(person('runs'), person('runs'), on)).toBe('participant/not-mutable');
	expect(answer(person('runs'), person('x', 'facilitator'), on)).toBe('participant/not-mutable');
	expect(answer(person('runs'), person('x'), { day: workshop([planned]) })).toBe('rights/missing');
	const closed = workshop([...started, { type: 'workshop-closed' }]);
	expect(answer(person('runs'), person('x'), { day: closed })).toBe('rights/missing');
	expect(answer(person('runs', 'observer'), person('x'), on)).toBe('rights/missing');
	expect(answer(person('x'), person('runs'), on)).toBe('rights/missing');
	expect(mayMuteSomebody({ ...person('runs'), muted: 'muting-1' }, new Map(Object.entries(on)))).toEqual({
		ok: false,
		reason: 'rights/muted'
	});
});

test('[PEOPLE51] of a breakout room are those who are placed in it', () => {
	expect(answer(person('runs'), person('placed'), { plenary, room })).toBe('ok');
	expect(answer(person('runs'), person('elsewhere'), { plenary, room })).toBe('rights/missing');
});
