import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ComponentProps } from 'svelte';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { levelName } from '#lib/language/names.ts';
import RatingForm from './RatingForm.svelte';

const { sideRatings } = text;

async function openForm(change: Partial<ComponentProps<typeof RatingForm>> = {}) {
	const save = vi.fn(() => Promise.resolve<string | null>(null));
	const cancel = vi.fn();
	const props = { legend: 'Rating', name: 'rating', recorded: null, button: 'Save', save, cancel, ...change };
	const { screen } = await renderComponent(RatingForm, props);
	return { screen, save, cancel };
}

const recorded = { level: 'in-process', percentage: 60, regression: true, reason: 'Two laws passed.' };

test('it begins from what is recorded, and sends it as it stands', async () => {
	const { screen, save } = await openForm({ recorded });
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenCalledExactlyOnceWith(recorded);
});

test('what somebody is filling in stays when another rating comes', async () => {
	const { screen, save } = await openForm({ recorded });
	await screen.getByLabelText(starting(sideRatings.reason)).fill('Mine.');
	await screen.rerender({ recorded: { ...recorded, reason: 'Theirs.' } });
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenCalledExactlyOnceWith({ ...recorded, reason: 'Mine.' });
});

test('without a level nothing is sent, and the first level gets the focus', async () => {
	const { screen, save } = await openForm();
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByText(sideRatings.levelNeeded)).toBeVisible();
	await expect.element(screen.getByRole('radio').first()).toHaveFocus();
	expect(save).not.toHaveBeenCalled();
});

test('[CLUSTERS41] a side that was divided chooses a level before anything is sent', async () => {
	const { screen, save } = await openForm({ recorded: { ...recorded, level: 'divided' } });
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByText(sideRatings.levelNeeded)).toBeVisible();
	expect(save).not.toHaveBeenCalled();
});

test.each(['-1', '101', 'half'])('%s is no percentage', async (percentage) => {
	const { screen, save } = await openForm({ recorded });
	await screen.getByLabelText(starting(sideRatings.percentage)).fill(percentage);
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByText(sideRatings.percentageWrong)).toBeVisible();
	await expect.element(screen.getByLabelText(starting(sideRatings.percentage))).toHaveFocus();
	expect(save).not.toHaveBeenCalled();
});

test('a percentage may have a comma, and may be left out', async () => {
	const { screen, save } = await openForm({ recorded });
	const field = screen.getByLabelText(starting(sideRatings.percentage));
	await field.fill('33,5');
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenLastCalledWith({ ...recorded, percentage: 33.5 });
	await field.fill(' ');
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenLastCalledWith({ ...recorded, percentage: null });
});

test('“views recorded” is offered for the agreed rating alone, and has no percentage', async () => {
	const { screen, save } = await openForm({ recorded, withViews: true });
	await screen.getByLabelText(starting(levelName(text, { id: viewsRecorded, label: null }))).click();
	await expect.element(screen.getByLabelText(starting(sideRatings.percentage))).not.toBeInTheDocument();
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenCalledExactlyOnceWith({ ...recorded, level: viewsRecorded, percentage: null });
});

test('a refusal is shown, and the form can be sent again', async () => {
	const save = vi.fn(() => Promise.resolve<string | null>('The cluster is closed.'));
	const { screen } = await openForm({ recorded, save });
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The cluster is closed.');
	await screen.getByRole('button', { name: 'Save' }).click();
	expect(save).toHaveBeenCalledTimes(2);
});

test('a form whose sending breaks says so, and can be sent again', async () => {
	const heard = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
	const save = vi.fn(() => Promise.resolve<string | null>(null)).mockRejectedValueOnce(new Error('broken'));
	const { screen } = await openForm({ recorded, save });
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.shell.failed);
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(save).toHaveBeenCalledTimes(2);
	expect(heard).toHaveBeenCalledOnce();
	heard.mockRestore();
});

test('Enter in a field sends the form as the button does', async () => {
	const { screen, save } = await openForm({ recorded });
	await screen.getByLabelText(starting(sideRatings.percentage)).click();
	await userEvent.keyboard('{Enter}');
	expect(save).toHaveBeenCalledOnce();
});
