import { expect, test, type Page } from '../story/playwright.ts';
import { arrive, join, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { openSection } from '../story/writing.ts';

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

test('[WEB3] [WEB7] the title of a new page is announced politely, within the policy', async ({ browser }) => {
	const person = await arrive(browser, sample.server.url, 'laptop');
	const { page, context, errors } = await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, `${sample.page}/decisions`);
	await page.getByRole('link', { name: 'Recommendations' }).click();
	await expect(page.locator('[aria-live=polite]').filter({ hasText: 'Recommendations' })).toHaveCount(1);
	await expect(page.locator('[aria-live=assertive]')).toHaveCount(0);
	expect(errors).toEqual([]);
	await context.close();
});

for (const language of ['en', 'ar']) {
	test(`[WEB10] the first view takes at most 95 kB and 15 requests (${language})`, async ({ browser }) => {
		const { context, page } = await arrive(browser, sample.server.url, 'phone', { locale: language });
		const { first } = await weigh(page, `/join#${sample.seeded.code.code}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		expect(first.bytes).toBeGreaterThan(10_000);
		expect(first.bytes).toBeLessThanOrEqual(95_000);
		expect(first.requests).toBeLessThanOrEqual(15);
		await context.close();
	});
}

test('[WEB10] a phone is in a workshop whose item is read with at most 162 kB and 20 requests, and has what comes next with 294 kB', async ({
	browser
}) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	for (const locale of ['en', 'ar']) {
		const someone = await arrive(browser, sample.server.url, 'phone', { locale });
		const { context, page } = await known(someone, sample.server.url, sample.seeded.participant);
		const { first, all } = await weigh(page, `${sample.workshopPage}/part`);
		await expect(page.locator('#recommendations')).toBeVisible();
		expect(first.bytes).toBeGreaterThan(10_000);
		expect(first.bytes).toBeLessThanOrEqual(162_000);
		expect(first.requests).toBeLessThanOrEqual(20);
		expect(all.bytes).toBeGreaterThan(first.bytes);
		expect(all.bytes).toBeLessThanOrEqual(294_000);
		await context.close();
	}
});

test('[WEB282] the editor of a cluster’s text arrives while the page is idle, and opens without another file', async ({
	browser
}) => {
	const someone = await arrive(browser, sample.server.url, 'laptop');
	const { context, page } = await known(someone, sample.server.url, sample.seeded.participant);
	await visit(page, sample.pageOf(openCluster));
	// The editor is by far the largest file.
	const largest = () =>
		page.evaluate(() => {
			const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
			return Math.max(...files.map(({ decodedBodySize }) => decodedBodySize));
		});
	await expect.poll(largest).toBeGreaterThan(250_000);
	await page.route('**/_app/**', (route) => route.abort());
	await openSection(page, 'Challenges');
	await context.close();
});

test('[WEB281] [WEB430] a page requests all programs that it begins with at once, after its style sheets', async ({
	browser
}) => {
	const { context, page } = await arrive(browser, sample.server.url, 'phone');
	await weigh(page, '/join');
	const { programs: count, ...order } = await page.evaluate(() => {
		const ready = performance.getEntriesByName('ready')[0]!.startTime;
		const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const first = all.filter(({ name, startTime }) => name.includes('/_app/') && startTime < ready);
		const styles = first.filter(({ name }) => name.endsWith('.css'));
		const programs = first.filter(({ name }) => name.endsWith('.js'));
		return {
			programs: programs.length,
			early: programs.filter(({ startTime }) => styles.some((style) => style.responseEnd > startTime)).length,
			late: programs.filter(({ initiatorType }) => initiatorType === 'fetch').map(({ name }) => name)
		};
	});
	expect(order).toEqual({ early: 0, late: [] });
	expect(count).toBeGreaterThan(8);
	await context.close();
});

type Weight = { bytes: number; requests: number };

/** What comes over the line, compressed, and not out of the browser's cache: until the page answers, and until it asks for nothing more. */
async function weigh(page: Page, address: string): Promise<{ first: Weight; all: Weight }> {
	const line = await page.context().newCDPSession(page);
	await line.send('Network.enable');
	const came: { address: string; bytes: number }[] = [];
	const addresses = new Map<string, string>();
	line.on('Network.responseReceived', ({ requestId, response }) => {
		if (!response.fromDiskCache) addresses.set(requestId, response.url);
	});
	line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const asked = addresses.get(requestId);
		if (asked !== undefined) came.push({ address: asked, bytes: encodedDataLength });
	});
	await page.addInitScript(() => {
		const watching = new MutationObserver(() => {
			if (document.documentElement?.dataset['ready'] === undefined) return;
			performance.mark('ready');
			watching.disconnect();
		});
		watching.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
	});
	await visit(page, address);
	await page.waitForLoadState('networkidle');
	// By the page's own clock: what it asks for as it becomes ready comes within milliseconds here.
	const later = await page.evaluate(() => {
		const answersAt = performance.getEntriesByName('ready')[0]!.startTime;
		const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		return files.filter(({ responseEnd }) => responseEnd > answersAt).map(({ name }) => name);
	});
	const sum = (some: typeof came): Weight => ({
		bytes: some.reduce((bytes, one) => bytes + one.bytes, 0),
		requests: some.length
	});
	return { first: sum(came.filter((one) => !later.includes(one.address))), all: sum(came) };
}
