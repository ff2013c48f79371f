import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import Words from './Words.svelte';

const paragraph = (...texts: [text: string, language?: string][]) => ({
	type: 'paragraph' as const,
	runs: texts.map(([text, language]) => ({ text, marks: [], href: null, ...(language ? { language } : {}) }))
});

test('[REPORTS147] a name, a date and a quotation stand apart in an Arabic preview, each in its direction and language', async () => {
	const blocks = [
		paragraph(['تقود Ministry of Justice (Courts) العمل حتى 2026-12-31.']),
		paragraph(['140.2 '], ['Ratify the Convention (Norway);', 'en'])
	];
	const { screen } = await renderComponent(Words, { blocks, language: 'ar', direction: 'rtl' });
	const name = screen.getByText('Ministry of Justice (Courts)', { exact: true });
	await expect.element(name).toHaveAttribute('dir', 'ltr');
	await expect.element(name).toHaveAttribute('lang', 'en');
	await expect.element(screen.getByText('2026-12-31', { exact: true })).toHaveAttribute('dir', 'ltr');
	const quotation = screen.getByText('Ratify the Convention (Norway);', { exact: true });
	await expect.element(quotation).toHaveAttribute('lang', 'en');
	expect(quotation.element().closest('p')?.getAttribute('dir')).toBe('ltr');
	expect(name.element().closest('p')?.getAttribute('dir')).toBe('rtl');
});
