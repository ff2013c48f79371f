import { addAction } from '@plenum/documents/drafts';
import type { PollView } from '@plenum/protocol/polls';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** The screen of the room: nothing that it shows is cut off, however long, in either direction of writing. */

let sample: Sample;
const actions = [
	'Keep complaints to the labour inspectorate apart from checks on residence status, by written order of both ministries, and publish every year how many have complained, in which sectors, and what came of it',
	'إنشاء آلية مستقلة لتلقي شكاوى العمال الموسميين بجميع اللغات التي يتحدثون بها، مع ضمان السرية وعدم تبادل أي معلومات مع سلطات الهجرة، ونشر تقرير سنوي عن عملها',
	'Train two hundred labour inspectors to recognise forced labour',
	'Open two shelters for victims of trafficking outside of the capital, each with legal aid, interpreters and medical care, and finance them from the ordinary budget of the State'
];

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
});
test.afterAll(() => sample.server.end());

async function projector(browser: Browser, language: 'en' | 'ar'): Promise<Page> {
	const viewport = { width: 1280, height: 720 };
	const person = await arrive(browser, sample.server.url, 'laptop', { viewport });
	const { context, page } = await known(person, sample.server.url, sample.seeded.facilitator.token);
	await context.addCookies([{ name: 'language', value: language, url: sample.server.url }]);
	await visit(page, `${sample.workshopPage}/show`);
	return page;
}

/** The page does not scroll, and what stands on it is large enough for the last row. */
async function expectFitted(page: Page): Promise<void> {
	const { tooHigh, size } = await page.evaluate(() => ({
		tooHigh: document.documentElement.scrollHeight - window.innerHeight,
		size: Number.parseFloat(getComputedStyle(document.querySelector('.show .pages > div')!).fontSize)
	}));
	expect(tooHigh).toBeLessThanOrEqual(0);
	expect(size).toBeGreaterThan(21);
}

const isInSight = (page: Page, text: string) =>
	page.getByText(text).evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		return left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
	});

test('[WEB11] the recommendations stand there word for word, page by page', async ({ browser }) => {
	const path = `/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`;
	const { recommendations } = await sample.facilitator.get<{ recommendations: { text: string }[] }>(path);
	const page = await projector(browser, 'en');
	await expectFitted(page);
	await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible();
	const seen = new Set<string>();
	for (let turned = 0; turned < recommendations.length; turned++) {
		for (const { text } of recommendations) if (await isInSight(page, text)) seen.add(text);
		await page.keyboard.press('PageDown');
	}
	expect([...seen].sort()).toEqual(recommendations.map(({ text }) => text).sort());
	await page.context().close();
});

test('[WEB11] they stand below the readings as well, while the level is given', async ({ browser }) => {
	await sample.command({ type: 'move-step', step: 'level' });
	const path = `/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`;
	const { recommendations } = await sample.facilitator.get<{ recommendations: { text: string }[] }>(path);
	for (const language of ['en', 'ar'] as const) {
		const page = await projector(browser, language);
		await expectFitted(page);
		await expect.poll(() => isInSight(page, recommendations[0]?.text ?? '')).toBe(true);
		await page.context().close();
	}
});

test('[WEB11] a vote on several actions fits, open and closed, in both directions of writing', async ({ browser }) => {
	const text = await sample.facilitator.open(sample.cluster(openCluster).document);
	const ids = actions.map((_, at) => `long-action-${at}`);
	for (const [at, id] of ids.entries()) addAction(text.doc, id, { text: actions[at] ?? '' });
	await text.saved();
	text.close();
	await sample.command({ type: 'move-step', step: 'decide' });
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
	const { id: cluster } = sample.cluster(openCluster);
	const asked = { cluster, workshop: sample.seeded.workshop, kind: 'open', method: 'points', actions: ids, rules };
	const poll = await sample.facilitator.post<PollView>(`/consultations/${sample.seeded.consultation}/polls`, asked);
	await sample.openPoll(poll.id);
	for (const language of ['en', 'ar'] as const) {
		const page = await projector(browser, language);
		await expectFitted(page);
		await page.context().close();
	}
	const voter = sample.facilitator.as(sample.seeded.participant);
	await voter.post(`/polls/${poll.id}/ballot`, { method: 'points', marks: [5, 3, 0, 2] });
	await sample.facilitator.post(`/polls/${poll.id}/close`, { statement: '', reviewDate: null });
	for (const language of ['en', 'ar'] as const) {
		const page = await projector(browser, language);
		await expectFitted(page);
		await expect(
			page.getByText(language === 'en' ? 'Place 1 of 4. Points: 5 of 10.' : 'المرتبة 1 من 4.')
		).toBeAttached();
		await page.context().close();
	}
});
