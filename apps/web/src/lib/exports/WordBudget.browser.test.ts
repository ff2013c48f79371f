import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import WordBudget from './WordBudget.svelte';

const { reports: words } = text;

test('[REPORTS20] a document that is too long says by how many words, before it is made', async () => {
	const { screen } = await renderComponent(WordBudget, { report: { words: 3015, limit: 2815 } });
	await expect.element(screen.getByText(words.wordsOf('3,015', '2,815'))).toBeVisible();
	await expect.element(screen.getByText(words.wordsOver(200))).toBeVisible();
	await expect.element(screen.getByRole('progressbar')).toHaveAttribute('value', '2815');
});

test('[REPORTS20] one that fits says only how many of how many', async () => {
	const { screen } = await renderComponent(WordBudget, { report: { words: 2815, limit: 2815 } });
	await expect.element(screen.getByText(words.wordsOf('2,815', '2,815'))).toBeVisible();
	await expect.element(screen.getByText(words.wordsOver(0))).not.toBeInTheDocument();
});
