import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectState, kept, openSection, type } from '../story/writing.ts';

/** What opens where there is no connection, and what the service worker leaves on a device. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

async function bring(browser: Browser, token: string, more = {}): Promise<Person> {
	const person = await arrive(browser, sample.server.url, 'phone', { serviceWorkers: 'allow', ...more });
	return known(person, sample.server.url, token);
}

/** Every entry of Cache Storage, as somebody finds it who picks up the phone. */
function entriesIn(page: Page): Promise<{ address: string; text: string }[]> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(
			names.map(async (name) => {
				const cache = await caches.open(name);
				return Promise.all(
					(await cache.keys()).map(async (request) => ({
						address: new URL(request.url).pathname,
						text: await (await cache.match(request))!.text()
					}))
				);
			})
		);
		return all.flat();
	});
}

/** Until the worker has stored its shell, which comes last. */
async function expectShellStored(page: Page): Promise<void> {
	await expect.poll(async () => (await entriesIn(page)).some(({ address }) => address === '/offline')).toBe(true);
}

const registrations = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function expectNothingLeft(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	await expect.poll(() => registrations(page)).toBe(0);
}

for (const [language, title] of [
	['en', 'Not connected'],
	['fr', 'Hors connexion'],
	['ar', 'لا يوجد اتصال']
] as const)
	test(`[WEB261] [WEB263] a page that is loaded again without a connection opens a shell, with what waits (${language})`, async ({
		browser
	}) => {
		const { token } = await sample.welcome(`Moss ${language}`);
		const person = await bring(browser, token, { locale: language });
		const { page, context } = person;
		await visit(page, sample.pageOf(openCluster));
		await expectShellStored(page);
		await page.locator('section', { hasText: /./ }).first().waitFor();
		if (language === 'en') {
			await openSection(page, 'Challenges');
			await context.setOffline(true);
			await type(page, 'No interpreters in the north.');
			await expectState(page, kept);
		} else await context.setOffline(true);
		const address = page.url();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		expect(page.url()).toBe(address);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		if (language === 'en') {
			await expect(page.getByRole('textbox')).toHaveValue('No interpreters in the north.');
			await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible();
		}
		await keepMoment(page, `offline-shell-${language}`);
		// Any other address too.
		await page.goto('/c/some/clusters/other');
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

		await context.setOffline(false);
		await expect(page.getByRole('heading', { level: 1, name: openCluster })).toBeVisible();
		expect(page.url()).toBe(address);
		if (language === 'en') await expect(page.getByText('No interpreters in the north.')).toBeVisible();
		expect(person.errors).toEqual([]);
		await context.close();
	});

test('[WEB263] the shell shows the text of no other reader, and none after the session has ended', async ({
	browser
}) => {
	const { token, participant } = await sample.welcome('Ilex');
	const { page, context } = await bring(browser, token);
	await visit(page, sample.pageOf(openCluster));
	await expectShellStored(page);
	const put = (owner: string, text: string) =>
		page.evaluate(
			([key, value]) => localStorage.setItem(key!, value!),
			[`plenum:outbox:${owner}:card:round:${text.length}`, JSON.stringify(text)]
		);
	await put(participant.id, 'Few judges');
	await put('somebody', 'Of somebody else');
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue('Few judges');
	await expect(page.locator('[data-unsent]')).toHaveCount(1);

	await page.evaluate(() => {
		for (const key of Object.keys(localStorage).filter((each) => each.startsWith('plenum-reader:')))
			localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)!), until: Date.now() - 1 }));
	});
	await page.reload();
	await expect(page.getByText('Your session has ended.')).toBeVisible();
	await expect(page.locator('[data-unsent=card]')).toHaveText(/Cards\s+1/);
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await context.close();
});

test('[WEB262] leaving and the quick exit remove the worker and all that it stored', async ({ browser }) => {
	for (const how of ['leaving', 'quick exit']) {
		const { token } = await sample.welcome(`Rowan ${how}`);
		const { page, context } = await bring(browser, token);
		await visit(page, sample.page);
		await expectShellStored(page);
		await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'An encyclopedia' }));
		if (how === 'leaving') {
			await page.getByRole('button', { name: 'You', exact: true }).click();
			await page.getByRole('button', { name: 'Leave the consultation' }).click();
			await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
			await expect(page).toHaveURL(`${sample.server.url}/`);
		} else {
			await context.setOffline(true);
			await page.getByRole('button', { name: 'Quick exit' }).click();
			await page.waitForURL('about:blank');
			// Whoever opens it without a connection finds what a browser shows of any address.
			await expect(page.goto(sample.page)).rejects.toThrow();
			await context.setOffline(false);
			await page.goto('/robots.txt');
		}
		await expectNothingLeft(page);
		await context.close();
	}
});

