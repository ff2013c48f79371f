import type { CreatedProjectorLink } from '@plenum/protocol/workshops/projector';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { expectReadableWall } from '../story/measure-wall.ts';
import { arrive, known, ready, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { fillBand, recordRatings, openVote, revealRound, writeActions, writeSentence } from '../story/wall.ts';

/** The screen of the room: all of it can be read from the last row, whatever stands there at once. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
	await fillBand(sample);
});
test.afterAll(() => sample.server.end());

const sizes = [
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 720 }
];

async function projector(browser: Browser, address = `${sample.workshopPage}/show`): Promise<Page> {
	const person = await arrive(browser, sample.server.url, 'projector');
	const { page } = await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, address);
	return page;
}

/** At both sizes, once the screen shows the step. */
async function expectReadable(page: Page, what: string, shown: string | RegExp, isDense = false): Promise<void> {
	await expect(page.getByText(shown).first()).toBeVisible();
	for (const size of sizes) {
		await page.setViewportSize(size);
		await expectReadableWall(page, `${what}, ${size.width} px`, { isDense });
	}
}

const isInSight = (page: Page, text: string) =>
	page.getByText(text).evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		return left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
	});

test('[WEB11] [PROJECTOR2] with speaker, hands and notice there, every step can be read and nothing overlaps', async ({
	browser
}) => {
	const path = `/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`;
	const { recommendations } = await sample.facilitator.get<{ recommendations: { text: string }[] }>(path);
	const page = await projector(browser);

	await expectReadable(page, 'read', recommendations[0]?.text ?? '');
	const seen = new Set<string>();
	for (let turned = 0; turned < recommendations.length; turned++) {
		for (const { text } of recommendations) if (await isInSight(page, text)) seen.add(text);
		await page.keyboard.press('PageDown');
	}
	expect([...seen].sort()).toEqual(recommendations.map(({ text }) => text).sort());

	await sample.command({ type: 'move-step', step: 'write' });
	await expectReadable(page, 'write', 'Progress and impact');
	await writeSentence(sample, 'challenges', 'Interpreters are missing in the provinces.');
	await expect(page.locator('mark')).toHaveText('Interpreters are missing in the provinces.');
	await expectReadable(page, 'written', 'Challenges');

	await recordRatings(sample);
	await sample.command({ type: 'move-step', step: 'level' });
	await expectReadable(page, 'ratings', recommendations[0]?.text.slice(0, 40) ?? '', true);
	await page.keyboard.press('PageDown');
	await expectReadable(page, 'rows', recommendations[1]?.text.slice(0, 40) ?? '', true);

	const actions = await writeActions(sample);
	await sample.command({ type: 'move-step', step: 'actions' });
	await expectReadable(page, 'actions', /Keep complaints/);

	await sample.command({ type: 'move-step', step: 'decide' });
	const poll = await openVote(sample, actions.slice(0, 1), 'for-against');
	await expectReadable(page, 'vote', 'Public vote');
	await sample.facilitator.as(sample.seeded.participant).post(`/polls/${poll.id}/ballot`, { choice: 'for' });
	await sample.facilitator.post(`/polls/${poll.id}/close`, { statement: '', reviewDate: null });
	await expectReadable(page, 'verdict', /^Adopted: /, true);

	const many = await openVote(sample, actions, 'points');
	await expectReadable(page, 'vote on several', 'Points', true);
	const marks = { method: 'points', marks: [5, 3, 0, 2] };
	await sample.facilitator.as(sample.seeded.participant).post(`/polls/${many.id}/ballot`, marks);
	await sample.facilitator.post(`/polls/${many.id}/close`, { statement: '', reviewDate: null });
	await expectReadable(page, 'several verdicts', 'Place 1 of 4. Points: 5 of 10.', true);

	const round = await revealRound(sample);
	await visit(page, `${sample.page}/ratings/${round.id}/show`);
	// It turns by itself every 20 seconds: on a slow machine the last page would be up by the time of the press below.
	await page.getByRole('button', { name: 'Stop turning pages' }).click();
	await expectReadable(page, 'reveal', 'How it was rated');
	await page.keyboard.press('PageDown');
	await expectReadable(page, 'revealed row', /^Not implemented yet/, true);

	await page.context().addCookies([{ name: 'language', value: 'ar', url: sample.server.url }]);
	await visit(page, `${sample.workshopPage}/show`);
	await expectReadable(page, 'Arabic', 'تصويت علني', true);
	await page.context().close();
});

test('[PROJECTOR5] [PROJECTOR6] a link opens the screen for a stranger, who keeps the last picture without a line, until it is revoked', async ({
	browser
}) => {
	const at = `/consultations/${sample.seeded.consultation}/workshops/${sample.seeded.workshop}/projector-links`;
	const { link, address } = await sample.facilitator.post<CreatedProjectorLink>(at);
	const { context, page, errors } = await arrive(browser, sample.server.url, 'projector');
	const urls: string[] = [];
	page.on('request', (request) => urls.push(request.url()));
	await visit(page, address);
	const notice = page.getByText(/^Lunch is served/);
	await expect(notice).toBeVisible();

	await context.setOffline(true);
	await expect(page.getByText('No connection: this is the last state')).toBeVisible();
	await expect(notice).toBeVisible();
	await sample.command({ type: 'give-notice', text: 'We go on.' });
	await context.setOffline(false);
	await expect(page.getByText('We go on.')).toBeVisible();
	await expect(page.getByText('No connection: this is the last state')).toBeHidden();

	await sample.facilitator.delete(`${at}/${link.id}`);
	await expect(page.getByText('This link no longer works')).toBeVisible();
	const token = address.split('#')[1] ?? '';
	expect(urls.filter((url) => url.includes(token) && !url.endsWith(`#${token}`))).toEqual([]);
	expect(errors).toEqual([]);
	await context.close();
});

test('[OPERATE52] a screen whose server has another version goes on, and is loaded again as the step is another or the workshop pauses', async ({
	browser
}) => {
	const page = await projector(browser);
	const hints = { read: 'Read the recommendations.', write: 'Write the assessment together.' };
	const isOfBefore = () => page.evaluate(() => 'isOfBefore' in window).catch(() => false);
	async function learn() {
		await page.evaluate(() => Object.assign(window, { isOfBefore: true }));
		await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
		const asked = page.waitForResponse('**/_app/version.json');
		await page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await (await asked).finished();
		// Two frames later the page has read the answer.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		await page.unroute('**/_app/version.json');
	}
	async function seeStep(step: keyof typeof hints) {
		await sample.command({ type: 'move-step', step });
		await expect(page.getByText(hints[step])).toBeVisible();
	}

	await seeStep('write');
	await learn();
	await sample.command({ type: 'give-notice', text: 'The bus leaves at six.' });
	await expect(page.getByText('The bus leaves at six.')).toBeVisible();
	expect(await isOfBefore()).toBe(true);
	await seeStep('read');
	await expect.poll(isOfBefore).toBe(false);
	await ready(page);

	await learn();
	await sample.command({ type: 'pause' });
	await expect.poll(isOfBefore).toBe(false);
	await ready(page);
	await sample.command({ type: 'resume' });

	await page.getByRole('button', { name: 'Full screen' }).click();
	await learn();
	await seeStep('write');
	await seeStep('read');
	expect(await isOfBefore()).toBe(true);
	await page.context().close();
});
