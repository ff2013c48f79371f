import { expect, test } from 'vitest';
import { fold } from './evolve.ts';
import { changeScreen, chosenContent, initialScreen } from './screen.ts';
import type { WorkshopEvent } from './workshop.ts';

const items = [
	{ id: 'one', cluster: 'cluster-1', title: 'Detention', minutes: 20 },
	{ id: 'two', cluster: null, title: 'Closing', minutes: 5 }
];
function after(...more: WorkshopEvent[]) {
	const planned: WorkshopEvent = { type: 'workshop-planned', title: 'Day', items };
	const events = [
		planned,
		{ type: 'workshop-started' } as const,
		{ type: 'item-started', item: 'one' } as const,
		...more
	];
	const workshop = fold(events.map((event, n) => ({ seq: n + 1, at: n, by: 'chair', event })));
	if (!workshop) throw new Error('Nothing was planned.');
	return workshop;
}

test('[PROJECTOR7] whoever turns stops the clock, turns add up, and other content starts it again', () => {
	const turned = changeScreen(changeScreen(initialScreen, { turn: 1 }, after()), { turn: -1 }, after());
	expect(turned).toEqual({ version: 2, turned: 0, playing: false, chosen: null });
	expect(changeScreen(turned, { playing: true }, after())).toMatchObject({ version: 3, playing: true });
	expect(changeScreen(turned, { show: { kind: 'join' } }, after())).toMatchObject({ playing: true });
});

test('[PROJECTOR7] what was put there stays until the step or the item is another', () => {
	const screen = changeScreen(initialScreen, { show: { kind: 'step', step: 'actions' } }, after());
	expect(chosenContent(screen, after())).toEqual({ kind: 'step', step: 'actions' });
	expect(chosenContent(screen, after({ type: 'notice-given', text: 'Coffee' }))).not.toBe(null);
	expect(chosenContent(screen, after({ type: 'step-moved', step: 'write' }))).toBe(null);
	expect(
		chosenContent(screen, after({ type: 'item-finished', item: 'one' }, { type: 'item-started', item: 'two' }))
	).toBe(null);
	expect(chosenContent(changeScreen(screen, { show: null }, after()), after())).toBe(null);
});
