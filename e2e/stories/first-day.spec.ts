import { expect, test, type Page } from '../story/playwright.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { matrixFixture } from '../fixtures/matrix.ts';
import { createConsultation, goTo } from '../story/consultation.ts';
import { confirmMatrix, offerMatrix } from '../story/files.ts';
import { settled } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, join, setUp, visit } from '../story/people.ts';
import { planWorkshop, startWorkshop } from '../story/workshop.ts';

/** What a first day does without, by the words that would give it away. */
const later: Record<string, RegExp> = {
	cards: /\bcards?\b/i,
	caucus: /\bcaucus/i,
	'breakout rooms': /\b(breakouts?|rooms?)\b/i,
	'personal links': /\bpersonal links?\b/i,
	'kinds and thresholds of votes': /\b(thresholds?|quorum|confidential|secret)\b/i,
	'SMART fields and indicators': /\b(SMART|indicators?)\b/,
	pledges: /\bpledges?\b/i,
	'other mechanisms': /\bmechanisms?\b/i,
	themes: /\bthemes?\b/i,
	cycles: /\bcycles?\b/i,
	versions: /\bversions?\b/i,
	record: /\brecord\b/i,
	paper: /\bpaper\b/i,
	fingerprints: /\b(fingerprint|hash|chain)/i
};

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[WEB111] [CONSULTATIONS110] the first views of a first day show nothing that it does without', async ({
	browser
}) => {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const { page } = facilitator;
	await setUp(facilitator, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const look = async (at: Page, name: string) => {
		await keepMoment(at, `first-day-${name}`);
		const words = await wordsInView(at);
		const unneeded = Object.entries(later).filter(([, pattern]) => pattern.test(words));
		expect
			.soft(
				unneeded.map(([concept]) => concept),
				`what ${name} shows: ${words}`
			)
			.toEqual([]);
	};
	await look(page, 'overview-new');

	const matrix = matrixFixture({ layout: 'new' });
	await offerMatrix(page, matrix.bytes);
	await confirmMatrix(page, matrix.recommendations.length);
	await goTo(page, 'Overview');
	await look(page, 'overview-imported');

	await goTo(page, 'People');
	const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	const phone = await arrive(browser, server.url, 'phone');
	await visit(phone.page, `/join#${code}`);
	await join(phone, { name: 'Heron', constituency: 'Civil society' });
	await page
		.getByRole('button', { name: /^Admit/ })
		.first()
		.click();
	await expect(phone.page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
	await look(phone.page, 'phone-overview');

	await planWorkshop(page, 'First day', matrix.themes[0]!);
	await look(page, 'run-planned');
	await startWorkshop(page);
	await look(page, 'run-started');
	await expect(phone.page.getByRole('heading', { level: 2, name: matrix.themes[0]! })).toBeVisible();
	await look(phone.page, 'phone-item');
	await phone.context.close();
	await facilitator.context.close();
});

/** All that can be read without scrolling or opening anything. What people wrote or imported (`dir=auto`, `bdi`) is not the product's. */
async function wordsInView(page: Page): Promise<string> {
	await settled(page);
	return page.evaluate(() => {
		const words: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent?.checkVisibility() || parent.closest('bdi, [dir=auto], script, style, [lang]:not(html)')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { top, bottom, width, height } = range.getBoundingClientRect();
			const isSeen = width > 2 && height > 2 && bottom > 0 && top < innerHeight;
			if (isSeen && node.textContent?.trim()) words.push(node.textContent.trim());
		}
		return words.join(' | ');
	});
}
