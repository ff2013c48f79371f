import { expect, test } from 'vitest';
import { decide } from '../workshops/decide.ts';
import { evolve } from '../workshops/evolve.ts';
import { chair } from '../workshops/random-commands.fixture.ts';
import type { RecordedEvent, Workshop, WorkshopCommand, WorkshopEvent } from '../workshops/workshop.ts';
import { decideUndo } from '../workshops/undo.ts';
import { sidesInRecord } from './sides-in-record.ts';
import { speakingInGroups } from './speaking.ts';
import { accountOfWorkshop } from './workshop-account.ts';

const items = ['one', 'two'].map((id) => ({ id, cluster: null, title: id, minutes: 5 }));
const amal = { ...chair, participant: 'amal', role: 'participant' as const };
const seconds = (n: number) => n * 1000;

/** Commands at their seconds, as they are decided. */
function record(...given: [at: number, command: WorkshopCommand | 'undo'][]): RecordedEvent[] {
	const events: RecordedEvent[] = [];
	let workshop = null as Workshop | null;
	const append = (some: readonly WorkshopEvent[], at: number) => {
		const first = (workshop?.seq ?? 0) + 1;
		for (const event of some) {
			const seq: number = (workshop?.seq ?? 0) + 1;
			const one: RecordedEvent = { seq, at, by: 'chair', event, ...(seq === first ? {} : { command: first }) };
			events.push(one);
			workshop = evolve(workshop, one);
		}
	};
	append([{ type: 'workshop-planned', title: 'First day', items }], 0);
	for (const [at, command] of given) {
		if (!workshop) throw new Error('Nothing was planned.');
		const before: Workshop = workshop;
		const now = seconds(at);
		const last = before.recent.at(-1)?.command ?? 0;
		const who = command !== 'undo' && command.type === 'raise-hand' ? amal : chair;
		const decision =
			command === 'undo'
				? decideUndo(before, events, { type: 'undo', command: last }, chair, now)
				: decide(before, command, who, now, null);
		if (!decision.ok) throw new Error(JSON.stringify(decision));
		append(decision.value, now);
	}
	return events;
}

const floor: [number, WorkshopCommand][] = [
	[10, { type: 'start' }],
	[20, { type: 'next-item' }],
	[30, { type: 'raise-hand' }],
	[40, { type: 'call-speaker', participant: 'amal' }]
];

test('[JOURNAL8] items have the times at which they were really taken up, turns leave pauses out', () => {
	const events = record(
		...floor,
		[50, { type: 'pause' }],
		[80, { type: 'resume' }],
		[90, { type: 'finish-speaker' }],
		[100, { type: 'next-item' }],
		[110, { type: 'start-item', item: 'one' }],
		[120, { type: 'close' }]
	);
	expect(accountOfWorkshop(events, seconds(500))).toEqual({
		title: 'First day',
		details: {},
		aside: [],
		startedAt: seconds(10),
		closedAt: seconds(120),
		notices: [],
		pauses: [{ from: seconds(50), to: seconds(80) }],
		items: [
			{
				item: items[0],
				times: [
					{ from: seconds(20), to: seconds(100) },
					{ from: seconds(110), to: seconds(120) }
				]
			},
			{ item: items[1], times: [{ from: seconds(100), to: seconds(110) }] }
		],
		turns: [{ participant: 'amal', item: 'one', from: seconds(40), milliseconds: seconds(20) }]
	});
});

test('[JOURNAL8] what was undone never was', () => {
	const events = record(...floor, [45, 'undo'], [60, { type: 'next-item' }], [70, 'undo'], [90, { type: 'close' }]);
	const account = accountOfWorkshop(events, seconds(500));
	expect(account.turns).toEqual([]);
	expect(account.items).toEqual([{ item: items[0], times: [{ from: seconds(20), to: seconds(90) }] }]);
});

test('[JOURNAL8] who speaks at this moment counts until now', () => {
	expect(accountOfWorkshop(record(...floor), seconds(60)).turns).toMatchObject([{ milliseconds: seconds(20) }]);
});

test('[JOURNAL8] a turn counts for the side for which the person was here, also once they were erased', () => {
	const person = (at: number, type: string, data: object) => ({ type, at, data: { participant: 'amal', ...data } });
	const lines = [
		person(0, 'person-admitted', { role: 'participant', constituency: 'state' }),
		person(10, 'person-changed', { role: 'rapporteur', constituency: 'nhri' }),
		person(20, 'person-removed', {}),
		person(30, 'person-erased', {})
	];
	const turns = [5, 15, 25].map((from) => ({ participant: 'amal', item: null, from, milliseconds: 1 }));
	const groups = [['state'], ['nhri', 'other']];
	expect(speakingInGroups(turns, sidesInRecord(lines), groups)).toEqual([
		{ sides: ['state'], turns: 1, milliseconds: 1 },
		{ sides: ['nhri', 'other'], turns: 2, milliseconds: 2 }
	]);
});
