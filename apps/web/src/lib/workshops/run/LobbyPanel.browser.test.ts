import type { Person } from '@plenum/protocol/people';
import { expect, test } from 'vitest';
import { joinCode, person } from '../../../fixtures/run-page.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import LobbyPanel from './LobbyPanel.svelte';

const { admitting, projector, roster } = text;

async function openPanel(link: string, namesakes: ReadonlyMap<string, Person[]> = new Map()) {
	const waiting = [person('a', 'waiting'), person('b', 'waiting')];
	const props = { joinCode: { ...joinCode, link }, waiting, namesakes, admit: () => Promise.resolve() };
	const { screen } = await renderComponent(LobbyPanel, props, { consultation: consultationView('facilitator') });
	await expect.element(screen.getByText(joinCode.code)).toBeVisible();
	return screen;
}

test('[WORKSHOP360] an address that phones cannot open is named as such, with the way to the join sheet', async () => {
	const screen = await openPanel('http://localhost:3000/join#ABCD-EFGH');
	await expect.element(screen.getByText(projector.onlyHere)).toBeVisible();
	await expect.element(screen.getByRole('link', { name: admitting.joinSheet })).toHaveAttribute('href', '/c/c/people');
});

test('[WORKSHOP360] an address that phones can open needs no such words', async () => {
	const screen = await openPanel(joinCode.link);
	await expect.element(screen.getByText(projector.onlyHere)).not.toBeInTheDocument();
	await expect.element(screen.getByRole('link', { name: admitting.joinSheet })).not.toBeInTheDocument();
});

test('[WORKSHOP361] that names resemble those of other people is said before the button that admits all', async () => {
	const screen = await openPanel(joinCode.link, new Map([['a', [person('z', 'admitted')]]]));
	const button = screen.getByRole('button', { name: admitting.admitAll(2) });
	await expect.element(button).toBeVisible();
	const warning = screen.getByText(roster.namesakes(1)).element();
	expect(warning.compareDocumentPosition(button.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
