import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from '../../story/playwright.ts';
import { inDialog } from '../../story/consultation.ts';
import { tabAndPress } from '../../story/keyboard.ts';
import { lookEverywhere } from '../../story/looks.ts';
import { arrive, known, signIn, visit } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';

/** What people are told where one question is asked twice, and where nobody was there to say what follows from an answer. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[POLL23] what a second vote could reveal is said when it is drafted, when it is opened, and to those who vote', async ({
	browser
}) => {
	const { url } = sample.server;
	const first = await sample.draftPoll('asked-twice-01', 'confidential');
	await sample.openPoll(first.id);
	await sample.facilitator.post(`/polls/${first.id}/close`, { statement: '', reviewDate: null });
	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const { page } = chair;

	await visit(page, sample.pageOf(openCluster));
	await page.getByRole('button', { name: 'Put to the vote' }).first().click();
	await inDialog(page, 'Prepare the vote');
	await expect(page.getByText('Nearly the same people were asked this before', { exact: true })).toBeVisible();
	await expect(page.getByText(/^The same people can vote as before\./)).toBeVisible();
	const address = new URL(page.url()).pathname;
	await lookEverywhere(page, address, async (there, { polls }) => {
		await there.getByRole('button', { name: polls.open, exact: true }).click();
		await expect(there.getByRole('dialog').getByText(polls.rerunTitle)).toBeVisible();
	});
	await page.context().addCookies([{ name: 'language', value: 'en', url }]);
	await page.setViewportSize({ width: 1280, height: 800 });

	await visit(page, address);
	await tabAndPress(page, page.getByRole('button', { name: 'Start the vote' }));
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(/the minutes say that you knew this/)).toBeVisible();
	await tabAndPress(page, dialog.getByRole('button', { name: 'Start it anyway' }));
	await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible();

	const voter = await known(await arrive(browser, url, 'phone'), url, sample.seeded.participant);
	await visit(voter.page, address);
	await voter.page.getByText('Nearly the same people were asked this before', { exact: true }).click();
	await expect(voter.page.getByText(/^Comparing the results can reveal the vote/)).toBeVisible();
	await voter.page.getByRole('link', { name: 'The earlier vote' }).click();
	await expect(voter.page).toHaveURL(new RegExp(`/polls/${first.id}$`));
	await lookEverywhere(voter.page, address);
	expect([...chair.errors, ...voter.errors]).toEqual([]);
	await Promise.all([chair.context.close(), voter.context.close()]);
});

test('[POLL25] after a vote that ended at its time the facilitator is reminded to say what follows, once', async ({
	browser
}) => {
	const { url } = sample.server;
	const poll = await sample.draftPoll('ends-by-itself-01', 'confidential');
	// On a machine that has much else to do the moment may be past before the vote is open.
	const openFor = async (milliseconds: number): Promise<unknown> => {
		const asked = { closesAt: Date.now() + milliseconds, acceptsRerun: true };
		return sample.facilitator.post(`/polls/${poll.id}/open`, asked).catch(() => openFor(2 * milliseconds));
	};
	await openFor(1000);
	const state = async () => (await sample.facilitator.get<PollView>(`/polls/${poll.id}`)).state;
	await expect.poll(state).toBe('closed');

	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const { page } = chair;
	const decisions = `${sample.page}/decisions`;
	await visit(page, decisions);
	const reminder = page.getByText('What follows from 1 vote is still to be stated', { exact: true });
	await expect(reminder).toBeVisible();
	await lookEverywhere(page, decisions);
	await lookEverywhere(page, `${sample.page}/polls/${poll.id}`, async (there, { polls }) => {
		await there.getByRole('button', { name: polls.outcomeSay }).click();
		await expect(there.getByRole('dialog')).toBeVisible();
	});
	await page.context().addCookies([{ name: 'language', value: 'en', url }]);
	await page.setViewportSize({ width: 1280, height: 800 });

	const voter = await known(await arrive(browser, url, 'phone'), url, sample.seeded.participant);
	await visit(voter.page, `${sample.page}/polls/${poll.id}`);
	await expect(voter.page.getByRole('heading', { name: 'Result', exact: true })).toBeVisible();
	await expect(voter.page.getByRole('button', { name: 'State what follows' })).toBeHidden();

	await visit(page, decisions);
	await tabAndPress(page, page.getByRole('link', { name: 'State what follows' }));
	await tabAndPress(page, page.getByRole('button', { name: 'State what follows' }));
	await page
		.getByRole('dialog')
		.getByLabel(/^Outcome statement/)
		.fill('The ministry reports in May.');
	await inDialog(page, 'Record it');
	await expect(page.getByText('The ministry reports in May.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'State what follows' })).toBeHidden();
	await expect(voter.page.getByText('The ministry reports in May.')).toBeVisible();
	await visit(page, decisions);
	await expect(page.getByRole('heading', { level: 1, name: 'Decisions' })).toBeVisible();
	await expect(reminder).toBeHidden();
	expect([...chair.errors, ...voter.errors]).toEqual([]);
	await Promise.all([chair.context.close(), voter.context.close()]);
});
