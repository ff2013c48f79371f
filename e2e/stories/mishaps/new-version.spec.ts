import { expect, test } from '../../story/playwright.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';
import { arrive } from '../../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

for (const how of ['is looked at again', 'misses a part of itself'] as const)
	test(`[WEB13] a page whose server has another version says so when it ${how}, keeps what was typed, and goes on whole`, async ({
		browser
	}) => {
		const { page, context } = await arrive(browser, server.url, 'laptop');
		await page.goto('/sign-in');
		await expect(page.locator('html[data-ready]')).toBeAttached();
		const name = page.getByRole('textbox').first();
		await name.fill('Ada Fell');
		await page.evaluate(() => Object.assign(window, { isOfBefore: true }));
		const notice = page.locator('[data-line=outdated]');
		const asked = page.waitForResponse('**/_app/version.json');
		await page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await (await asked).finished();
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
		await expect(notice).toHaveCount(0);
		await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
		if (how === 'is looked at again') await page.evaluate(() => window.dispatchEvent(new Event('focus')));
		else {
			await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404 }));
			await page.getByRole('button', { name: 'Help' }).click();
		}
		await expect(notice).toBeVisible();
		await expect(name).toHaveValue('Ada Fell');
		await page.unroute('**/_app/immutable/**');
		await page.getByRole('link', { name: 'Plenum' }).first().click();
		await expect(page).not.toHaveURL(/sign-in/);
		await expect(page.locator('html[data-ready]')).toBeAttached();
		expect(await page.evaluate(() => 'isOfBefore' in window)).toBe(false);
		await context.close();
	});
