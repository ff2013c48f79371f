import { expect, test, type Page } from '../story/playwright.ts';
import type { JoinResult } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { VerificationBundle } from '@plenum/protocol/polls/verification';
import { createAcceptance } from '../../apps/server/src/test-support/polls/trustee-vote.fixture.ts';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { sealForTrusteesOf } from '../../apps/server/src/test-support/polls/seal.fixture.ts';
import { inDialog } from '../story/consultation.ts';
import { tabAndPress } from '../story/keyboard.ts';
import { expectAccessible, lookEverywhere } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, signIn, visit } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

test.use({ actionTimeout: 15_000 });

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

async function castLayered(poll: PollView, voter: JoinResult, choice: 'for' | 'against'): Promise<void> {
	const { body } = sealForTrusteesOf(poll, choice);
	await new Visitor(sample.server.url, voter.token).post(`/polls/${poll.id}/ballot`, body);
}

/** Accepts, writes down and types again; answers what stands on the paper. */
async function accept(page: Page, as: 'words' | 'code', isNamed = false): Promise<string> {
	await page.getByRole('button', { name: 'Accept and make a key' }).click();
	await expect(page.getByRole('heading', { name: 'Write this down now' })).toBeFocused();
	const words = await page.locator('form ol li').allInnerTexts();
	expect(words).toHaveLength(12);
	const code = await page.getByText(/^([A-Z0-9]{4} ){6}[A-Z0-9]{4}$/).innerText();
	const again = page.getByLabel('Type the words or the code again');
	await again.fill([words[1], words[0], ...words.slice(2)].join(' '));
	await page.getByRole('button', { name: 'I have written it down' }).click();
	await expect(page.getByText('That is not what is shown above.').first()).toBeVisible();
	await page.getByLabel('Show my name to everyone who votes').setChecked(isNamed);
	await again.fill(as === 'words' ? words.join(' ') : code.toLowerCase());
	await page.getByRole('button', { name: 'I have written it down' }).click();
	await expect(page.getByText('You have accepted.')).toBeVisible();
	return as === 'words' ? words.join(' ') : code;
}

