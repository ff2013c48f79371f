import { expect, test } from '@playwright/test';
import { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { arrive } from '../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await ServerProcess.start();
});
test.afterAll(() => server.end());

for (const device of ['phone', 'laptop'] as const) {
	test(`[WEB16] nothing moves on the first page when its font comes late (${device})`, async ({ browser }) => {
		const { page, context } = await arrive(browser, server.url, device);
		let released = false;
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			released = true;
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
		await expect.poll(() => released).toBe(true);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
		await context.close();
	});
}