test('[WEB262] a device that is not one’s own gets no worker', async ({ browser }) => {
	const { code } = sample.seeded.code;
	const person = await arrive(browser, sample.server.url, 'phone', { serviceWorkers: 'allow' });
	const { page, context } = person;
	await visit(page, `/join#${code}`);
	await page.getByRole('radio', { name: 'Civil society' }).check();
	await page.getByRole('checkbox', { name: /^This device is not mine/ }).check();
	await page.getByRole('checkbox', { name: /^I agree/ }).check();
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await sample.admit();
	await page.waitForURL('**/c/**');
	await visit(page, sample.pageOf(openCluster));
	// A worker would be asked for once the page is idle.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))));
	expect(await registrations(page)).toBe(0);
	await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
	await context.close();
});

test('[WEB260] after a day no entry of the cache holds a name, a code, a title or text', async ({ browser }) => {
	const name = 'Juniper Vance';
	const { token, participant } = await sample.welcome(name);
	const poll = await sample.draftPoll('cache-day', 'open');
	await sample.openPoll(poll.id);
	const { page, context, errors } = await bring(browser, token);
	await visit(page, sample.page);
	await expectShellStored(page);
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, 'Challenges');
	await type(page, 'Shelters are full by March.');
	await expectState(page, 'Saved');
	await visit(page, `${sample.page}/polls/${poll.id}`);
	await page.getByRole('radio', { name: 'For', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.getByRole('button', { name: 'Cast my vote' }).click();
	await expect(page.getByText('You voted', { exact: false }).first()).toBeVisible();
	for (const part of ['/clusters', '/ratings', '/decisions', '/minutes', '/people', '/participation', '/search'])
		await visit(page, sample.page + part);
	await visit(page, `${sample.workshopPage}/part`);
	const { consultation, code, workshop } = sample.seeded;
	const { title } = await sample.facilitator.get<{ title: string }>(`/consultations/${consultation}`);
	const secrets = [name, 'Juniper', token, participant.id, code.code, consultation, workshop, poll.id, title];
	const words = [...secrets, ...sample.clusters.map(({ label }) => label), 'Shelters are full', 'cache-day'];
	const entries = await entriesIn(page);
	expect(entries.length).toBeGreaterThan(20);
	const isProgram = (address: string) => address === '/offline' || address.startsWith('/_app/immutable/');
	expect(entries.filter(({ address }) => !isProgram(address)).map(({ address }) => address)).toEqual([]);
	const found = entries.flatMap(({ address, text }) =>
		words.filter((word) => text.includes(word) || address.includes(word)).map((word) => `${address}: ${word}`)
	);
	expect(found).toEqual([]);
	expect(errors).toEqual([]);
	await context.close();
});

test('[WEB265] a new version takes over; a page that is open keeps its files, and the version before that goes', async ({
	browser
}) => {
	const { token } = await sample.welcome('Sorrel');
	const { page, context, errors } = await bring(browser, token);
	await visit(page, sample.pageOf(openCluster));
	await expectShellStored(page);
	const [current] = await page.evaluate(() => caches.keys());
	const old = await page.evaluate(async () => {
		const file = '/_app/immutable/chunks/of-an-earlier-version.js';
		for (const version of ['a', 'b']) {
			const cache = await caches.open(`plenum-files-${version}`);
			await cache.put(file, new Response('export default 1;', { headers: { 'content-type': 'text/javascript' } }));
		}
		return file;
	});
	await page.evaluate(async () => (await caches.open((await caches.keys())[0]!)).delete('/offline'));
	await visit(page, sample.page);
	await expectShellStored(page);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([current, 'plenum-files-b']);
	expect(await page.evaluate(async (file) => (await fetch(file)).text(), old)).toContain('export');
	expect(errors).toEqual([]);
	await context.close();
});

test('[WEB264] the manifest has the reader’s language, our icons, and a start page that tells nothing', async ({
	browser
}) => {
	const { token } = await sample.welcome('Hazel');
	const { page, context } = await bring(browser, token, { locale: 'ar' });
	await visit(page, sample.page);
	const address = await page.locator('link[rel=manifest]').getAttribute('href');
	const manifest = (await (await context.request.get(address!)).json()) as Record<string, unknown>;
	expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', start_url: '/', name: 'Plenum للمشاورات' });
	for (const { src } of manifest['icons'] as { src: string }[]) {
		const icon = await context.request.get(src);
		expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
	}
	await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
	const blocked = await page.evaluate(async (url) => (await fetch(url)).status, address!);
	expect(blocked).toBe(200);
	await visit(page, '/guide/participant');
	await context.close();
});
