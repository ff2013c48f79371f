import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import type { SpeakingRules, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import HandBar from './HandBar.svelte';
import { givePeopleNames, PeopleNames } from '../people-names.svelte.ts';
import SpeakersPanel from './SpeakersPanel.svelte';
import SpeakingRulesDialog from './SpeakingRulesDialog.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const { workshops, speakers } = text;
const people = ['amal', 'brigid', 'chen'].map((id) => ({ id, shownAs: id, constituency: 'civil-society' }));
const raised = people.map(({ id }): WorkshopEvent => ({ type: 'hand-raised', participant: id }));
const call = (participant: string): WorkshopEvent => ({ type: 'speaker-called', participant });
const rules = (seconds: number | null): WorkshopEvent => ({
	type: 'speaking-rules-set',
	rules: { seconds, unheardFirst: false }
});

/** In a live workshop after these events, each a second after the one before; the clock stands at the last one. */
async function show(
	component: typeof SpeakersPanel | typeof HandBar,
	story: WorkshopEvent[],
	me = 'chair',
	known = people
) {
	const sent: WorkshopCommandRequest[] = [];
	const all: WorkshopEvent[] = [
		{ type: 'workshop-planned', title: 'First day', items: [] },
		{ type: 'workshop-started' }
	];
	const events = [...all, ...story].map((event, place) => ({ seq: place + 1, at: place * 1000, by: null, event }));
	const first = { workshop: 'w', events, seq: events.length, more: false, now: (events.length - 1) * 1000 };
	const provide = () => {
		giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
		givePeopleNames(new PeopleNames(known, useApi(), { consultation: 'c' }));
	};
	const send = (command: WorkshopCommandRequest) => (sent.push(command), Promise.resolve());
	const props = component === HandBar ? { send } : { heading: 2, run: { send, paused: false } };
	const view = consultationView('facilitator');
	const consultation = { ...view, me: { ...view.me, participant: me } };
	const { screen } = await renderComponent(
		component as never,
		props as never,
		{ provide, consultation },
		new FakeServer()
	);
	return { screen, sent };
}

test('[WORKSHOP32] hands are put in order by menu and by keys', async () => {
	const { screen, sent } = await show(SpeakersPanel, raised);
	await screen.getByRole('button', { name: speakers.moreOf('chen') }).click();
	await screen.getByRole('button', { name: speakers.first }).click();
	await screen
		.getByRole('button', { name: workshops.call('brigid') })
		.element()
		.focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	await screen.getByRole('button', { name: speakers.moreOf('amal') }).click();
	await expect.element(screen.getByRole('button', { name: speakers.up })).not.toBeInTheDocument();
	await screen.getByRole('button', { name: speakers.lower }).click();
	expect(sent).toEqual([
		{ type: 'move-hand', participant: 'chen', before: 'amal' },
		{ type: 'move-hand', participant: 'brigid', before: null },
		{ type: 'lower-hand', participant: 'amal' }
	]);
});

test('[WORKSHOP32] a hand is dragged before another one, and to the end', async () => {
	const { screen, sent } = await show(SpeakersPanel, raised);
	const rows = screen.getByRole('list').getByRole('listitem');
	await rows.nth(2).dropTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
	await expect.poll(() => sent).toEqual([{ type: 'move-hand', participant: 'chen', before: 'amal' }]);
	const { height } = rows.nth(2).element().getBoundingClientRect();
	await rows.nth(0).dropTo(rows.nth(2), { targetPosition: { x: 60, y: height - 4 } });
	await expect.poll(() => sent.at(-1)).toEqual({ type: 'move-hand', participant: 'amal', before: null });
});

test('[WORKSHOP31] what a hand is for is said beside the name', async () => {
	const kinds: WorkshopEvent[] = [{ type: 'hand-raised', participant: 'amal', kind: 'process' }];
	const { screen } = await show(SpeakersPanel, kinds);
	await expect.element(screen.getByRole('list').getByText(speakers.kinds.process)).toBeVisible();
});

test('[WORKSHOP33] rules for speakers are set in one dialog', async () => {
	const sent: SpeakingRules[] = [];
	const { screen } = await renderComponent(SpeakingRulesDialog, {
		open: true,
		rules: { seconds: null, unheardFirst: false },
		onchange: (rules: SpeakingRules) => void sent.push(rules)
	});
	await screen.getByLabelText(starting(speakers.limit)).selectOptions('2:00');
	await screen.getByLabelText(speakers.unheardFirst).click();
	await screen.getByRole('button', { name: speakers.apply }).click();
	await expect.poll(() => sent).toEqual([{ seconds: 120, unheardFirst: true }]);
});

test.each<[string, WorkshopEvent[], string]>([
	['without a limit: how long it has taken', [call('amal'), rules(null)], workshops.speakingSince('0:01')],
	['with one: what is left', [rules(60), call('amal'), rules(60)], speakers.left('0:59')],
	[
		'beyond it: by how much',
		[rules(60), call('amal'), ...Array<WorkshopEvent>(70).fill(rules(60))],
		speakers.over('0:10')
	]
])('[WORKSHOP33] of a speech is shown, %s', async (_, story, words) => {
	const { screen } = await show(SpeakersPanel, [...raised, ...story]);
	await expect.element(screen.getByText(words)).toBeVisible();
});

test('[WORKSHOP31] on a phone a hand goes up by one press, and then says what for', async () => {
	const { screen, sent } = await show(HandBar, raised.slice(1), 'amal');
	await expect.element(screen.getByLabelText(speakers.what)).not.toBeInTheDocument();
	await screen.getByRole('button', { name: workshops.raiseHand }).click();
	await screen.unmount();
	const up = await show(HandBar, raised, 'amal');
	await up.screen.getByLabelText(speakers.what).selectOptions(speakers.kinds.question);
	expect([...sent, ...up.sent]).toEqual([{ type: 'raise-hand' }, { type: 'raise-hand', kind: 'question' }]);
});

test('[WORKSHOP32] however many wait under long names, no name runs into the row of another', async () => {
	const many = Array.from(
		{ length: 12 },
		(_, place) => `${'Maximiliane Bernadette Oyelaran-Castellanos '.repeat(3)}${place}`
	);
	const known = many.map((id) => ({ id, shownAs: id, constituency: 'state' }));
	const story = many.map((participant): WorkshopEvent => ({ type: 'hand-raised', participant }));
	await page.viewport(1280, 800);
	const { screen } = await show(SpeakersPanel, story, 'chair', known);
	const column = screen.getByRole('list').element().closest('section')!.parentElement!;
	column.style.cssText = 'display: flex; flex-direction: column; block-size: 20rem; inline-size: 18rem';
	const rows = screen.getByRole('list').getByRole('listitem').elements();
	expect(rows).toHaveLength(12);
	for (const row of rows) {
		const [outer, inner] = [row, row.querySelector('bdi')!].map((each) => each.getBoundingClientRect());
		expect(inner!.height).toBeLessThanOrEqual(outer!.height);
	}
});
