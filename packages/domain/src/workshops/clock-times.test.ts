import { describe, expect, test } from 'vitest';
import { clockTimes } from './clock-times.ts';
import { fold } from './evolve.ts';
import type { AgendaItem, Workshop, WorkshopDetails, WorkshopEvent } from './workshop.ts';

const minute = 60_000;
const nine = Date.parse('2027-05-11T06:00:00Z');
/** So many minutes after nine o'clock in Nairobi. */
const at = (minutes: number) => nine + minutes * minute;
const details: WorkshopDetails = { starts: { at: nine, zone: 'Africa/Nairobi' } };
const opening: AgendaItem = { id: 'opening', cluster: null, title: 'Opening', minutes: 10 };
const prisons: AgendaItem = { id: 'prisons', cluster: 'cluster-1', title: 'Prisons', minutes: 30 };
const coffee: AgendaItem = { id: 'coffee', cluster: null, kind: 'break', title: 'Coffee', minutes: 15 };
const courts: AgendaItem = { id: 'courts', cluster: 'cluster-2', title: 'Courts', minutes: 20 };
const items = [opening, prisons, coffee, courts];

type Moment = [minutes: number, event: WorkshopEvent];
const start: Moment = [0, { type: 'workshop-started' }];
const began = (minutes: number, item: string): Moment => [minutes, { type: 'item-started', item }];
const ended = (minutes: number, item: string): Moment => [minutes, { type: 'item-finished', item }];

function workshopAfter(moments: Moment[], agenda = items, where: WorkshopDetails = details): Workshop {
	const planned: WorkshopEvent = { type: 'workshop-planned', title: 'First day', items: agenda, details: where };
	const events: Moment[] = [[-60, planned], ...moments];
	const workshop = fold(events.map(([when, event], place) => ({ seq: place + 1, at: at(when), by: 'chair', event })));
	if (!workshop) throw new Error('nothing was planned');
	return workshop;
}

/** In minutes after nine: from when each item presumably is, null of one that is not to come. */
function presumed(workshop: Workshop, now: number): (number | null)[] {
	return clockTimes(workshop, at(now)).items.map(({ presumed }) => presumed && (presumed.from - nine) / minute);
}
const behind = (workshop: Workshop, now: number) => clockTimes(workshop, at(now)).behind / minute;

describe('[WORKSHOP23] the plan', () => {
	test('is the beginning and the minutes, one after the other', () => {
		const { items: times, end, overruns } = clockTimes(workshopAfter([]), at(-30));
		expect(times.map(({ planned }) => planned && (planned.from - nine) / minute)).toEqual([0, 10, 40, 55]);
		expect(times.map(({ presumed }) => presumed)).toEqual(times.map(({ planned }) => planned));
		expect(end).toEqual({ planned: at(75), presumed: at(75) });
		expect(overruns).toEqual([]);
	});

	test('has no times without a beginning, and those of its start once it has begun', () => {
		const none = clockTimes(workshopAfter([], items, {}), at(0));
		expect(none).toMatchObject({ end: null, behind: 0, overruns: [] });
		expect(none.items[1]).toEqual({ item: 'prisons', planned: null, presumed: null, held: null });
		const begun = clockTimes(workshopAfter([[7, { type: 'workshop-started' }]], items, {}), at(7));
		expect(begun.items[0]?.planned).toEqual({ from: at(7), to: at(17) });
	});

	test('waits for what does not begin before its time, in the time zone of the workshop', () => {
		const lunch = { ...coffee, notBefore: '10:00' };
		const { items: times, end } = clockTimes(workshopAfter([], [opening, prisons, lunch, courts]), at(0));
		expect(times.map(({ planned }) => planned && (planned.from - nine) / minute)).toEqual([0, 10, 60, 75]);
		expect(end?.planned).toBe(at(95));
	});
});