test('[TRUSTEE3] [TRUSTEE8] [TRUSTEE10] a vote that two trustees open: facilitator, a phone, a keyboard on a device that kept nothing', async ({
	browser
}) => {
	const { url } = sample.server;
	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const byPhone = await sample.join('Kestrel', 'civil-society');
	const byKeyboard = await sample.join('Heron', 'state');
	const others = await Promise.all(
		Array.from({ length: 10 }, (_, place) => sample.join(`Voter ${place}`, place % 2 ? 'state' : 'civil-society'))
	);
	await sample.admit();
	const { id } = await sample.draftPoll('trusted-action-01', 'secret');
	const address = `${sample.page}/polls/${id}`;
	const phone = await known(await arrive(browser, url, 'phone'), url, byPhone.token);
	const keyboard = await known(await arrive(browser, url, 'laptop'), url, byKeyboard.token);
	let paper = '';

	const side = await known(await arrive(browser, url, 'phone'), url, others[0]?.token ?? '');

	await test.step('two constituencies each name a trustee, who accept on their own devices', async () => {
		await visit(phone.page, sample.page);
		await visit(chair.page, address);
		await chair.page.getByRole('button', { name: 'Name trustees' }).click();
		const dialog = chair.page.getByRole('dialog');
		await dialog.getByLabel('Civil society').selectOption({ label: 'Kestrel' });
		await dialog.getByRole('button', { name: 'Name them' }).click();
		await expect(dialog.getByText('Name trustees from at least two constituencies')).toBeVisible();
		await dialog.getByLabel('State institutions').selectOption({ label: 'Heron' });
		await inDialog(chair.page, 'Name them');
		await expect(chair.page.getByText('has not accepted yet')).toHaveCount(2);
		await phone.page.getByRole('link', { name: 'Look and accept', exact: true }).click();
		await accept(phone.page, 'words');
		await visit(keyboard.page, address);
		paper = await accept(keyboard.page, 'code', true);
		await expect(chair.page.getByText('has accepted', { exact: true })).toHaveCount(2);
		await chair.page.getByRole('button', { name: 'Start the vote' }).click();
		// The sample held a vote of nearly the same people earlier.
		const opening = chair.page.getByRole('dialog');
		await opening.getByRole('button', { name: 'Start it anyway' }).click();
		await expect(opening.getByText('someone of the same constituency seconds each trustee')).toBeVisible();
	});

	await test.step('[TRUSTEE13] somebody of the side is asked whether they know the trustee, and seconds them', async () => {
		await visit(side.page, sample.page);
		await side.page.getByRole('link', { name: 'See who it is', exact: true }).click();
		await expect(side.page.getByText('Kestrel', { exact: true })).toBeVisible();
		await lookEverywhere(side.page, address);
		await side.context.addCookies([{ name: 'language', value: 'en', domain: '127.0.0.1', path: '/' }]);
		await visit(side.page, address);
		await side.page.getByRole('button', { name: 'Second this trustee' }).click();
		await expect(side.page.getByText('You second this trustee.')).toBeVisible();
		await inDialog(chair.page, 'Start it anyway');
		await expect(chair.page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
	});

	await test.step('everyone sees the same fingerprint; a trustee votes too', async () => {
		const fingerprint = /^[0-9A-F]{4}( [0-9A-F]{4}){3}$/;
		await visit(phone.page, address);
		const shown = await Promise.all([chair, phone].map(({ page }) => page.getByText(fingerprint).first().innerText()));
		expect(new Set(shown).size).toBe(1);
		const onBallot = phone.page.getByRole('listitem');
		await expect(onBallot.filter({ hasText: 'Trustee of Civil society: seconded by 1' })).toBeVisible();
		await expect(onBallot.filter({ hasText: 'Trustee of State institutions: Heron' })).toBeVisible();
		await expect(phone.page.getByText('The facilitator chose the trustees').first()).toBeVisible();
		await phone.page.getByRole('radio', { name: 'For', exact: true }).check();
		await phone.page.getByRole('button', { name: 'Continue' }).click();
		await phone.page.getByRole('button', { name: 'Cast my vote' }).click();
		await expect(phone.page.getByRole('heading', { name: 'Your vote is sealed and recorded.' })).toBeFocused();
		const poll = await sample.facilitator.get<PollView>(`/polls/${id}`);
		for (const [place, voter] of others.entries()) await castLayered(poll, voter, place % 4 < 2 ? 'for' : 'against');
	});

	await test.step('after the vote the first trustee opens their layer on the phone', async () => {
		await chair.page.getByRole('button', { name: 'Close the vote' }).click();
		await inDialog(chair.page, 'Close and show the result');
		await expect(chair.page.getByText('is opening the ballots')).toBeVisible();
		await visit(phone.page, sample.page);
		await expect(phone.page.getByText('It is your turn to open the ballots')).toBeVisible();
		await keepMoment(phone.page, '30-trustee-turn-phone');
		await phone.page.getByRole('link', { name: 'Go to the ballots', exact: true }).click();
		await lookEverywhere(phone.page, address);
		await phone.context.addCookies([{ name: 'language', value: 'en', domain: '127.0.0.1', path: '/' }]);
		await visit(phone.page, address);
		await expectAccessible(phone.page);
		await phone.page.getByRole('button', { name: 'Open my layer' }).click();
		await expect(phone.page.getByText('You have done your part.').first()).toBeVisible();
		await expect(chair.page.getByText('has opened and mixed the ballots')).toBeVisible();
	});

	await test.step('the second types the code from the paper, by keyboard alone, after a wrong one', async () => {
		await keyboard.page.evaluate(() => localStorage.clear());
		await visit(keyboard.page, address);
		const field = keyboard.page.getByLabel('Your twelve words or your code');
		await field.fill('not the words of anybody');
		const open = keyboard.page.getByRole('button', { name: 'Open my layer' });
		await tabAndPress(keyboard.page, open);
		await expect(keyboard.page.getByText('These are not the words').first()).toBeVisible();
		await field.fill(paper);
		await tabAndPress(keyboard.page, open);
		await expect(keyboard.page.getByRole('heading', { name: 'Result', exact: true })).toBeVisible();
		await expect(chair.page.getByRole('heading', { name: 'Result', exact: true })).toBeVisible();
		// Each page hears of the result a moment later.
		const kept = () => phone.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('trustee')));
		await expect.poll(kept).toEqual([]);
	});

	await test.step('everyone can check what was handed on, by constituency and not by name', async () => {
		const bundle = await sample.facilitator.get<VerificationBundle>(`/polls/${id}/verification`);
		expect(bundle.codes).toHaveLength(11);
		expect(JSON.stringify(bundle)).not.toContain(byPhone.participant.id);
		await visit(phone.page, `${address}/verify`);
		await expect(phone.page.getByRole('heading', { name: 'Trustee of Civil society' })).toBeVisible();
		await expect(phone.page.getByText(bundle.unsealing?.steps[1]?.batches[0]?.out ?? 'no hash')).toBeVisible();
		await lookEverywhere(phone.page, `${address}/verify`);
	});

	expect([...chair.errors, ...phone.errors, ...keyboard.errors, ...side.errors]).toEqual([]);
	for (const { context } of [chair, phone, keyboard, side]) await context.close();
});

