import { expect, test } from 'vitest';
import { evolve, fold } from './evolve.ts';
import {
	currentItem,
	currentStep,
	hasHandRaised,
	itemElapsed,
	agendaItemStatus,
	nextItem,
	plannedMinutes,
	speakersQueue,
	speakingNow,
	timerLeft
} from './view.ts';
import type { RecordedEvent, Workshop, WorkshopEvent } from './workshop.ts';

const items = [
	{ id: 'item-one', cluster: 'cluster-1', title: 'Detention', minutes: 20 },
	{ id: 'item-two', cluster: 'cluster-2', title: 'Schools', minutes: 10 }
];

function told(...story: [at: number, event: WorkshopEvent][]): Workshop {
	const all: [number, WorkshopEvent][] = [[0, { type: 'workshop-planned', title: 'First day', items }], ...story];
	const workshop = fold(all.map(([at, event], place): RecordedEvent => ({ seq: place + 1, at, by: 'chair', event })));
	if (!workshop) throw new Error('nothing was planned');
	return workshop;
}

const begun: [number, WorkshopEvent][] = [
	[1000, { type: 'workshop-started' }],
	[2000, { type: 'item-started', item: 'item-one' }],
	[3000, { type: 'timer-started', endsAt: 63_000 }]
];

test('[WORKSHOP8] a pause keeps what was left on the timer, and counts for no item', () => {
	const paused = told(...begun, [13_000, { type: 'workshop-paused' }]);
	expect(timerLeft(paused, 500_000)).toBe(50_000);
	expect(itemElapsed(paused, 'item-one', 500_000)).toBe(11_000);
	const resumed = told(...begun, [13_000, { type: 'workshop-paused' }], [500_000, { type: 'workshop-resumed' }]);
	expect(timerLeft(resumed, 510_000)).toBe(40_000);
	expect(itemElapsed(resumed, 'item-one', 510_000)).toBe(21_000);
});

test('a timer that has run out goes on below nought', () => {
	expect(timerLeft(told(...begun), 64_000)).toBe(-1000);
	expect(timerLeft(told(...begun, [9000, { type: 'timer-stopped' }]), 10_000)).toBeNull();
	expect(timerLeft(told(), 10_000)).toBeNull();
	expect(timerLeft(told(...begun, [9000, { type: 'workshop-closed' }]), 10_000)).toBeNull();
});

test('[WORKSHOP8] in a pause one sees who speaks, who waits and what is on; an item that ends there took no longer', () => {
	const paused = told(
		...begun,
		[5000, { type: 'hand-raised', participant: 'amal' }],
		[6000, { type: 'hand-raised', participant: 'brigid' }],
		[7000, { type: 'speaker-called', participant: 'amal' }],
		[13_000, { type: 'workshop-paused' }]
	);
	expect([currentItem(paused), currentStep(paused), speakingNow(paused)?.participant]).toEqual([
		items[0],
		'read',
		'amal'
	]);
	expect(speakersQueue(paused)).toEqual([{ participant: 'brigid', raisedAt: 6000 }]);
	const ended = told(
		...begun,
		[13_000, { type: 'workshop-paused' }],
		[500_000, { type: 'item-finished', item: 'item-one' }]
	);
	expect(itemElapsed(ended, 'item-one', 600_000)).toBe(11_000);
	expect([ended.state, currentItem(ended), agendaItemStatus(ended, 'item-one')]).toEqual(['paused', null, 'finished']);
});

test('[WORKSHOP4] an item that is taken up again adds to the time it had', () => {
	const workshop = told(
		...begun,
		[12_000, { type: 'item-finished', item: 'item-one' }],
		[12_000, { type: 'item-started', item: 'item-two' }],
		[20_000, { type: 'item-finished', item: 'item-two' }],
		[20_000, { type: 'item-started', item: 'item-one' }]
	);
	expect(itemElapsed(workshop, 'item-one', 25_000)).toBe(15_000);
	expect(itemElapsed(workshop, 'item-two', 25_000)).toBe(8000);
	expect(items.map((item) => agendaItemStatus(workshop, item.id))).toEqual(['current', 'finished']);
});

test('[WORKSHOP4] an item that was finished twice is finished once, and no time passes between items', () => {
	const workshop = told(
		...begun,
		[12_000, { type: 'item-finished', item: 'item-one' }],
		[12_000, { type: 'item-started', item: 'item-two' }],
		[20_000, { type: 'item-finished', item: 'item-two' }],
		[20_000, { type: 'item-started', item: 'item-one' }],
		[25_000, { type: 'item-finished', item: 'item-one' }]
	);
	expect(workshop).toMatchObject({ finished: ['item-two', 'item-one'], current: null });
	expect(items.map(({ id }) => itemElapsed(workshop, id, 900_000))).toEqual([15_000, 8000]);
	expect(itemElapsed(told(), 'item-one', 900_000)).toBe(0);
});

test('the last notice stands, with its time, in every state', () => {
	const notice: [number, WorkshopEvent] = [1500, { type: 'notice-given', text: 'Lunch at one' }];
	expect(told(notice)).toMatchObject({ state: 'planned', notice: { text: 'Lunch at one', at: 1500 } });
	expect(told(notice, ...begun)).toMatchObject({ state: 'live', notice: { text: 'Lunch at one', at: 1500 } });
});

