import { describe, expect, test } from 'vitest';
import { mayAct, acts, roles, type Role } from '../people/rights.ts';
import { decide } from './decide.ts';
import { mayCommand, type WorkshopActor } from './may-command.ts';
import { fold } from './evolve.ts';
import { decideUndo } from './undo.ts';
import type { RecordedEvent, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

const items = [{ id: 'one', cluster: 'cluster-1', title: 'Detention', minutes: 20 }];
const room = { parent: 'plenary-1', number: 3, place: 'by the window' };
const recorded = (events: WorkshopEvent[]): RecordedEvent[] =>
	events.map((event, n) => ({ seq: n + 1, at: n * 1000, by: 'chair', event }));
const planned: WorkshopEvent = { type: 'workshop-planned', title: 'Equality', items, room, runners: ['runs'] };
const begun: WorkshopEvent[] = [planned, { type: 'workshop-started' }, { type: 'item-started', item: 'one' }];
const folded = (events: WorkshopEvent[]): Workshop => {
	const workshop = fold(recorded(events));
	if (!workshop) throw new Error('nothing was planned');
	return workshop;
};
const ofRoom = folded(begun);

/** Who may give each command, apart from what state the workshop is in: everyone who may speak, who runs it, or facilitators. */
const asked: Record<WorkshopCommand['type'], [WorkshopCommand, 'own-hand' | 'room' | 'speakers' | 'run' | 'plan']> = {
	'raise-hand': [{ type: 'raise-hand' }, 'room'],
	'lower-hand': [{ type: 'lower-hand', participant: null }, 'own-hand'],
	'call-help': [{ type: 'call-help' }, 'room'],
	'choose-room': [{ type: 'choose-room', room: 'a' }, 'speakers'],
	start: [{ type: 'start' }, 'run'],
	'start-item': [{ type: 'start-item', item: 'one' }, 'run'],
	'next-item': [{ type: 'next-item' }, 'run'],
	'move-step': [{ type: 'move-step', step: 'write' }, 'run'],
	'start-timer': [{ type: 'start-timer', minutes: 5 }, 'run'],
	'stop-timer': [{ type: 'stop-timer' }, 'run'],
	pause: [{ type: 'pause' }, 'run'],
	resume: [{ type: 'resume' }, 'run'],
	'call-speaker': [{ type: 'call-speaker', participant: 'amal' }, 'run'],
	'finish-speaker': [{ type: 'finish-speaker' }, 'run'],
	'give-notice': [{ type: 'give-notice', text: 'Coffee' }, 'run'],
	'withdraw-notice': [{ type: 'withdraw-notice' }, 'run'],
	'clear-help': [{ type: 'clear-help' }, 'run'],
	'change-agenda': [{ type: 'change-agenda', items }, 'plan'],
	'skip-item': [{ type: 'skip-item', item: 'one' }, 'run'],
	'park-item': [{ type: 'park-item', item: 'one', reason: 'Later' }, 'run'],
	'take-up-item': [{ type: 'take-up-item', item: 'one' }, 'run'],
	'move-hand': [{ type: 'move-hand', participant: 'amal', before: null }, 'run'],
	'set-speaking-rules': [{ type: 'set-speaking-rules', rules: { seconds: null, unheardFirst: false } }, 'run'],
	'change-details': [{ type: 'change-details', details: {} }, 'plan'],
	close: [{ type: 'close' }, 'plan'],
	'name-runners': [{ type: 'name-runners', participants: ['amal'] }, 'plan'],
	'plan-rooms': [{ type: 'plan-rooms', plan: { assignment: 'mixed', minutes: 5, rooms: [] } }, 'plan'],
	'open-rooms': [{ type: 'open-rooms', people: [] }, 'plan'],
	'place-people': [{ type: 'place-people', people: ['amal'], room: null }, 'plan'],
	'place-rest': [{ type: 'place-rest', people: [] }, 'plan'],
	'extend-rooms': [{ type: 'extend-rooms', minutes: 5 }, 'plan'],
	'close-rooms': [{ type: 'close-rooms' }, 'plan']
};

const actor = (role: Role, outside: boolean, participant = 'amal'): WorkshopActor => ({
	participant,
	role,
	outside,
	status: 'admitted',
	phase: 'open'
});

function expected(kind: (typeof asked)['close'][1], role: Role, outside: boolean, runs: boolean): string {
	if (role === 'facilitator') return 'ok';
	if (role === 'observer') return 'rights/missing';
	if (kind === 'plan') return 'rights/missing';
	if (kind === 'run') return runs ? 'ok' : 'rights/missing';
	return kind === 'room' && outside && !runs ? 'workshop/other-room' : 'ok';
}

describe('[BREAKOUT10] every command × every role × own or other room × named to run it or not', () => {
	const cases = Object.values(asked).flatMap(([command, kind]) =>
		roles.flatMap((role) =>
			[false, true].flatMap((outside) => [false, true].map((runs) => ({ command, kind, role, outside, runs })))
		)
	);

	test.each(cases)('$command.type · $role · other room: $outside · runs it: $runs', ({ command, kind, ...who }) => {
		const answer = mayCommand(ofRoom, command, actor(who.role, who.outside, who.runs ? 'runs' : 'amal'));
		expect(answer.ok ? 'ok' : answer.reason).toBe(expected(kind, who.role, who.outside, who.runs));
	});

	test.each(cases)('$command.type is nobody’s who is not in, or after the consultation closed', ({ command, role }) => {
		const who = actor(role, false, 'runs');
		for (const status of ['waiting', 'removed', 'left'] as const)
			expect(mayCommand(ofRoom, command, { ...who, status }).ok).toBe(false);
		expect(mayCommand(ofRoom, command, { ...who, phase: 'closed' }).ok).toBe(false);
	});
});

describe('[BREAKOUT9] who is named to run a workshop', () => {
	test('gets what running it takes, and nothing else of what a facilitator may', () => {
		const runner = { role: 'participant', status: 'admitted' } as const;
		const more = acts.filter(
			(act) => mayAct({ ...runner, runs: true }, act, 'open').ok !== mayAct(runner, act, 'open').ok
		);
		expect(more).toEqual(['mute', 'run-workshop']);
		expect(mayAct({ ...runner, runs: true }, 'run-workshop', 'closed')).toEqual({
			ok: false,
			reason: 'consultation/closed'
		});
	});

	test('runs no other workshop', () => {
		const other = folded([{ ...planned, room: undefined, runners: [] }, { type: 'workshop-started' }]);
		const answer = decide(other, { type: 'pause' }, actor('participant', false, 'runs'), 0, null);
		expect(answer).toEqual({ ok: false, reason: 'rights/missing' });
	});

	test('is named again as often as one likes, and loses it', () => {
		const name = (workshop: Workshop, participants: string[]) => {
			const decision = decide(workshop, { type: 'name-runners', participants }, actor('facilitator', false), 0, null);
			return decision.ok ? decision.value : decision.reason;
		};
		expect(name(ofRoom, ['runs', 'runs'])).toEqual([]);
		expect(name(ofRoom, [])).toEqual([{ type: 'runners-named', participants: [] }]);
		const without = folded([...begun, { type: 'runners-named', participants: [] }]);
		expect(mayCommand(without, { type: 'pause' }, actor('participant', false, 'runs')).ok).toBe(false);
	});

	test('another goes on where the first stopped: what one did the other undoes, but not what a facilitator did', () => {
		const named: WorkshopEvent = { type: 'runners-named', participants: ['runs', 'second'] };
		const record = recorded([...begun, named]);
		const undo = (by: string) => {
			const step: RecordedEvent = { seq: 5, at: 5000, by, event: { type: 'step-moved', step: 'write' } };
			const events = [...record, step];
			const workshop = fold(events)!;
			const second = actor('participant', false, 'second');
			expect(decide(workshop, { type: 'move-step', step: 'level' }, second, 6000, 5).ok).toBe(true);
			const decision = decideUndo(workshop, events, { type: 'undo', command: 5 }, second, 6000);
			return decision.ok ? 'ok' : decision.reason;
		};
		expect(undo('runs')).toBe('ok');
		expect(undo('chair')).toBe('rights/missing');
	});
});

describe('[BREAKOUT11] help', () => {
	test('is called by those in the room, once, and cleared by whoever runs it', () => {
		const call = decide(ofRoom, { type: 'call-help' }, actor('participant', false), 0, null);
		expect(call).toEqual({ ok: true, value: [{ type: 'help-called', participant: 'amal' }] });
		const called = folded([...begun, { type: 'help-called', participant: 'amal' }]);
		expect(called.help).toEqual({ participant: 'amal', at: 3000 });
		expect(decide(called, { type: 'call-help' }, actor('participant', false), 0, null)).toEqual({
			ok: true,
			value: []
		});
		const clear = decide(called, { type: 'clear-help' }, actor('participant', false, 'runs'), 0, null);
		expect(clear).toEqual({ ok: true, value: [{ type: 'help-cleared' }] });
	});

	test('is not called in a workshop that is no room', () => {
		const plenary = folded([{ ...planned, room: undefined }, { type: 'workshop-started' }]);
		expect(decide(plenary, { type: 'call-help' }, actor('participant', false), 0, null)).toEqual({
			ok: false,
			reason: 'workshop/no-room'
		});
	});
});
