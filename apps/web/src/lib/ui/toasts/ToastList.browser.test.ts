import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import ToastMaker from '../../../fixtures/ToastMaker.fixture.svelte';
import type { Toasts } from './toasts.svelte.ts';

const { shell } = text;
const saved = 'The level was saved';

async function openToasts() {
	let toasts: Toasts | undefined;
	const { screen } = await renderComponent(ToastMaker, { take: (made: Toasts) => (toasts = made) });
	if (!toasts) throw new Error('No toasts were made.');
	return { screen, toasts };
}

test('[WEB25] what was changed is taken back once, however often that is pressed, and it is said', async () => {
	const { screen, toasts } = await openToasts();
	let undone = 0;
	toasts.show(saved, () => Promise.resolve((undone++, null)));
	const button = screen.getByRole('button', { name: shell.undo, exact: true });
	await expect.element(button).toBeVisible();
	const [toast] = toasts.list;
	await Promise.all([toasts.undo(toast), toasts.undo(toast)]);
	expect(undone).toBe(1);
	await expect.element(screen.getByText(shell.undone(saved), { exact: true }).first()).toBeVisible();
	await expect.element(button).not.toBeInTheDocument();
});

test('[WEB25] where somebody changed it since, that is said', async () => {
	const { screen, toasts } = await openToasts();
	toasts.show(saved, () => Promise.resolve(shell.changedSince));
	await screen.getByRole('button', { name: shell.undo, exact: true }).click();
	await expect.element(screen.getByText(shell.changedSince).first()).toBeVisible();
	await expect.element(screen.getByText(shell.undone(saved), { exact: true })).not.toBeInTheDocument();
});

test('[WEB25] the keys undo the last change, save where somebody writes', async () => {
	const { screen, toasts } = await openToasts();
	const undone: string[] = [];
	for (const words of ['First.', 'Second']) toasts.show(words, () => Promise.resolve((undone.push(words), null)));
	await expect.element(screen.getByText(shell.undoByKeys('First'), { exact: true })).toBeInTheDocument();
	await screen.getByRole('textbox').fill('Words');
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(undone).toEqual([]);
	await screen.getByRole('button', { name: 'Elsewhere' }).click();
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.poll(() => undone).toEqual(['Second']);
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.poll(() => undone).toEqual(['Second', 'First.']);
});

test('[WEB25] it is within reach in a dialog, and there alone', async () => {
	const { screen, toasts } = await openToasts();
	await screen.getByRole('button', { name: 'Open' }).click();
	let undone = 0;
	toasts.show(saved, () => Promise.resolve((undone++, null)));
	await screen.getByRole('dialog').getByRole('button', { name: shell.undo, exact: true }).click();
	expect(undone).toBe(1);
	await userEvent.keyboard('{Escape}');
	toasts.show('Another');
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(screen.getByRole('region', { name: shell.messages }).getByText('Another')).toBeVisible();
});
