import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import type { PublicationCheck, Publication } from '@plenum/protocol/publication';
import { arrive } from '../story/people.ts';
import { closedCluster, Sample } from '../story/sample.ts';

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

/** Of each box that could scroll sideways, by how much it would. */
const overflow = (boxes: Locator) =>
	boxes.evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));

test('[PUBLISH25] on a phone, without script, wide tables are stacks to the eye and tables to a screen reader', async ({
	browser
}) => {
	const { facilitator, seeded } = sample;
	const at = `/consultations/${seeded.consultation}`;
	await facilitator.post(`${at}/outcome/versions`, {});
	const { findings } = await facilitator.get<PublicationCheck>(`${at}/publication`);
	const { slug } = await facilitator.post<Publication>(`${at}/publication`, {
		version: 1,
		languages: ['en', 'ar'],
		address: 'readable',
		confirmed: findings.map(({ id }) => id)
	});

	for (const language of ['en', 'ar']) {
		const { page, context } = await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false });
		await page.goto(`/public/${slug}/${language}`);
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: closedCluster }) });
		const table = page.getByRole('table').filter({ has: row });
		const headings = await table.getByRole('columnheader').allTextContents();
		expect(headings.length).toBeGreaterThan(3);
		const cells = row.getByRole('cell');
		await expect(cells).toHaveCount(headings.length - 1);
		const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
		const tops = boxes.map((box) => box?.y ?? NaN);
		expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
		expect(Math.max(...(await overflow(page.locator('.wide-table'))))).toBe(0);
		await context.close();
	}

	const { page, context } = await arrive(browser, sample.server.url, 'phone');
	await page.goto(`/public/${slug}/en`);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await context.close();
});
