import type { PollKind } from '@plenum/domain/polls/poll';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

/** A vote that is cast while the connection is lost, on a page that does not live to see it back. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

/** A voter who has voted without a connection. */
async function voteOffline(browser: Browser, kind: PollKind, language = 'en') {
	const { token } = await sample.welcome(`Voter ${kind} ${language}`);
	const voter = sample.facilitator.as(token);
	const { id } = await sample.draftPoll(`kept-${kind}-${language}`, kind);
	await sample.openPoll(id);
	const person = await arrive(browser, sample.server.url, 'phone', { serviceWorkers: 'allow', locale: language });
	const { page, context } = await known(person, sample.server.url, token);
	await visit(page, `${sample.page}/polls/${id}`);
	await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([]);
	await expect.poll(() => page.evaluate(async () => !!(await caches.match('/offline')))).toBe(true);
	await page.getByRole('radio').first().check();
	await page.locator('button[name=step][value=review]').click();
	await expect(page.locator('h3[tabindex]')).toBeVisible();
	await context.setOffline(true);
	await page.locator('button[name=step][value=cast]').click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect.poll(() => keptOn(page)).toHaveLength(1);
	const read = () => voter.api('getPoll', { params: { poll: id } });
	return { ...person, id, read };
}

const keptOn = (page: Page) =>
	page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(':ballot:')));

for (const kind of ['open', 'confidential', 'secret'] as const)
	test(`[POLL260] [WEB177] a vote in a poll of kind ${kind} waits, unreadable, through a reload, and counts once`, async ({
		browser
	}) => {
		const { page, context, read, errors, id } = await voteOffline(browser, kind);
		await expect(page.getByRole('alert')).toContainText(
			'kept on this device, and sent when you are connected again. Nobody can read your vote there.'
		);
		await keepMoment(page, `ballot-kept-${kind}`);
		expect((await read()).voted).toBe(false);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Not connected' })).toBeVisible();
		await expect(page.locator('[data-unsent=ballot]')).toHaveText(/Votes\s+1/);
		expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toMatch(/marks|for-against|envelope/);
		await keepMoment(page, `shell-with-ballot-${kind}`);
		await context.setOffline(false);
		await expect.poll(async () => (await read()).voted).toBe(true);
		await expect(page).toHaveURL(new RegExp(id));
		await expect(page.locator('.recorded')).toBeVisible();
		await expect.poll(() => keptOn(page)).toEqual([]);
		if (kind !== 'secret') expect((await read()).mine).toEqual({ method: 'for-against', marks: ['for'] });
		expect(errors).toEqual([]);
		await context.close();
	});

for (const language of ['en', 'ar'])
	test(`[POLL261] a vote that was kept and came too late does not count, and the page says so (${language})`, async ({
		browser
	}) => {
		const { page, context, id, errors } = await voteOffline(browser, 'open', language);
		await sample.facilitator.post(`/polls/${id}/close`, { statement: 'Ended.', reviewDate: null });
		await page.reload();
		await context.setOffline(false);
		await expect(page.locator('[data-kept-ballot=late]')).toBeVisible();
		await keepMoment(page, `ballot-late-${language}`);
		await expect.poll(() => keptOn(page)).toEqual([]);
		const { result } = await sample.facilitator.api('getPoll', { params: { poll: id } });
		expect(result?.turnout?.cast).toBe(0);
		expect(errors).toEqual([]);
		await context.close();
	});

/** Two devices of one voter. The phone lost its connection and keeps a vote; the laptop votes otherwise. */
async function voteOnTwoDevices(browser: Browser, action: string) {
	const { token } = await sample.welcome(`Two devices ${action}`);
	const { id } = await sample.draftPoll(action, 'open');
	await sample.openPoll(id);
	const { page, context } = await known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, token);
	await visit(page, `${sample.page}/polls/${id}`);
	await page.getByRole('radio', { name: 'For', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Cast my vote' }).click();
	await expect.poll(() => keptOn(page)).toHaveLength(1);
	const laptop = sample.facilitator.as(token);
	await laptop.post(`/polls/${id}/ballot`, { choice: 'against' });
	const mine = async () => (await laptop.api('getPoll', { params: { poll: id } })).mine;
	return { page, context, mine };
}

const against = { method: 'for-against', marks: ['against'] };

test('[POLL261] a vote from another device stays, and the one that was kept is not sent over it', async ({
	browser
}) => {
	const { page, context, mine } = await voteOnTwoDevices(browser, 'kept-two');
	// A page that is being closed is connected for a moment, because the browser forgets that it is offline.
	await page.goto('about:blank');
	await page.close();
	await context.setOffline(false);
	// Another page of the consultation, on which no form sends it.
	const again = await context.newPage();
	await visit(again, sample.page);
	await expect(again.locator('[data-kept-ballot=superseded]')).toBeVisible();
	expect(await mine()).toEqual(against);
	await context.close();
});

test('[POLL261] a form that is connected again does not send its vote over one from another device', async ({
	browser
}) => {
	const { page, context, mine } = await voteOnTwoDevices(browser, 'kept-form');
	await context.setOffline(false);
	await expect(page.locator('[data-kept-ballot=superseded]')).toBeVisible();
	await expect(page.locator('.recorded')).toContainText('Against');
	await expect.poll(() => keptOn(page)).toEqual([]);
	expect(await mine()).toEqual(against);
	await context.close();
});