describe('[WORKSHOP23] what presumably comes when', () => {
	const opened: Moment[] = [start, began(0, 'opening'), ended(10, 'opening'), began(10, 'prisons')];
	const late: Moment[] = [start, began(0, 'opening'), ended(16, 'opening'), began(16, 'prisons')];
	const paused: Moment[] = [...opened, [20, { type: 'workshop-paused' }]];
	const lunch = { ...coffee, notBefore: '10:00' };

	test.each<[string, Moment[], number, (number | null)[], number]>([
		['nobody has started', [], 12, [12, 22, 52, 67], 12],
		['it started, and no item is on', [start], 3, [3, 13, 43, 58], 3],
		['all is on time', opened, 25, [null, 10, 40, 55], 0],
		['the first item took longer', late, 25, [null, 16, 46, 61], 6],
		['the item that is on takes longer', opened, 52, [null, 10, 52, 67], 12],
		['a pause goes on', paused, 50, [null, 10, 70, 85], 30],
		['a pause is over', [...paused, [35, { type: 'workshop-resumed' }]], 35, [null, 10, 55, 70], 15],
		[
			'an item was quicker',
			[start, began(0, 'opening'), ended(4, 'opening'), began(4, 'prisons')],
			8,
			[null, 4, 34, 49],
			-6
		],
		['the next is left out', [...late, [20, { type: 'item-skipped', item: 'coffee' }]], 25, [null, 16, null, 46], -9],
		['items were passed over', [...opened, ended(20, 'prisons'), began(20, 'courts')], 25, [null, null, null, 20], -35],
		['a break is on', [...opened, ended(40, 'prisons'), began(40, 'coffee')], 45, [null, null, 40, 55], 0]
	])('%s', (_, moments, now, times, late) => {
		expect(presumed(workshopAfter(moments), now)).toEqual(times);
		expect(behind(workshopAfter(moments), now)).toBe(late);
	});

	test('a break that is on takes what its countdown has', () => {
		const moments: Moment[] = [...opened, ended(40, 'prisons'), began(40, 'coffee')];
		const longer: Moment = [40, { type: 'timer-started', endsAt: at(62) }];
		expect(presumed(workshopAfter([...moments, longer]), 45)[3]).toBe(62);
		const inPause = workshopAfter([...moments, longer, [50, { type: 'workshop-paused' }]]);
		expect(presumed(inPause, 58)[3]).toBe(70);
	});

	test('what waits for its time makes up for delays, until it has to begin later', () => {
		const agenda = [opening, prisons, lunch, courts];
		expect(presumed(workshopAfter(late, agenda), 25)).toEqual([null, 16, 60, 75]);
		expect(clockTimes(workshopAfter(late, agenda), at(25))).toMatchObject({ behind: 0, overruns: [] });
		const over = clockTimes(workshopAfter(late, [opening, prisons, courts, lunch]), at(25));
		expect(over).toMatchObject({
			behind: 6 * minute,
			overruns: [
				{ item: 'coffee', at: at(60), by: 6 * minute, enough: ['courts'] },
				{ item: null, at: at(75), by: 6 * minute, enough: ['courts'] }
			]
		});
	});

	test('what is over says when it was held, and the last one ends the day', () => {
		const moments: Moment[] = [...opened, ended(48, 'prisons'), began(48, 'courts')];
		const times = clockTimes(workshopAfter(moments), at(50));
		expect(times.items.map(({ held }) => held)).toEqual([
			...[{ from: at(0), to: at(10) }, { from: at(10), to: at(48) }, null, { from: at(48), to: null }]
		]);
		expect(times.behind).toBe(-7 * minute);
		const closed = clockTimes(
			workshopAfter([...moments, ended(60, 'courts'), [61, { type: 'workshop-closed' }]]),
			at(300)
		);
		expect(closed).toMatchObject({ end: { planned: at(75), presumed: at(61) }, behind: 0, overruns: [] });
	});

	test('sums hold: without fixed times the end is now and all that is left', () => {
		for (let now = 10; now < 90; now += 7) {
			const { end } = clockTimes(workshopAfter(opened), at(now));
			expect(end?.presumed).toBe(Math.max(at(40), at(now)) + 35 * minute);
		}
	});
});

describe('[WORKSHOP22] what is set aside', () => {
	const opened: Moment[] = [start, began(0, 'opening'), ended(10, 'opening'), began(10, 'prisons')];
	const parked: Moment = [12, { type: 'item-parked', item: 'courts', reason: 'The judge is late' }];

	test('takes no time until it is taken up again, in its place or, where that has passed, at the end', () => {
		expect(presumed(workshopAfter([...opened, parked]), 15)).toEqual([null, 10, 40, null]);
		const again: Moment = [20, { type: 'item-taken-up', item: 'courts' }];
		expect(presumed(workshopAfter([...opened, parked, again]), 25)).toEqual([null, 10, 40, 55]);
		const passed: Moment[] = [
			...[start, began(0, 'opening')],
			[5, { type: 'item-parked', item: 'prisons', reason: 'No figures' }],
			...[ended(10, 'opening'), began(10, 'coffee')],
			[12, { type: 'item-taken-up', item: 'prisons' }]
		];
		expect(workshopAfter(passed).items.map(({ id }) => id)).toEqual(['opening', 'coffee', 'courts', 'prisons']);
		expect(presumed(workshopAfter(passed), 15)).toEqual([null, 10, 25, 45]);
	});
});
