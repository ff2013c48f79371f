import { createRawSnippet } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import Button from './Button.svelte';
import { dismissOnEscape } from './dismiss-names.ts';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test('[WEB100] a button of an icon alone shows its name while it is pointed at, and while it has the focus', async () => {
	const { screen } = await renderComponent(Button, {
		labelHidden: true,
		icon: words('★'),
		children: words('Commands')
	});
	const name = screen.getByText('Commands');
	const width = () => name.element().closest('.only-heard')?.clientWidth;
	await expect.element(screen.getByRole('button', { name: 'Commands' })).toBeVisible();
	expect(width()).toBeLessThan(4);
	await screen.getByRole('button').hover();
	await expect.poll(width).toBeGreaterThan(30);
	await screen.getByRole('button').unhover();
	await expect.poll(width).toBeLessThan(4);
});

test('[WEB403] Escape hides the name of an icon until the button is left; it takes no press', async () => {
	onTestFinished(dismissOnEscape());
	// Room for the name, which ends where the button does.
	document.body.style.paddingInlineStart = '10rem';
	onTestFinished(() => void document.body.style.removeProperty('padding-inline-start'));
	const { screen } = await renderComponent(Button, {
		labelHidden: true,
		icon: words('★'),
		children: words('Commands')
	});
	const button = screen.getByRole('button');
	const name = screen.getByText('Commands');
	const width = () => name.element().closest('.only-heard')?.clientWidth;
	await button.hover();
	await expect.poll(width).toBeGreaterThan(30);
	await userEvent.keyboard('{Escape}');
	await expect.poll(width).toBeLessThan(4);
	await button.unhover();
	await button.hover();
	await expect.poll(width).toBeGreaterThan(30);
	expect(getComputedStyle(name.element().closest('.only-heard')!).pointerEvents).toBe('none');
	await button.unhover();
	const focused = button.element() as HTMLElement;
	focused.blur();
	focused.focus({ focusVisible: true } as FocusOptions);
	await expect.poll(width).toBeGreaterThan(30);
	await userEvent.keyboard('{Escape}');
	await expect.poll(width).toBeLessThan(4);
});
