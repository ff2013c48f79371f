import { describe, expect, test } from 'vitest';
import type { Refusal } from '../refusals.ts';
import { identifyItems } from './agenda.ts';
import { decide } from './decide.ts';
import type { WorkshopActor } from './may-command.ts';
import { fold } from './evolve.ts';
import { itemKind, shownNotice } from './view.ts';
import type { RecordedEvent, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

const facilitator: WorkshopActor = { participant: 'chair', role: 'facilitator', status: 'admitted', phase: 'open' };
const participant: WorkshopActor = { ...facilitator, participant: 'amal', role: 'participant' };
const observer: WorkshopActor = { ...facilitator, participant: 'onlooker', role: 'observer' };
const items = [
	{ id: 'item-one', cluster: 'cluster-1', title: 'Detention', minutes: 20 },
	{ id: 'item-two', cluster: null, title: 'Any other business', minutes: 10 }
];

function workshopAfter(...events: WorkshopEvent[]): Workshop {
	const all: WorkshopEvent[] = [{ type: 'workshop-planned', title: 'First day', items }, ...events];
	const workshop = fold(all.map((event, place) => ({ seq: place + 1, at: place * 1000, by: 'chair', event })));
	if (!workshop) throw new Error('nothing was planned');
	return workshop;
}

const begin: WorkshopEvent[] = [
	{ type: 'workshop-started' },
	{ type: 'item-started', item: 'item-one' },
	{ type: 'timer-started', endsAt: 99_000 },
	{ type: 'hand-raised', participant: 'amal' },
	{ type: 'hand-raised', participant: 'brigid' },
	{ type: 'speaker-called', participant: 'brigid' }
];
const workshops: Record<Workshop['state'], Workshop> = {
	planned: workshopAfter(),
	live: workshopAfter(...begin),
	paused: workshopAfter(...begin, { type: 'workshop-paused' }),
	closed: workshopAfter(...begin, { type: 'workshop-closed' })
};

type Answer = WorkshopEvent[] | Refusal;
const leaveItem: WorkshopEvent[] = [{ type: 'timer-stopped' }, { type: 'item-finished', item: 'item-one' }];
const endSpeaker: WorkshopEvent = { type: 'speaker-finished', participant: 'brigid' };
const close: WorkshopEvent[] = [endSpeaker, ...leaveItem, { type: 'workshop-closed' }];
const toItemTwo: WorkshopEvent[] = [
	endSpeaker,
	{ type: 'hands-cleared' },
	...leaveItem,
	{ type: 'item-started', item: 'item-two' }
];
const notice: WorkshopEvent[] = [{ type: 'notice-given', text: 'Lunch at one' }];
const agenda: WorkshopEvent[] = [{ type: 'agenda-changed', items }];
const lowered: WorkshopEvent[] = [{ type: 'hand-lowered', participant: 'amal' }];

const meeting = { starts: { at: 5000, zone: 'Africa/Nairobi' }, place: 'Hall B' };
const changed: WorkshopEvent[] = [{ type: 'details-changed', details: meeting }];
const skipped = (item: string): WorkshopEvent => ({ type: 'item-skipped', item });
const parked: WorkshopEvent = { type: 'item-parked', item: 'item-two', reason: 'Late' };

/** Every state × every command, as the facilitator gives it. */
const table: [WorkshopCommand, planned: Answer, live: Answer, paused: Answer][] = [
	[{ type: 'change-agenda', items }, agenda, agenda, agenda],
	[{ type: 'start' }, [{ type: 'workshop-started' }], 'workshop/already-started', 'workshop/already-started'],
	[{ type: 'change-details', details: meeting }, changed, changed, changed],
	[{ type: 'skip-item', item: 'item-two' }, 'workshop/not-live', [skipped('item-two')], [skipped('item-two')]],
	[
		{ type: 'skip-item', item: 'item-one' },
		'workshop/not-live',
		[...toItemTwo, skipped('item-one')],
		'workshop/paused'
	],
	[{ type: 'park-item', item: 'item-two', reason: 'Late' }, 'workshop/not-live', [parked], [parked]],
	[{ type: 'take-up-item', item: 'item-two' }, 'workshop/not-live', [], []],
	[{ type: 'take-up-item', item: 'none' }, 'workshop/not-live', 'workshop/unknown-item', 'workshop/unknown-item'],
	[{ type: 'start-item', item: 'item-two' }, 'workshop/not-live', toItemTwo, 'workshop/paused'],
	[{ type: 'next-item' }, 'workshop/not-live', toItemTwo, 'workshop/paused'],
	[
		{ type: 'move-step', step: 'level' },
		'workshop/not-live',
		[{ type: 'step-moved', step: 'level' }],
		'workshop/paused'
	],
	[
		{ type: 'start-timer', minutes: 2 },
		'workshop/not-live',
		[{ type: 'timer-started', endsAt: 170_000 }],
		'workshop/paused'
	],
	[{ type: 'stop-timer' }, 'workshop/not-live', [{ type: 'timer-stopped' }], 'workshop/paused'],
	[{ type: 'pause' }, 'workshop/not-live', [{ type: 'workshop-paused' }], 'workshop/paused'],
	[{ type: 'resume' }, 'workshop/not-live', 'workshop/not-paused', [{ type: 'workshop-resumed' }]],
	[
		{ type: 'raise-hand' },
		'workshop/not-live',
		[{ type: 'hand-raised', participant: 'chair' }],
		[{ type: 'hand-raised', participant: 'chair' }]
	],
	[{ type: 'lower-hand', participant: 'amal' }, 'workshop/not-live', lowered, lowered],
	[
		{ type: 'call-speaker', participant: 'amal' },
		'workshop/not-live',
		[endSpeaker, { type: 'speaker-called', participant: 'amal' }],
		'workshop/paused'
	],
	[{ type: 'finish-speaker' }, 'workshop/not-live', [endSpeaker], [endSpeaker]],
	[{ type: 'give-notice', text: 'Lunch at one' }, notice, notice, notice],
	[{ type: 'withdraw-notice' }, [], [], []],
	[{ type: 'close' }, [{ type: 'workshop-closed' }], close, close]
];

function answerOf(workshop: Workshop, command: WorkshopCommand, actor: WorkshopActor = facilitator): Answer {
	const decision = decide(workshop, command, actor, 50_000, null);
	return decision.ok ? decision.value : decision.reason;
}

describe.each(table)('[WORKSHOP1] the command %j', (command, planned, live, paused) => {
	test('is answered in each state', () => {
		expect({
			planned: answerOf(workshops.planned, command),
			live: answerOf(workshops.live, command),
			paused: answerOf(workshops.paused, command),
			closed: answerOf(workshops.closed, command)
		}).toEqual({ planned, live, paused, closed: 'workshop/closed' });
	});

	test('[WORKSHOP3] is the facilitator’s, except one’s own hand', () => {
		const own = command.type === 'raise-hand' || (command.type === 'lower-hand' && command.participant === 'amal');
		expect(answerOf(workshops.live, command, observer)).toBe('rights/missing');
		if (!own) expect(answerOf(workshops.live, command, participant)).toBe('rights/missing');
	});

	test('is refused to whoever is not admitted, and after the consultation closed', () => {
		expect(answerOf(workshops.live, command, { ...facilitator, status: 'waiting' })).toBe('participant/not-admitted');
		expect(answerOf(workshops.live, command, { ...facilitator, status: 'removed' })).toBe('participant/removed');
		expect(answerOf(workshops.live, command, { ...facilitator, phase: 'closed' })).toBe('consultation/closed');
	});
});

describe('[WORKSHOP3] hands', () => {
	test('a participant raises and lowers their own hand, named or not', () => {
		expect(answerOf(workshops.live, { type: 'raise-hand' }, participant)).toBe('workshop/hand-already-raised');
		expect(answerOf(workshops.live, { type: 'lower-hand', participant: null }, participant)).toEqual(lowered);
		expect(answerOf(workshops.live, { type: 'lower-hand', participant: 'amal' }, participant)).toEqual(lowered);
	});

	test('a participant does not lower another’s hand', () => {
		const brigid = { ...participant, participant: 'brigid' };
		expect(answerOf(workshops.live, { type: 'lower-hand', participant: 'amal' }, brigid)).toBe('rights/missing');
	});

	test('a hand that is not up is neither lowered nor called', () => {
		expect(answerOf(workshops.live, { type: 'lower-hand', participant: null })).toBe('workshop/hand-not-raised');
		expect(answerOf(workshops.live, { type: 'call-speaker', participant: 'brigid' })).toBe('workshop/hand-not-raised');
	});

	test('whoever speaks may ask for the floor again', () => {
		const brigid = { ...participant, participant: 'brigid' };
		expect(answerOf(workshops.live, { type: 'raise-hand' }, brigid)).toEqual([
			{ type: 'hand-raised', participant: 'brigid' }
		]);
	});
});

describe('[WORKSHOP4] items', () => {
	test('the item that runs is not started twice', () => {
		expect(answerOf(workshops.live, { type: 'start-item', item: 'item-one' })).toEqual([]);
	});

	test('an item that is not on the agenda is refused', () => {
		expect(answerOf(workshops.live, { type: 'start-item', item: 'item-nine' })).toBe('workshop/unknown-item');
	});

	test('[WORKSHOP5] next is the first item at the beginning, and none after the last', () => {
		const fresh = workshopAfter({ type: 'workshop-started' });
		expect(answerOf(fresh, { type: 'next-item' })).toEqual([{ type: 'item-started', item: 'item-one' }]);
		const last = workshopAfter({ type: 'workshop-started' }, { type: 'item-started', item: 'item-two' });
		expect(answerOf(last, { type: 'next-item' })).toBe('workshop/no-next-item');
	});

	test('a step needs an item, and the step that is stays', () => {
		const fresh = workshopAfter({ type: 'workshop-started' });
		expect(answerOf(fresh, { type: 'move-step', step: 'write' })).toBe('workshop/unknown-item');
		expect(answerOf(workshops.live, { type: 'move-step', step: 'read' })).toEqual([]);
		const aobOn = workshopAfter({ type: 'workshop-started' }, { type: 'item-started', item: 'item-two' });
		expect(answerOf(aobOn, { type: 'move-step', step: 'write' })).toBe('workshop/no-steps');
	});

	test('[WORKSHOP6] an item that has begun stays on the agenda', () => {
		expect(answerOf(workshops.live, { type: 'change-agenda', items: items.slice(1) })).toBe('workshop/item-begun');
		expect(answerOf(workshops.live, { type: 'change-agenda', items: items.slice(0, 1) })).toEqual([
			{ type: 'agenda-changed', items: items.slice(0, 1) }
		]);
		expect(answerOf(workshops.planned, { type: 'change-agenda', items: [] })).toEqual([
			{ type: 'agenda-changed', items: [] }
		]);
	});

	test('an empty agenda is not started, nor made of one that runs', () => {
		expect(answerOf(workshopAfter({ type: 'agenda-changed', items: [] }), { type: 'start' })).toBe(
			'workshop/agenda-empty'
		);
		expect(answerOf(workshops.live, { type: 'change-agenda', items: [] })).toBe('workshop/agenda-empty');
	});

	test('new items take offered ids, known ones keep theirs, invented ones are refused', () => {
		const draft = { cluster: null, title: 'Welcome', minutes: 5 };
		expect(identifyItems([draft, { ...draft, id: 'item-one' }], items, ['fresh-1', 'fresh-2'])).toEqual({
			ok: true,
			value: [
				{ ...draft, id: 'fresh-1' },
				{ ...draft, id: 'item-one' }
			]
		});
		expect(identifyItems([{ ...draft, id: 'made-up-1' }], items, ['fresh-1'])).toEqual({
			ok: false,
			reason: 'workshop/unknown-item'
		});
		expect(identifyItems([draft, { ...draft, id: 'made-up-1' }], items, ['fresh-1', 'fresh-2']).ok).toBe(false);
		expect(() => identifyItems([draft, draft], items, ['fresh-1'])).toThrow('Fewer ids were offered');
		const twice = { type: 'change-agenda', items: [...items, ...items] } as const;
		expect(answerOf(workshops.planned, { ...twice, items: [...twice.items] })).toBe('workshop/unknown-item');
	});
});

describe('[WORKSHOP17] a notice', () => {
	test('stands until it is taken down, or for some minutes; a break counts down', () => {
		const text = 'Coffee';
		expect(answerOf(workshops.live, { type: 'give-notice', text, minutes: 15 })).toEqual([
			{ type: 'notice-given', text, until: 950_000, countdown: false }
		]);
		expect(answerOf(workshops.live, { type: 'give-notice', text, minutes: 15, countdown: true })).toEqual([
			{ type: 'notice-given', text, until: 950_000, countdown: true }
		]);
		const pinned = workshopAfter(...begin, { type: 'notice-given', text });
		expect(shownNotice(pinned, 9e12)).toEqual({ text, at: 7000 });
		expect(answerOf(pinned, { type: 'withdraw-notice' })).toEqual([{ type: 'notice-withdrawn' }]);
		expect(fold([{ seq: 9, at: 0, by: null, event: { type: 'notice-withdrawn' } }], pinned)).toMatchObject({
			notice: null
		});
	});

	test('that has ended, or whose workshop is closed, is shown nowhere', () => {
		const ending: WorkshopEvent = { type: 'notice-given', text: 'Coffee', until: 60_000, countdown: true };
		const breakTime = workshopAfter(...begin, ending);
		expect(shownNotice(breakTime, 59_999)).toMatchObject({ until: 60_000, countdown: true });
		expect(shownNotice(breakTime, 60_000)).toBeNull();
		expect(shownNotice(workshopAfter(...begin, ending, { type: 'workshop-closed' }), 0)).toBeNull();
	});
});

test('a timer that does not run is not stopped, and nobody speaking needs no ending', () => {
	const fresh = workshopAfter({ type: 'workshop-started' });
	expect(answerOf(fresh, { type: 'stop-timer' })).toBe('workshop/no-timer');
	expect(answerOf(fresh, { type: 'finish-speaker' })).toEqual([]);
});

test('[WORKSHOP2] whatever is decided can be folded, in every state and by every order of commands', () => {
	const commands = table.map(([command]) => command);
	let seed = 7;
	const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
	for (let run = 0; run < 200; run++) {
		let workshop = workshops.planned;
		for (let step = 0; step < 30; step++) {
			const command = commands[draw(commands.length - (step < 25 ? 1 : 0))];
			const actor = draw(2) === 0 ? facilitator : participant;
			const decision = command && decide(workshop, command, actor, 60_000 + step * 1000, null);
			for (const event of decision?.ok ? decision.value : []) {
				const recorded: RecordedEvent = {
					seq: workshop.seq + 1,
					at: 60_000 + step * 1000,
					by: actor.participant,
					event
				};
				workshop = fold([recorded], workshop) ?? workshop;
			}
		}
		expect(workshop.items).toHaveLength(2);
	}
});

test('[WORKSHOP8] minutes are added to what a timer has left, and to nothing where its time is over', () => {
	const endsAt = (workshop: Workshop, now: number, more?: true) => {
		const verdict = decide(workshop, { type: 'start-timer', minutes: 1, more }, facilitator, now, null);
		return verdict.ok && verdict.value[0]?.type === 'timer-started' ? verdict.value[0].endsAt : null;
	};
	expect(endsAt(workshops.live, 90_000, true)).toBe(99_000 + 60_000);
	expect(endsAt(workshops.live, 90_000)).toBe(90_000 + 60_000);
	expect(endsAt(workshops.live, 120_000, true)).toBe(120_000 + 60_000);
});

describe('[WORKSHOP21] kinds of items', () => {
	const rest = { id: 'item-rest', cluster: null, kind: 'break' as const, title: 'Coffee', minutes: 15 };
	const planned: WorkshopEvent[] = [{ type: 'agenda-changed', items: [items[0]!, rest, items[1]!] }];

	test('a break counts down from its minutes when it begins, also where it is taken up again', () => {
		const workshop = workshopAfter(...planned, { type: 'workshop-started' });
		const started: WorkshopEvent[] = [
			{ type: 'timer-started', endsAt: 9_000 + 15 * 60_000 },
			{ type: 'item-started', item: 'item-rest' }
		];
		expect(decide(workshop, { type: 'start-item', item: 'item-rest' }, facilitator, 9000, null)).toEqual({
			ok: true,
			value: started
		});
		const aside = workshopAfter(...planned, { type: 'workshop-started' }, { type: 'item-skipped', item: 'item-rest' });
		expect(decide(aside, { type: 'start-item', item: 'item-rest' }, facilitator, 9000, null)).toEqual({
			ok: true,
			value: [{ type: 'item-taken-up', item: 'item-rest' }, ...started]
		});
	});

	test('are seen in the item; without a cluster one is free unless it says otherwise', () => {
		expect([items[0]!, rest, items[1]!].map(itemKind)).toEqual(['cluster', 'break', 'free']);
	});
});

describe('[WORKSHOP22] what is set aside', () => {
	const running: WorkshopEvent[] = [{ type: 'workshop-started' }, { type: 'item-started', item: 'item-one' }];
	const given = (workshop: Workshop, command: WorkshopCommand) => {
		const decision = decide(workshop, command, facilitator, 50_000, null);
		return decision.ok ? decision.value : decision.reason;
	};

	test('is passed over by the next item, and still stays on the agenda of what has begun', () => {
		const workshop = workshopAfter(...running, { type: 'item-skipped', item: 'item-two' });
		expect(given(workshop, { type: 'next-item' })).toBe('workshop/no-next-item');
		expect(given(workshop, { type: 'change-agenda', items: [items[0]!] })).toEqual([
			{ type: 'agenda-changed', items: [items[0]] }
		]);
		const begun = workshopAfter(...running, { type: 'item-finished', item: 'item-one' }, skipped('item-one'));
		expect(given(begun, { type: 'change-agenda', items: [items[1]!] })).toBe('workshop/item-begun');
	});

	test('ends, where it is on and the last one; afterwards nothing is left', () => {
		const last: WorkshopEvent[] = [...running, ...leaveItem.slice(1), { type: 'item-started', item: 'item-two' }];
		expect(given(workshopAfter(...last), { type: 'skip-item', item: 'item-two' })).toEqual([
			{ type: 'item-finished', item: 'item-two' },
			skipped('item-two')
		]);
		const after = workshopAfter(...last, { type: 'item-finished', item: 'item-two' }, skipped('item-two'));
		expect(given(after, { type: 'next-item' })).toBe('workshop/no-next-item');
	});

	test('is not what is over, nor anything twice', () => {
		const later = workshopAfter(...running, ...leaveItem.slice(1), { type: 'item-started', item: 'item-two' });
		expect(given(later, { type: 'skip-item', item: 'item-one' })).toBe('workshop/item-begun');
		const aside = workshopAfter(...running, skipped('item-two'));
		expect(given(aside, { type: 'skip-item', item: 'item-two' })).toEqual([]);
		expect(given(aside, { type: 'park-item', item: 'item-two', reason: 'Late' })).toEqual([parked]);
	});
});

test('[WORKSHOP20] a time zone that is none is refused; what was recorded before has neither time nor place', () => {
	const details = { starts: { at: 5000, zone: 'Mars/Olympus' } };
	expect(decide(workshops.live, { type: 'change-details', details }, facilitator, 9000, null)).toMatchObject({
		reason: 'workshop/unknown-time-zone'
	});
	expect(workshops.live).toMatchObject({ details: {}, aside: {} });
});

test('[WORKSHOP26] languages are of the list and stand there once, in every state that is not closed', () => {
	const change = (spoken: string[], interpreted: string[]) =>
		decide(
			workshops.live,
			{ type: 'change-details', details: { languages: { spoken, interpreted } } },
			facilitator,
			9000,
			null
		);
	expect(change(['sw', 'xki'], ['sw', 'zgh'])).toMatchObject({ ok: true });
	for (const spoken of [['klingon'], ['sw', 'sw'], ['qq']])
		expect([change(spoken, []), change([], spoken)]).toMatchObject([
			{ reason: 'workshop/unknown-language' },
			{ reason: 'workshop/unknown-language' }
		]);
});
