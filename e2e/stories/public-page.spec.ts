import { translateLabel } from '@plenum/reports/names/translate-label';
import { languages } from '@plenum/domain/languages';
import { expect, test, type Locator } from '../story/playwright.ts';
import { expectSeenInForcedColours } from '../story/forced-colours.ts';
import { expectAccessible } from '../story/looks.ts';
import { expectValidMarkup } from '../story/markup.ts';
import { arrive } from '../story/people.ts';
import { closedCluster, Sample } from '../story/sample.ts';

let sample: Sample;
let slug: string;
test.beforeAll(async () => {
	sample = await Sample.start();
	slug = await sample.publish(languages);
});
test.afterAll(() => sample.server.end());

/** By how much each box could scroll sideways. */
const overflow = (boxes: Locator) =>
	boxes.evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));

test('[PUBLISH25] on a phone, without script, wide tables are stacks to the eye and tables to a screen reader', async ({
	browser
}) => {
	for (const language of ['en', 'ar'] as const) {
		const { page, context } = await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false });
		await page.goto(`/public/${slug}/${language}`);
		const name = translateLabel(language, closedCluster);
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
		const table = page.getByRole('table').filter({ has: row });
		const headings = await table.getByRole('columnheader').allTextContents();
		expect(headings.length).toBeGreaterThan(3);
		const cells = row.getByRole('cell');
		await expect(cells).toHaveCount(headings.length - 1);
		// One without anything in it takes no place, and no heading stands alone.
		const filled = await cells.filter({ hasText: /\S/ }).all();
		expect(filled.length).toBeLessThan(headings.length - 1);
		const boxes = await Promise.all(filled.map((cell) => cell.boundingBox()));
		for (const cell of await cells.filter({ hasNotText: /\S/ }).all())
			expect((await cell.boundingBox())?.height).toBeLessThan(2);
		const tops = boxes.map((box) => box?.y ?? NaN);
		expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
		expect(Math.max(...(await overflow(page.locator('.wide-table'))))).toBe(0);
		await context.close();
	}

	const { page, context } = await arrive(browser, sample.server.url, 'phone');
	for (const language of languages) {
		await page.goto(`/public/${slug}/${language}`);
		await expectAccessible(page);
	}
	await expectSeenInForcedColours(page, 'the public page');
	await context.close();
});

test('[PUBLISH26] [PUBLISH27] [WEB18] each language is whole: markup, contents, description, addresses of the others', async ({
	browser
}) => {
	const { page, context } = await arrive(browser, sample.server.url, 'laptop', { javaScriptEnabled: false });
	for (const language of languages) {
		await page.goto(`/public/${slug}/${language}`);
		const contents = await page.locator('nav[aria-labelledby=contents] a').all();
		expect(contents.length).toBeGreaterThan(5);
		for (const entry of contents) await expect(page.locator((await entry.getAttribute('href')) ?? '')).toHaveCount(1);
		const addresses = page.locator('link[rel=alternate][hreflang], link[rel=canonical]');
		const at = (spoken: string) => `${sample.server.url}/public/${slug}/${spoken}`;
		expect(await addresses.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(
			[language, ...languages].map(at)
		);
		await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Alvenia|ألفينيا/);
	}
	await context.close();
	const { page: scripted, context: other } = await arrive(browser, sample.server.url, 'laptop');
	await scripted.goto(`/public/${slug}/en`);
	await expectValidMarkup(scripted, 'the public page');
	await other.close();
});

test('[PUBLISH26] search engines may read what is published, and nothing that is not', async ({ request }) => {
	const rules = (await (await request.get(`${sample.server.url}/robots.txt`)).text())
		.split('\n')
		.flatMap((line) => /^(Allow|Disallow): (\S+)$/.exec(line)?.slice(1, 3) ?? [])
		.reduce<[kind: string, path: string][]>(
			(pairs, word, at, all) => (at % 2 === 0 ? [...pairs, [word, all[at + 1] ?? '']] : pairs),
			[]
		);
	/** The longest rule that fits decides, as RFC 9309 has it. */
	const mayRead = (path: string) => {
		const fits = rules.filter(([, rule]) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)));
		return fits.sort(([, one], [, two]) => two.length - one.length)[0]?.[0] !== 'Disallow';
	};
	const open = ['/', `/public/${slug}/en`, `/api/v1/public/${slug}/files/outcome.json`];
	const shut = ['/join', '/sign-in', `/c/${sample.seeded.consultation}`, '/api/v1/openapi.json', '/lobby'];
	expect([open.map(mayRead), shut.map(mayRead)]).toEqual([open.map(() => true), shut.map(() => false)]);
});

test('[PUBLISH23] a public page that somebody has already is not sent again', async ({ request }) => {
	const address = `${sample.server.url}/public/${slug}/en`;
	const first = await request.get(address);
	const again = await request.get(address, { headers: { 'if-none-match': first.headers()['etag'] ?? '' } });
	expect([again.status(), (await again.body()).length, again.headers()['cache-control']]).toEqual([
		...[304, 0],
		'public, max-age=60'
	]);
});
