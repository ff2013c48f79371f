import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import { givePeopleNames, PeopleNames } from '../people-names.svelte.ts';
import SpeakingBalance from './SpeakingBalance.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const { run } = text;
const people = [
	{ id: 'amal', shownAs: 'amal', constituency: 'civil-society' },
	{ id: 'brigid', shownAs: 'brigid', constituency: 'state' }
];
const story: WorkshopEvent[] = [
	{ type: 'workshop-planned', title: 'First day', items: [] },
	{ type: 'workshop-started' },
	{ type: 'speaker-called', participant: 'amal' },
	{ type: 'speaker-finished', participant: 'amal' },
	{ type: 'speaker-called', participant: 'amal' },
	{ type: 'speaker-called', participant: 'brigid' }
];

/** Each event two minutes after the one before; it is six minutes after the last one. */
async function show(events: WorkshopEvent[]) {
	const minute = 60_000;
	const recorded = events.map((event, at) => ({ seq: at + 1, at: at * 2 * minute, by: null, event }));
	const now = (recorded.at(-1)?.at ?? 0) + 6 * minute;
	const first = { workshop: 'w', events: recorded, seq: recorded.length, more: false, now };
	const provide = () => {
		giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
		givePeopleNames(new PeopleNames(people, useApi(), { consultation: 'c' }));
	};
	const consultation = consultationView('facilitator');
	return renderComponent(SpeakingBalance, {}, { provide, consultation }, new FakeServer());
}

const linesIn = (container: Element) =>
	[...container.querySelectorAll('li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());

test('[JOURNAL10] turns and minutes by side, who speaks included; a side that was not heard stands out', async () => {
	const { screen } = await show(story);
	const lines = () => linesIn(screen.container);
	await expect.poll(() => lines()[0]).toBe(`Civil society ${run.turns('2', '4')}`);
	expect(lines()[1]).toBe(`State institutions ${run.turns('1', '6')}`);
	const unheard = [...screen.container.querySelectorAll('.unheard')].map((line) => line.getAttribute('title'));
	expect(unheard).not.toContain('Civil society');
	expect(unheard).toContain('National human rights institution');
});

test('[JOURNAL10] [WORKSHOP103] before anybody spoke there is no balance to show', async () => {
	const { screen } = await show(story.slice(0, 2));
	await expect.element(screen.getByText(run.balance)).not.toBeInTheDocument();
	expect(linesIn(screen.container)).toEqual([]);
});
