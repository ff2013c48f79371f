import { expect, onTestFinished, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { themeCookie } from '#lib/ui/look/theme.ts';
import ThemeSwitcher from './ThemeSwitcher.svelte';

const { shell } = text;

test('[WEB21] pages are dark or light as the reader chose, at once and on the next page', async () => {
	onTestFinished(() => {
		delete document.documentElement.dataset['theme'];
		document.cookie = `${themeCookie}=; path=/; max-age=0`;
	});
	const { screen } = await renderComponent(ThemeSwitcher, { theme: 'device' });
	const scheme = () => getComputedStyle(document.documentElement).colorScheme;
	expect(scheme()).toBe('light dark');
	await screen.getByRole('button', { name: `${shell.theme}: ${shell.themes.device}` }).click();
	await screen.getByRole('button', { name: shell.themes.dark }).click();
	expect([scheme(), document.cookie]).toEqual(['dark', expect.stringContaining(`${themeCookie}=dark`)]);
	await screen.getByRole('button', { name: `${shell.theme}: ${shell.themes.dark}` }).click();
	await expect
		.element(screen.getByRole('button', { name: shell.themes.dark, exact: true }))
		.toHaveAttribute('aria-current', 'true');
	await screen.getByRole('button', { name: shell.themes.light }).click();
	expect(scheme()).toBe('light');
});
