import { expect, test, type Page } from '../story/playwright.ts';
import type { JoinResult } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { VerificationBundle } from '@plenum/protocol/polls/verification';
import { readFile } from 'node:fs/promises';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { sealFor } from '../../apps/server/src/test-support/polls/seal.fixture.ts';
import { inDialog } from '../story/consultation.ts';
import { tabAndPress } from '../story/keyboard.ts';
import { expectAccessible, lookEverywhere } from '../story/looks.ts';
import { arrive, known, signIn, visit, type Person } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

test.use({ actionTimeout: 15_000 });

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

const code = /^[A-HJ-KM-NP-Z2-9]{4} [A-HJ-KM-NP-Z2-9]{4} [A-HJ-KM-NP-Z2-9]{4}$/;

/** The scripts of the page that hold the cryptography. */
async function sealingLoaded(page: Page): Promise<number> {
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : []))
	);
	// A part is fetched, and then imported out of the browser's cache: twice the same.
	const texts = await Promise.all([...new Set(scripts)].map(async (url) => (await page.request.get(url)).text()));
	return texts.filter((text) => text.includes('HPKE-v1')).length;
}

/** By how many pixels a page is wider than its window. */
function tooWide(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** As before all languages were looked at, on a phone. */
async function inEnglish({ page, context }: Person): Promise<void> {
	await context.addCookies([{ name: 'language', value: 'en', domain: '127.0.0.1', path: '/' }]);
	await page.setViewportSize({ width: 390, height: 844 });
}

async function castSealed(poll: PollView, voter: JoinResult, choice: 'for' | 'against'): Promise<string> {
	const { body, code } = sealFor(
		{ id: poll.id, publicKey: poll.secrecy?.publicKey ?? '' },
		voter.participant.id,
		choice
	);
	await new Visitor(sample.server.url, voter.token).post(`/polls/${poll.id}/ballot`, body);
	return code;
}

test('[SECRET1] a secret vote from the draft to the check of one’s own code: facilitator, a phone, a keyboard', async ({
	browser
}) => {
	const { url } = sample.server;
	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const others = await Promise.all(Array.from({ length: 6 }, (_, place) => sample.welcome(`Voter ${place}`)));
	const byPhone = await sample.welcome('Kingfisher');
	const byKeyboard = await sample.welcome('Kingcup');
	let poll: PollView;

	await test.step('the facilitator puts an action to a secret vote', async () => {
		await sample.writeAction('secret-action-01');
		await visit(chair.page, sample.pageOf(openCluster));
		await chair.page.getByRole('button', { name: 'Put to the vote' }).first().click();
		const dialog = chair.page.getByRole('dialog');
		await dialog.getByText('Change', { exact: true }).click();
		await dialog.getByRole('radio', { name: /^Secret vote/ }).check();
		await dialog.getByText('What the secrecy rests on').click();
		await expect(dialog.getByText(/makes no copy of the key/)).toBeVisible();
		await dialog.getByLabel(/^Quorum, in percent/).fill('0');
		await inDialog(chair.page, 'Prepare the vote');
		await expect(chair.page).toHaveURL(/\/polls\//);
		await chair.page.getByRole('button', { name: 'Start the vote' }).click();
		await inDialog(chair.page, 'Start it anyway');
		await expect(chair.page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
		const id = new URL(chair.page.url()).pathname.split('/').at(-1) ?? '';
		poll = await sample.facilitator.get<PollView>(`/polls/${id}`);
		expect(poll.kind).toBe('secret');
	});

	const phone = await known(await arrive(browser, url, 'phone'), url, byPhone.token);
	const page = () => `${sample.page}/polls/${poll.id}`;
	let receipt = '';

	await test.step('a voter on a phone seals a vote, changes it, and keeps the code', async () => {
		await visit(phone.page, page());
		await phone.page.getByRole('radio', { name: 'Against', exact: true }).check();
		await phone.page.getByRole('button', { name: 'Continue' }).click();
		await expect(phone.page.getByText(/sealed on this device before it is sent/)).toBeVisible();
		receipt = (await phone.page.getByText(code).innerText()).trim();
		await phone.page.getByRole('button', { name: 'Cast my vote' }).dblclick();
		await expect(phone.page.getByRole('heading', { name: 'Your vote is sealed and recorded.' })).toBeFocused();
		await expect(phone.page.getByText(code)).toHaveText(receipt);
		await expect(phone.page.getByText('You voted')).toBeHidden();
		await phone.page.getByRole('button', { name: 'Vote again' }).click();
		await expect(phone.page.getByRole('radio', { checked: true })).toHaveCount(0);
		await phone.page.getByRole('radio', { name: 'For', exact: true }).check();
		await phone.page.getByRole('button', { name: 'Continue' }).click();
		await phone.page.getByRole('button', { name: 'Cast my vote' }).click();
		await expect(phone.page.getByText(code)).toHaveText(receipt);
		expect(await sealingLoaded(phone.page)).toBe(1);
		await lookEverywhere(phone.page, page());
		await expect(phone.page.getByText(code)).toBeHidden();
		await inEnglish(phone);
	});

	await test.step('a voter by keyboard alone, whose line breaks between pressing and the answer', async () => {
		const keyboard = await known(await arrive(browser, url, 'laptop'), url, byKeyboard.token);
		await visit(keyboard.page, page());
		const sent: string[] = [];
		let lost = 1;
		await keyboard.page.route('**/ballot', async (route) => {
			sent.push(route.request().postData() ?? '');
			const reply = await route.fetch();
			if (lost-- > 0) await route.abort();
			else await route.fulfill({ response: reply });
		});
		await tabAndPress(keyboard.page, keyboard.page.getByRole('radio', { name: 'For', exact: true }), 'Space');
		await tabAndPress(keyboard.page, keyboard.page.getByRole('button', { name: 'Continue' }));
		await tabAndPress(keyboard.page, keyboard.page.getByRole('button', { name: 'Cast my vote' }));
		const recorded = keyboard.page.getByRole('heading', { name: 'Your vote is sealed and recorded.' });
		// The page sends it again by itself, with the same bytes.
		await expect(recorded).toBeFocused({ timeout: 30_000 });
		expect(new Set(sent).size).toBe(1);
		expect(sent.length).toBeGreaterThan(1);
		await tabAndPress(keyboard.page, keyboard.page.getByRole('button', { name: 'Copy the code' }));
		await keyboard.context.close();
	});

	await test.step('the result, and nobody’s vote', async () => {
		for (const [place, voter] of others.entries()) await castSealed(poll, voter, place < 2 ? 'against' : 'for');
		await visit(chair.page, page());
		await chair.page.getByRole('button', { name: 'Close the vote' }).click();
		await inDialog(chair.page, 'Close and show the result');
		await expect(chair.page.getByRole('heading', { name: 'Result', exact: true })).toBeVisible();
		await expect(chair.page.getByRole('table', { name: 'Who voted how' })).toBeHidden();
		await visit(phone.page, page());
		await phone.page.getByRole('link', { name: 'Check this vote' }).click();
	});

	await test.step('everyone finds their code; observers take everything with them', async () => {
		const check = phone.page;
		await expect(check.getByRole('heading', { level: 1, name: 'Check the secret vote' })).toBeVisible();
		await check.getByLabel('Receipt code').fill(receipt.toLowerCase());
		await expect(check.getByRole('status').getByText('Your code is in the list.')).toBeVisible();
		await check.getByLabel('Receipt code').fill('ABCD EFGH JKMN');
		await expect(check.getByRole('status').getByText('This code is not in the list.')).toBeVisible();
		expect(check.url()).not.toContain('ABCD');
		const waiting = check.waitForEvent('download');
		await check.getByRole('link', { name: 'Download the observers’ bundle' }).click();
		const bundle = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as VerificationBundle;
		expect(bundle.codes).toHaveLength(8);
		expect(bundle.codes).toContain(receipt.replaceAll(' ', ''));
		expect(bundle.result.subjects[0]?.counts?.tally).toEqual({ for: 6, against: 2, abstain: 0 });
		await lookEverywhere(check, `${page()}/verify`);
	});

	await test.step('without script the list can be read', async () => {
		const plain = await known(await arrive(browser, url, 'phone', { javaScriptEnabled: false }), url, byPhone.token);
		await plain.page.goto(`${page()}/verify`);
		await expect(plain.page.getByText(receipt)).toBeVisible();
		await expect(plain.page.getByLabel('Receipt code')).toBeHidden();
		await plain.context.close();
	});

	await test.step('[PUBLISH30] [PUBLISH31] once the outcome is published, anyone checks it, without script', async () => {
		const at = `/consultations/${sample.seeded.consultation}`;
		const slug = await sample.publish(['en', 'fr', 'ar']);
		const anyone = await browser.newContext({ baseURL: url, viewport: { width: 320, height: 800 } });
		const paper = await anyone.newPage();
		for (const language of ['en', 'fr', 'ar'] as const) {
			await paper.goto(`/public/${slug}/${language}`);
			expect(await tooWide(paper), `outcome, ${language}`).toBe(0);
			await paper.locator('a[href*="/polls/"]').first().click();
			await expect(paper).toHaveURL(new RegExp(`/public/${slug}/${language}/polls/1$`));
			await expect(paper.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
			await expect(paper.getByText(receipt)).toBeVisible();
			await expect(paper.locator('script, input, form')).toHaveCount(0);
			expect(await tooWide(paper), `poll, ${language}`).toBe(0);
			await expectAccessible(paper);
		}
		const bundle = paper.waitForEvent('download');
		await paper.locator('a[download]').click();
		const taken = JSON.parse(await readFile(await (await bundle).path(), 'utf8')) as VerificationBundle;
		expect(taken.codes).toContain(receipt.replaceAll(' ', ''));
		await sample.facilitator.post(`${at}/publication/withdraw`, {});
		const late = await browser.newContext({ baseURL: url });
		expect((await (await late.newPage()).goto(`/public/${slug}/en/polls/1`))?.status()).toBe(410);
		await Promise.all([anyone.close(), late.close()]);
	});

	expect([...chair.errors, ...phone.errors]).toEqual([]);
	await chair.context.close();
	await phone.context.close();
});

test('[SECRET4] [POLL24] whoever loses the page before the answer comes has the code, where votes are final', async ({
	browser
}) => {
	const { url } = sample.server;
	const { consultation, workshop } = sample.seeded;
	const others = await Promise.all(Array.from({ length: 5 }, (_, place) => sample.welcome(`Sure ${place}`)));
	const unlucky = await sample.welcome('Cut Off');
	await sample.writeAction('final-action-01');
	const rules = { percentBase: 'valid', threshold: 50, quorum: 0, votesFinal: true } as const;
	const { id: cluster } = sample.cluster(openCluster);
	const asked = { cluster, action: 'final-action-01', workshop, kind: 'secret', rules };
	const { id } = await sample.facilitator.post<PollView>(`/consultations/${consultation}/polls`, asked);
	await sample.openPoll(id);
	const poll = await sample.facilitator.get<PollView>(`/polls/${id}`);
	const { context, page } = await known(await arrive(browser, url, 'phone'), url, unlucky.token);
	await visit(page, `${sample.page}/polls/${id}`);
	await page.getByRole('radio', { name: 'For', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	const receipt = (await page.getByText(code).innerText()).trim();
	await page.getByRole('button', { name: 'Choose again' }).click();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByText(code)).toHaveText(receipt);

	const recorded = page.waitForRequest('**/ballot');
	await page.route('**/ballot', async (route) => {
		await route.fetch();
		await route.abort();
	});
	await page.getByRole('button', { name: 'Cast my vote' }).click();
	await recorded;
	await expect(
		page.getByRole('alert').getByText(/kept on this device.* Nobody can read your vote there/)
	).toBeVisible();
	await page.close();
	const later = await context.newPage();
	await visit(later, `${sample.page}/polls/${id}`);
	await expect(later.getByText('You have voted. Nobody can see how, and this page cannot either.')).toBeVisible();
	await expect(later.getByText(code)).toBeHidden();
	for (const [place, voter] of others.entries()) await castSealed(poll, voter, place < 2 ? 'against' : 'for');
	await sample.facilitator.post(`/polls/${id}/close`, { statement: '', reviewDate: null });
	await visit(later, `${sample.page}/polls/${id}/verify`);
	await later.getByLabel('Receipt code').fill(receipt);
	await expect(later.getByRole('status').getByText('Your code is in the list.')).toBeVisible();
	await context.close();
});

test('[SECRET1] the cryptography is not loaded for any other vote', async ({ browser }) => {
	const poll = await sample.draftPoll('not-a-secret-one', 'confidential');
	await sample.openPoll(poll.id);
	const voter = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		sample.seeded.participant
	);
	await visit(voter.page, `${sample.page}/polls/${poll.id}`);
	expect(await sealingLoaded(voter.page)).toBe(0);
	await voter.context.close();
});
