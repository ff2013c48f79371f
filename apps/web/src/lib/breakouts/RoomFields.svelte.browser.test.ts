import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import RoomFields from './RoomFields.svelte';

const empty = { title: '', place: '', capacity: '', rapporteurs: [] as string[] };
const people = Array.from({ length: 50 }, (_, n) => ({ id: `p${n}`, name: `Person ${n}` }));

test('[BREAKOUT104] a rapporteur is named from one list, and taken off again', async () => {
	const room = $state({ ...empty });
	const { screen } = await renderComponent(RoomFields, { room, number: '1', called: 'Law', people });
	expect(screen.getByRole('checkbox').elements()).toEqual([]);
	await screen.getByLabelText(text.breakouts.addRapporteur).selectOptions('Person 41');
	await expect.element(screen.getByRole('listitem').getByText('Person 41')).toBeVisible();
	const offered = screen.getByLabelText(text.breakouts.addRapporteur).getByRole('option');
	expect(offered.elements().map((option) => option.textContent)).not.toContain('Person 41');
	await screen.getByRole('button', { name: text.breakouts.removeRapporteur('Person 41') }).click();
	await expect.element(screen.getByRole('listitem')).not.toBeInTheDocument();
});
