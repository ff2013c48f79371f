import type { Presence } from '@plenum/protocol/presence';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import PresencePanel from './PresencePanel.svelte';

const nobody: Presence = { here: 0, sides: [], writing: [], people: [] };

test('[PRESENCE2] the hall says who is here by side, and how many write, rated and voted', async () => {
	const presence: Presence = {
		here: 12,
		sides: [
			{ sides: ['state'], people: 7 },
			{ sides: ['nhri'], people: 5 }
		],
		writing: [
			{ cluster: 'k', people: 2 },
			{ cluster: 'l', people: 1 }
		],
		people: [
			{ id: 'ada', writing: ['k', 'l'] },
			{ id: 'ben', writing: ['k'] },
			{ id: 'cem', writing: [] }
		]
	};
	const voted = { turnout: 20, entitled: 38 };
	const { screen } = await renderComponent(PresencePanel, { presence, rated: 25, voted });
	await expect.element(screen.getByText(text.run.here(12))).toBeVisible();
	const figures = [...screen.container.querySelectorAll('dd')].map((each) => each.textContent);
	expect(figures).toEqual(['2', text.run.atLeast('25'), text.run.atLeastOf('20', '38')]);
	const sides = [...screen.container.querySelectorAll('.sides li > :last-child')].map((each) => each.textContent);
	expect(sides.toSorted()).toEqual(['5', '7']);
});

test('[POLL5] before five have voted the hall says so, and of fewer than five nothing', async () => {
	const voted = (entitled: number) => ({ presence: nobody, rated: null, voted: { turnout: 0, entitled } });
	const { screen } = await renderComponent(PresencePanel, voted(38));
	const figure = () => screen.container.querySelector('dl div:last-child dd')?.textContent;
	expect(figure()).toBe(text.run.fewOf('38'));
	await screen.rerender(voted(4));
	expect(figure()).toBeUndefined();
	await screen.rerender({ presence: nobody, rated: null, voted: { turnout: 6, entitled: 6 } });
	expect(figure()).toBe(text.run.allOf('6', '6'));
});

test('[WORKSHOP103] the hall says nothing of what is zero', async () => {
	const { screen } = await renderComponent(PresencePanel, { presence: nobody, rated: null, voted: null });
	await expect.element(screen.getByRole('heading', { name: text.planning.hall })).toBeVisible();
	expect(screen.container.querySelectorAll('dd, .sides li')).toHaveLength(0);
});

test('[WORKSHOP60] nothing moves when people come, or when there is something to count', async () => {
	const { screen } = await renderComponent(PresencePanel, {
		presence: null as Presence | null,
		rated: null,
		voted: null
	});
	const height = () => Math.round(screen.container.getBoundingClientRect().height);
	const before = height();
	await screen.rerender({ presence: { ...nobody, here: 99 }, rated: 25, voted: { turnout: 5, entitled: 9 } });
	await expect.element(screen.getByText(text.run.here(99))).toBeVisible();
	expect(height()).toBe(before);
});
