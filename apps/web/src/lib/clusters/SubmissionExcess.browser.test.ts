import { shareWords } from '@plenum/reports/submission/submission-budget';
import { excessOf } from '@plenum/reports/submission/submission-excess';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { budget as words } from '@plenum/messages/en/interface/budget';
import SubmissionExcess from './SubmissionExcess.svelte';

const excessWith = (...summaries: number[]) =>
	excessOf(
		shareWords(
			2815,
			300,
			summaries.map((summary, at) => ({ cluster: `c${at}`, label: `Theme ${at}`, frame: 40, summary }))
		)
	);

test('[REPORTS131] the excess is said in words, and whose summary to shorten by how much, the longest first', async () => {
	const excess = excessWith(1500, 900, 200);
	if (!excess) throw new Error('There is no excess.');
	const { screen } = await renderComponent(SubmissionExcess, { excess });
	await expect.element(screen.getByText(words.excess(205, 2815))).toBeVisible();
	await screen.getByText(words.shorten).click();
	const links = screen.getByRole('link').elements();
	expect(links.map(({ textContent }) => textContent)).toEqual(excess.shorten.map(({ label }) => label));
	expect(links[0]).toHaveAttribute('href', '/c/c/clusters/c0#text');
	await expect.element(screen.getByText(words.shortenBy(205))).toBeVisible();
});

test('[REPORTS131] of many, the first are named and the others counted', async () => {
	const excess = excessWith(...Array.from({ length: 43 }, () => 900));
	if (!excess) throw new Error('There is no excess.');
	const { screen } = await renderComponent(SubmissionExcess, { excess });
	await screen.getByText(words.shorten).click();
	expect(screen.getByRole('link').elements()).toHaveLength(8);
	await expect.element(screen.getByText(words.more(excess.shorten.length - 8))).toBeVisible();
});
