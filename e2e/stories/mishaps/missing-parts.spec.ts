import { expect, test, type Page } from '../../story/playwright.ts';
import { arrive, known, visit } from '../../story/people.ts';
import { Sample } from '../../story/sample.ts';
import { openSection } from '../../story/writing.ts';

/** What a page loads when it is needed, over a line on which it does not come at once. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

const programs = '**/_app/immutable/**';

/** The first request for each file that comes later breaks. Answers which did. */
async function cutEachOnce(page: Page): Promise<Set<string>> {
	const cut = new Set<string>();
	await page.route(programs, (route, request) => {
		// The page's own first programs it does not fetch, but names.
		if (request.resourceType() !== 'fetch' || cut.has(request.url())) return route.fallback();
		cut.add(request.url());
		return route.abort();
	});
	return cut;
}

test('[WEB60] what a page begins with comes though it failed once: programs with the page, style sheets by themselves', async ({
	browser
}) => {
	const { page, context } = await arrive(browser, sample.server.url, 'phone');
	for (const missed of [/entry\/app/, /nodes\/0\./, /\.css$/]) {
		let isCut = true;
		await page.route(missed, (route) => {
			if (!isCut) return route.fallback();
			isCut = false;
			return route.abort();
		});
		await visit(page, '/join');
		await page.waitForFunction(() =>
			[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null)
		);
		expect(isCut).toBe(false);
		const how = await page.evaluate(() =>
			performance.getEntriesByType('navigation').map((one) => (one as PerformanceNavigationTiming).type)
		);
		expect(how).toEqual([missed.source.includes('css') ? 'navigate' : 'reload']);
		await page.unroute(missed);
	}
	await context.close();
});

test('[WEB51] a dialog whose files each fail once opens by itself', async ({ browser }) => {
	const person = await arrive(browser, sample.server.url, 'laptop');
	const { page, context, errors } = await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, `${sample.page}/decisions`);
	const cut = await cutEachOnce(page);
	await page.getByRole('button', { name: 'Help' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(cut.size).toBeGreaterThan(0);
	expect(errors).toEqual([]);
	await context.close();
});

test('[WEB51] while the line is away a press is kept, the page says so, and what was asked for comes when the line does', async ({
	browser
}) => {
	const person = await arrive(browser, sample.server.url, 'laptop');
	const { page, context, errors } = await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, `${sample.page}/decisions`);
	await page.route(programs, (route) => route.abort());
	await page.getByRole('button', { name: 'Help' }).click();
	await expect(page.locator('[data-line=away]')).toBeVisible();
	await page.unroute(programs);
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.locator('[data-line=away]')).toHaveCount(0);
	await page.keyboard.press('Escape');

	await page.route(programs, (route) => route.abort());
	await page.getByRole('link', { name: 'Recommendations' }).click();
	await expect(page.locator('[data-line=away]')).toBeVisible();
	await page.unroute(programs);
	await expect(page.getByRole('heading', { level: 1, name: 'Recommendations' })).toBeVisible();
	expect(errors).toEqual([]);
	await context.close();
});

test('[WEB51] a participant’s phone goes through the steps of an item though each file of theirs failed once', async ({
	browser
}) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	const person = await arrive(browser, sample.server.url, 'phone');
	const { page, context, errors } = await known(person, sample.server.url, sample.seeded.participant);
	const cut = await cutEachOnce(page);
	await visit(page, `${sample.workshopPage}/part`);
	await sample.command({ type: 'move-step', step: 'write' });
	await openSection(page, 'Challenges');
	expect(cut.size).toBeGreaterThan(3);
	expect(errors).toEqual([]);
	await context.close();
});
