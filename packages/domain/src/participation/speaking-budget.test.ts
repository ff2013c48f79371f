import { expect, test } from 'vitest';
import type { RecordedEvent, WorkshopEvent } from '../workshops/workshop.ts';
import { timeBySide } from './speaking-budget.ts';
import { accountOfWorkshop } from './workshop-account.ts';

const minute = 60_000;
const story: [minutes: number, WorkshopEvent][] = [
	[0, { type: 'workshop-planned', title: 'Day', items: [] }],
	[1, { type: 'workshop-started' }],
	[2, { type: 'speaker-called', participant: 'amal' }],
	[5, { type: 'workshop-paused' }],
	[9, { type: 'workshop-resumed' }],
	[10, { type: 'speaker-finished', participant: 'amal' }],
	[11, { type: 'speaker-called', participant: 'brigid' }]
];
const events: RecordedEvent[] = story.map(([at, event], n) => ({ seq: n + 1, at: at * minute, by: null, event }));
const sideOf = (participant: string) => (participant === 'amal' ? 'ngo' : 'state');

test('[WORKSHOP34] what is left is the budget without what a side had, pauses left out, who speaks included', () => {
	const { turns } = accountOfWorkshop(events, 14 * minute);
	const budgets = ['ngo', 'state'].map((constituency) => ({ constituency, minutes: 3 }));
	expect(timeBySide(turns, sideOf, ['ngo', 'state', 'nhri'], { budgets })).toEqual([
		{ constituency: 'ngo', turns: 1, spent: 4 * minute, left: -minute },
		{ constituency: 'state', turns: 1, spent: 3 * minute, left: 0 },
		{ constituency: 'nhri', turns: 0, spent: 0, left: null }
	]);
});
