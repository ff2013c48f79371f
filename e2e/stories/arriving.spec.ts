import { expect, test } from '@playwright/test';
import { arrive, join, visit } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

/** What it takes to come in, and what of it is seen on the way. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[WEB6] whoever follows a link to join tells no server the code in an address, nor the page that it leads to', async ({
	browser
}) => {
	const someone = await arrive(browser, sample.server.url, 'phone');
	const told: string[] = [];
	someone.page.on('request', (request) => told.push(request.url(), request.headers()['referer'] ?? ''));
	await visit(someone.page, `/join#${sample.seeded.code.code}`);
	await join(someone, { name: 'Blue Scarf', constituency: 'Civil society' });
	expect(told.length).toBeGreaterThan(5);
	expect(told.filter((text) => text.includes(sample.seeded.code.code))).toEqual([]);
	await someone.context.close();
});

for (const language of ['en', 'ar']) {
	test(`[WEB10] the first view takes at most 120 kB (${language})`, async ({ browser }) => {
		const { context, page } = await arrive(browser, sample.server.url, 'phone', { locale: language });
		const line = await context.newCDPSession(page);
		await line.send('Network.enable');
		let bytes = 0;
		line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await visit(page, `/join#${sample.seeded.code.code}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await page.waitForLoadState('networkidle');
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThanOrEqual(120_000);
		await context.close();
	});
}