test('[WORKSHOP5] after going back, next is the next one in order, though it is finished', () => {
	const back = told(
		...begun,
		[12_000, { type: 'item-finished', item: 'item-one' }],
		[12_000, { type: 'item-started', item: 'item-two' }],
		[20_000, { type: 'item-finished', item: 'item-two' }]
	);
	expect(
		nextItem(fold([{ seq: 8, at: 20_000, by: 'chair', event: { type: 'item-started', item: 'item-one' } }], back)!)
	).toEqual(items[1]);
	expect(
		nextItem(fold([{ seq: 8, at: 20_000, by: 'chair', event: { type: 'item-started', item: 'item-two' } }], back)!)
	).toBeNull();
});

test('[WORKSHOP5] what is set aside is not the next', () => {
	expect(nextItem(told(...begun, [4000, { type: 'item-skipped', item: 'item-two' }]))).toBeNull();
});

test('[WORKSHOP5] the current item, its step and what comes next are read from the record', () => {
	const workshop = told(...begun, [4000, { type: 'step-moved', step: 'level' }]);
	expect([currentItem(workshop), currentStep(workshop), nextItem(workshop)]).toEqual([items[0], 'level', items[1]]);
	expect([currentItem(told()), currentStep(told()), nextItem(told())]).toEqual([null, null, items[0]]);
});

test('[WORKSHOP7] hands stand in the order in which they went up, and the one called leaves the queue', () => {
	const workshop = told(
		...begun,
		[5000, { type: 'hand-raised', participant: 'amal' }],
		[6000, { type: 'hand-raised', participant: 'brigid' }],
		[7000, { type: 'hand-raised', participant: 'chen' }],
		[8000, { type: 'hand-lowered', participant: 'amal' }],
		[9000, { type: 'speaker-called', participant: 'chen' }]
	);
	expect(speakersQueue(workshop)).toEqual([{ participant: 'brigid', raisedAt: 6000 }]);
	expect(speakingNow(workshop)).toEqual({ participant: 'chen', since: 9000 });
	expect(hasHandRaised(workshop, 'brigid')).toBe(true);
	const two = told(
		...begun,
		[5000, { type: 'hand-raised', participant: 'amal' }],
		[6000, { type: 'hand-raised', participant: 'brigid' }],
		[7000, { type: 'hand-raised', participant: 'chen' }],
		[8000, { type: 'hand-lowered', participant: 'chen' }]
	);
	expect(['amal', 'brigid', 'chen'].map((who) => hasHandRaised(two, who))).toEqual([true, true, false]);
	expect(speakingNow(two)).toBeNull();
});

test('a closed workshop keeps its agenda and its times, and nothing that was under way', () => {
	const workshop = told(
		...begun,
		[5000, { type: 'hand-raised', participant: 'amal' }],
		[6000, { type: 'timer-stopped' }],
		[6000, { type: 'item-finished', item: 'item-one' }],
		[6000, { type: 'workshop-closed' }]
	);
	expect(workshop).toMatchObject({
		state: 'closed',
		seq: 8,
		title: 'First day',
		items,
		notice: null,
		startedAt: 1000,
		closedAt: 6000,
		spent: { 'item-one': 4000 },
		finished: ['item-one']
	});
	expect(['queue', 'speaking', 'current', 'timer'].filter((under) => under in workshop)).toEqual([]);
	expect([speakersQueue(workshop), speakingNow(workshop), currentItem(workshop)]).toEqual([[], null, null]);
});

test('a workshop that is called off before it began has no beginning and no times', () => {
	expect(told([6000, { type: 'workshop-closed' }])).toMatchObject({
		state: 'closed',
		seq: 2,
		title: 'First day',
		items,
		notice: null,
		startedAt: null,
		closedAt: 6000,
		spent: {},
		finished: []
	});
});

test('[WORKSHOP2] an event seen twice changes nothing, and a gap is a mistake of the caller', () => {
	const workshop = told(...begun);
	const again: RecordedEvent = { seq: 2, at: 1000, by: 'chair', event: { type: 'workshop-started' } };
	expect(evolve(workshop, again)).toBe(workshop);
	expect(evolve(workshop, { ...again, seq: workshop.seq })).toBe(workshop);
	expect(() => evolve(workshop, { ...again, seq: 6 })).toThrow('An event of the workshop is missing');
	expect(() => evolve(null, { ...again, seq: 1 })).toThrow('begins by being planned');
});

test.each<[string, [number, WorkshopEvent][], WorkshopEvent]>([
	['needs a live workshop; this one is planned', [], { type: 'item-started', item: 'item-one' }],
	[
		'needs a live workshop; this one is paused',
		[...begun, [5000, { type: 'workshop-paused' }]],
		{ type: 'step-moved', step: 'write' }
	],
	['needs a workshop that has begun; this one is planned', [], { type: 'hand-raised', participant: 'amal' }],
	[
		'needs a workshop that has begun; this one is closed',
		[...begun, [5000, { type: 'workshop-closed' }]],
		{ type: 'timer-stopped' }
	],
	['Only a paused workshop goes on', begun, { type: 'workshop-resumed' }]
])('[WORKSHOP2] an event that no rule decides is a mistake of the caller: it %s', (words, story, event) => {
	expect(() => told(...story, [9000, event])).toThrow(words);
});

test('[WORKSHOP21] a step takes the minutes that were planned for it, else those of its item', () => {
	const agenda = [{ ...items[0]!, stepMinutes: { write: 7 } }, items[1]!];
	const change: [number, WorkshopEvent] = [500, { type: 'agenda-changed', items: agenda }];
	expect(plannedMinutes(told(change))).toBeNull();
	expect(plannedMinutes(told(change, ...begun))).toBe(20);
	expect(plannedMinutes(told(change, ...begun, [5000, { type: 'step-moved', step: 'write' }]))).toBe(7);
});
