import { chromium, expect, test, type Browser, type BrowserContext, type Page } from '../story/playwright.ts';
import { findBrowser } from '../browser/chromium.ts';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { openSection, type } from '../story/writing.ts';

/** Somebody must not be seen here, and the request that signs them out does not reach the server. */

const name = 'Noor Halim';
const elsewhere = 'https://www.wikipedia.org/';
let sample: Sample;
let browser: Browser;
test.beforeAll(async () => {
	sample = await Sample.start();
	// With the back-forward cache that every browser of a person has, and that stories otherwise do without.
	const { executablePath, env, args } = await findBrowser();
	const without = ['--disable-back-forward-cache'];
	browser = await chromium.launch({ executablePath, env, args, ignoreDefaultArgs: without });
});
test.afterAll(async () => {
	await browser.close();
	await sample.server.end();
});

/** What stands in the window and on the screen, once the page has come to rest. */
async function expectUnseen(page: Page, words: RegExp): Promise<void> {
	await expect(async () => {
		await page.waitForLoadState();
		const seen = await page.evaluate(() => [
			document.title,
			document.documentElement.checkVisibility() ? document.body.innerText : ''
		]);
		expect(seen.join(' ')).not.toMatch(words);
	}).toPass({ timeout: 20_000 });
}

/** The line breaks at the press: nothing reaches the server, and the other site is not reached either where `all`. */
async function cut(context: BrowserContext): Promise<() => Promise<void>> {
	await context.route(`${sample.server.url}/**`, (route) => route.abort());
	return () => context.unroute(`${sample.server.url}/**`);
}

async function expectStranger(page: Page, context: BrowserContext, token: string): Promise<void> {
	const { url } = sample.server;
	expect(await (await context.request.get(`${url}/api/v1/me`)).json()).toEqual({ account: null, participant: null });
	const answer = await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
	expect(await answer.json()).toEqual({ account: null, participant: null });
	expect((await context.cookies(url)).map((cookie) => cookie.name)).toEqual([]);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
}

for (const press of ['by the button', 'by three presses of Shift']) {
	test(`[PEOPLE70] [PEOPLE71] the line breaks at a quick exit ${press}: nobody who opens the site later is the participant`, async () => {
		const { token } = await sample.welcome(`${name} ${press}`);
		const poll = await sample.draftPoll(`exit-${press.slice(3, 6)}`, 'open');
		await sample.openPoll(poll.id);
		const someone = await known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, token);
		const { page, context } = someone;
		await context.route(`${elsewhere}**`, (route) =>
			route.fulfill({ body: '<title>Elsewhere</title>An encyclopedia' })
		);

		// Text that is not sent, in a second tab: neither is anybody asked whether to leave it, nor does it stay on the device.
		const writing = await context.newPage();
		await visit(writing, sample.pageOf(openCluster));
		await openSection(writing, 'Challenges');
		await visit(page, sample.page);
		await visit(page, `${sample.page}/polls/${poll.id}`);
		await page.getByRole('radio', { name: 'For', exact: true }).check();
		await page.getByRole('button', { name: 'Continue' }).click();
		await page.getByRole('button', { name: 'Cast my vote' }).click();
		await expect(page.getByText('You voted', { exact: false }).first()).toBeVisible();

		const restore = await cut(context);
		await type(writing, 'Not to be read by others.');
		await page.bringToFront();
		if (press === 'by the button') await page.getByRole('button', { name: 'Quick exit' }).click();
		else for (let count = 0; count < 3; count++) await page.keyboard.press('Shift');
		for (const each of [page, writing]) await expect(each.getByText('An encyclopedia')).toBeVisible();

		// The way back, still without a line.
		await page.goBack().catch(() => null);
		await expectUnseen(page, /voted|Noor|Plenum/);

		await restore();
		await visit(page, `${sample.page}/polls/${poll.id}`);
		await expectUnseen(page, /voted|Noor/);
		await expectStranger(page, context, token);
		for (const address of ['/', sample.page, sample.pageOf(openCluster), '/lobby']) {
			await visit(page, address);
			expect(await page.content()).not.toContain(name);
		}
		expect(someone.errors).toEqual([]);
		await context.close();
	});
}

test('[PEOPLE71] a page that the browser kept shows nothing to whoever comes back to it after the exit', async () => {
	const { token } = await sample.welcome(name);
	const { page, context } = await known(await arrive(browser, sample.server.url, 'laptop'), sample.server.url, token);
	await context.route(`${elsewhere}**`, (route) => route.fulfill({ body: 'An encyclopedia' }));
	// Two pages of their own, so that the browser keeps the first one whole.
	await visit(page, `${sample.page}/participation`);
	await expect(page.getByText(name).first()).toBeVisible();
	await visit(page, sample.page);
	await page.getByRole('button', { name: 'Quick exit' }).click();
	await expect(page.getByText('An encyclopedia')).toBeVisible();
	await page.goBack();
	await expectUnseen(page, new RegExp(name));
	await visit(page, '/');
	await expectStranger(page, context, token);
	await context.close();
});
