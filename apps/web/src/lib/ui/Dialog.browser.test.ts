import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beforeNavigate, goBack } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import Dialog from './Dialog.svelte';

beforeEach(async () => {
	beforeNavigate.mockClear();
	await page.viewport(390, 844);
});

async function openDialog() {
	const fields = '<p><label>Title <input /></label> <label>Statement <textarea></textarea></label></p>';
	const children = createRawSnippet(() => ({ render: () => fields }));
	const { screen } = await renderComponent(Dialog, {
		open: true,
		title: 'Close the cluster',
		confirm: 'Close',
		onconfirm: () => null,
		children
	});
	const field = screen.getByRole('textbox', { name: 'Statement' });
	await expect.element(field).toBeVisible();
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { screen, field, press, dialog: screen.getByRole('dialog') };
}

test('[WEB66] going back closes a dialog in which nothing was typed, and the page stays', async () => {
	const { dialog } = await openDialog();
	expect(goBack()).toBe(true);
	await expect.poll(() => dialog.query()).toBeNull();
	expect(goBack()).toBe(false);
});

test.each([
	['going back', () => Promise.resolve(expect(goBack()).toBe(true))],
	['Escape', () => userEvent.keyboard('{Escape}')]
])('[WEB66] %s asks before what was typed in a dialog goes', async (_way, leave) => {
	const { screen, field, press, dialog } = await openDialog();
	await field.fill('Half of a sentence');
	await leave();
	await expect.element(screen.getByText(text.shell.typedInDialog)).toBeVisible();
	await expect.element(field).toHaveValue('Half of a sentence');
	await press(text.shell.keepTyping);
	expect(screen.getByText(text.shell.typedInDialog).query()).toBeNull();
	await expect.element(field).toHaveValue('Half of a sentence');
	await leave();
	await press(text.shell.discardTyped);
	await expect.poll(() => dialog.query()).toBeNull();
	expect(goBack()).toBe(false);
});

test('[WEB66] going back a second time does not take what was typed either', async () => {
	const { field } = await openDialog();
	await field.fill('Half of a sentence');
	expect([goBack(), goBack(), goBack()]).toEqual([true, true, true]);
	await expect.element(field).toHaveValue('Half of a sentence');
});

test('[WEB66] Escape a second time, with no key between, does not take what was typed either', async () => {
	const { screen, field, press, dialog } = await openDialog();
	await field.click();
	await userEvent.keyboard('Half of a sentence');
	for (let press = 0; press < 3; press += 1) await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByText(text.shell.typedInDialog)).toBeVisible();
	await expect.element(field).toHaveValue('Half of a sentence');
	await expect.element(field).toHaveFocus();
	expect(document.querySelector('dialog:modal')).not.toBeNull();
	await press(text.shell.discardTyped);
	await expect.poll(() => dialog.query()).toBeNull();
});
