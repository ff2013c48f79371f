import { expect, test } from '../story/playwright.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { arrive } from '../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

for (const [device, fonts] of [
	['phone', 0],
	['laptop', 1]
] as const) {
	test(`[WEB16] nothing moves on the first page when its font comes late, and a phone loads none (${device})`, async ({
		browser
	}) => {
		const { page, context } = await arrive(browser, server.url, device);
		let released = 0;
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			released++;
			await route.continue();
		});
		await page.addInitScript(() => {
			const moved: number[] = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
			Object.assign(window, { moved });
		});
		await page.goto('/');
		await expect(page.locator('html[data-ready]')).toBeAttached();
		await page.waitForLoadState('networkidle');
		await expect.poll(() => released).toBe(fonts);
		await page.evaluate(() => document.fonts.ready);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
		await context.close();
	});
}