test('[TRUSTEE12] a vote whose trustee is gone is declared void, and prepared again, in one go', async ({
	browser
}) => {
	const { url } = sample.server;
	const named = await Promise.all([sample.join('Wren', 'civil-society'), sample.join('Rook', 'state')]);
	const others = await Promise.all(
		Array.from({ length: 10 }, (_, place) => sample.join(`Ballot ${place}`, place % 2 ? 'state' : 'civil-society'))
	);
	await sample.admit();
	const { id, rules } = await sample.draftPoll('trusted-action-02', 'secret');
	await sample.facilitator.put(`/polls/${id}/trustees`, { trustees: named.map(({ participant }) => participant.id) });
	for (const { token } of named) await new Visitor(url, token).post(`/polls/${id}/trust`, createAcceptance(id));
	await sample.openPoll(id);
	const poll = await sample.facilitator.get<PollView>(`/polls/${id}`);
	for (const voter of [...named, ...others]) await castLayered(poll, voter, 'for');
	await sample.facilitator.post(`/polls/${id}/close`, { statement: '', reviewDate: null });
	expect((await sample.facilitator.get<PollView>(`/polls/${id}`)).state).toBe('unsealing');
	const chair = await known(await arrive(browser, url, 'laptop'), url, sample.seeded.facilitator.token);
	await visit(chair.page, `${sample.page}/polls/${id}`);
	await chair.page.getByRole('button', { name: 'Declare void', exact: true }).click();
	const dialog = chair.page.getByRole('dialog');
	await expect(dialog.getByLabel('Reason')).toHaveValue(/could not open the ballots/);
	await expect(dialog.getByRole('checkbox', { name: 'Prepare the same vote again' })).toBeChecked();
	await keepMoment(chair.page, '31-void-and-repeat');
	await dialog.getByRole('button', { name: 'Declare void', exact: true }).click();
	await chair.page.waitForURL((address) => address.pathname.includes('/polls/') && !address.pathname.endsWith(id));
	await expect(chair.page.getByRole('button', { name: 'Name trustees', exact: true })).toBeVisible();
	const next = await sample.facilitator.get<PollView>(`/polls/${new URL(chair.page.url()).pathname.split('/').at(-1)}`);
	expect(next).toMatchObject({ state: 'draft', kind: 'secret', actions: ['trusted-action-02'], rules, trustees: [] });
	expect((await sample.facilitator.get<PollView>(`/polls/${id}`)).state).toBe('void');
	expect(chair.errors).toEqual([]);
	await chair.context.close();
});
