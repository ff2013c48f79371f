import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import Button from './Button.svelte';

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
