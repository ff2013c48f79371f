import { expect, test, type Page } from '@playwright/test';
import { arrive, join, known, visit } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

/** What it takes to come in, and what of it is seen on the way. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[WEB6] [WEB23] whoever opens a page and joins first comes to that page, and tells no server the code in an address', async ({
	browser
}) => {
	const someone = await arrive(browser, sample.server.url, 'phone');
	const told: string[] = [];
	someone.page.on('request', (request) => told.push(request.url(), request.headers()['referer'] ?? ''));
	const wanted = `${sample.page}/minutes?workshop=${sample.seeded.workshop}#content`;
	await visit(someone.page, wanted);
	await expect(someone.page.getByText('then you are brought to the page that you opened')).toBeVisible();
	await someone.page.getByRole('main').getByRole('link', { name: 'I have a code' }).click();
	await someone.page.getByLabel(/^Code/).fill(sample.seeded.code.code);
	await someone.page.getByRole('main').getByRole('button').first().click();
	await join(someone, { name: 'Blue Scarf', constituency: 'Civil society' });
	await sample.admit();
	await expect(someone.page.getByRole('heading', { level: 1, name: 'Minutes' })).toBeVisible();
	await expect(someone.page).toHaveURL(new URL(wanted, sample.server.url).href);
	expect(told.length).toBeGreaterThan(5);
	expect(told.filter((text) => text.includes(sample.seeded.code.code))).toEqual([]);
	await someone.context.close();
});

for (const language of ['en', 'ar']) {
	test(`[WEB10] the first view takes at most 120 kB (${language})`, async ({ browser }) => {
		const { context, page } = await arrive(browser, sample.server.url, 'phone', { locale: language });
		const bytes = await weigh(page, `/join#${sample.seeded.code.code}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThanOrEqual(120_000);
		await context.close();
	});
}

test('[WEB10] a phone is in a workshop whose item is read with at most 250 kB', async ({ browser }) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	const { context, page } = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		sample.seeded.participant
	);
	const bytes = await weigh(page, `${sample.workshopPage}/part`);
	await expect(page.getByRole('button', { name: 'Raise' })).toBeVisible();
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(250_000);
	await context.close();
});

/** What comes over the line, compressed, until a page asks for nothing more. */
async function weigh(page: Page, address: string): Promise<number> {
	const line = await page.context().newCDPSession(page);
	await line.send('Network.enable');
	let bytes = 0;
	line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await visit(page, address);
	await page.waitForLoadState('networkidle');
	return bytes;
}
