import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import HelpPanel from './HelpPanel.svelte';

const { shell } = text;

test.each([
	[true, '_blank'],
	[false, null]
])(
	'[WEB26] [WEB29] help names what the page has, and leads to the whole guide (beside: %s)',
	async (isBeside, target) => {
		const { screen } = await renderComponent(HelpPanel, { open: true, route: '/c/[consultation]/workshops', isBeside });
		await expect.element(screen.getByRole('heading', { name: text.workshops.title })).toBeVisible();
		await expect.element(screen.getByText(text.workshops.run, { exact: true })).toHaveClass('name');
		// Words stand apart from the names in them, and sentences from their marks, as they were written.
		await expect
			.element(screen.getByText(/^Plan a workshop .* Run is for those who run it, Take part for everyone, /))
			.toBeVisible();
		for (const [part, label] of Object.entries(shell.guides)) {
			const link = screen.getByRole('link', { name: label });
			await expect.element(link).toHaveAttribute('href', `/guide/${part}`);
			expect(link.element().getAttribute('target')).toBe(target);
		}
	}
);
