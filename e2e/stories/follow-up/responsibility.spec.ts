import { expect } from '@playwright/test';
import { test } from '../../story/playwright.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known } from '../../story/people.ts';
import { Sample } from '../../story/sample.ts';

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[INSTITUTION2] [INSTITUTION6] [INSTITUTION8] [INSTITUTION9] [INSTITUTION30] a facilitator lists institutions, confirms who is responsible, and sees what one of them owes', async ({
	browser
}) => {
	const facilitator = await arrive(browser, sample.server.url, 'laptop');
	const { page } = await known(facilitator, sample.server.url, sample.seeded.facilitator.token);

	await page.goto(`${sample.page}/commitments`);
	await page.getByRole('link', { name: 'Institutions' }).click();
	await page.getByRole('button', { name: 'Add to the list: Ministry of Justice' }).click();
	await page.getByRole('button', { name: 'Edit: Ministry of Justice' }).click();
	await page.getByLabel('Short name').fill('MoJ');
	await page.getByLabel('Kind').selectOption('Ministry');
	await page.getByRole('button', { name: 'Save' }).click();
	const row = page.getByRole('row', { name: /Ministry of Justice/ });
	await expect(row).toContainText('MoJ');

	await page.getByRole('link', { name: 'Who is responsible' }).click();
	await expect(page.getByText('named by a commitment').first()).toBeVisible();
	await keepMoment(page, 'responsibility-suggested');
	await page.getByLabel('Show').selectOption('With suggestions to decide');
	await page
		.getByRole('button', { name: /^Confirm \d+ suggestions?: / })
		.first()
		.click();
	await expect(page.getByText(/suggestions? (?:was|were) confirmed/).first()).toBeVisible();
	await page.getByRole('link', { name: 'By cluster' }).click();
	await expect(page.getByText(/Ministry of Justice \(\d+\)/).first()).toBeVisible();

	await keepMoment(page, 'responsibility-by-cluster');

	await page.getByRole('link', { name: 'By theme' }).click();
	await expect(page.getByRole('columnheader', { name: 'Theme' })).toBeVisible();
	await expect(page.getByText(/Ministry of Justice \(\d+\)/).first()).toBeVisible();
	await keepMoment(page, 'responsibility-by-theme');
	await page.getByRole('link', { name: 'Grid' }).click();
	await page.getByLabel('Show').selectOption('All recommendations');
	const grid = page.getByRole('table').first();
	await expect(grid.getByRole('columnheader', { name: 'MoJ' })).toBeVisible();
	await expect(grid.getByRole('cell', { name: 'Lead', exact: true }).first()).toBeAttached();
	await keepMoment(page, 'responsibility-grid');
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(grid.getByRole('cell', { name: /Lead/ }).first()).toBeVisible();
	await keepMoment(page, 'responsibility-grid-phone');
	await page.setViewportSize({ width: 1280, height: 800 });

	await page.goto(`${sample.page}/commitments/institutions`);
	await expect(page.getByRole('row', { name: /Ministry of Justice/ })).toBeVisible();
	await keepMoment(page, 'institutions');
	await page.getByRole('link', { name: 'Ministry of Justice' }).click();
	await expect(page.getByRole('heading', { name: 'Ministry of Justice' })).toBeVisible();
	const recommendations = page.getByRole('table', { name: 'Recommendations' });
	await expect(recommendations.getByRole('rowheader').first()).toBeVisible();
	// The commitment serves it from another cluster.
	await expect(recommendations.getByText('No action adopted yet')).toHaveCount(0);
	await expect(page.getByRole('table', { name: 'What it owes' }).getByRole('rowheader').first()).toBeVisible();
	await keepMoment(page, 'institution');
	await page.context().close();
});
