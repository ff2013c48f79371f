import type { DocumentState } from '@plenum/protocol/documents';
import { expect, test, type Browser, type Page } from '../../story/playwright.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known, visit, type Person } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';
import { expectState, expectWords, openSection, type } from '../../story/writing.ts';

/** What stays before people's eyes when the server cannot be asked, and what becomes of very long pieces of text. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

const away = 'Not connected. What you see may be out of date.';
const back = 'Connected again. What you see is up to date.';

async function person(browser: Browser, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, token);
}

/** From now on no question of the page is answered, as on a line that breaks at the moment of asking. */
async function cut(page: Page): Promise<void> {
	await page.route('**/api/v1/**', (route) => route.abort());
}

/** Something is newer: every page that is open asks again. */
async function tellNews(): Promise<void> {
	await sample.configure({ title: `News ${Math.random()}` });
	await sample.draftPoll(`news-${Math.random().toString(36).slice(2, 10)}`, 'confidential');
}

async function expectAway(page: Page): Promise<void> {
	await expect(page.locator('[data-line=away]')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: away })).toBeAttached();
}

async function expectBack(page: Page): Promise<void> {
	await page.unroute('**/api/v1/**');
	await expect(page.getByRole('status').filter({ hasText: back })).toBeAttached();
	await expect(page.locator('[data-line=away]')).toHaveCount(0);
}

test('[WEB13] the line breaks while a page is brought up to date: editor, ballot and receipt code stay, a banner says so', async ({
	browser
}) => {
	const others = await Promise.all(Array.from({ length: 5 }, (_, place) => sample.welcome(`Voter ${place}`)));
	const { token } = await sample.welcome('Night Train');
	const poll = await sample.draftPoll('cut-line-secret', 'secret');
	await sample.openPoll(poll.id);
	const voter = await person(browser, token);
	const writing = voter.page;
	const voting = await voter.context.newPage();
	await visit(writing, sample.pageOf(openCluster));
	await visit(voting, `${sample.page}/polls/${poll.id}`);
	const editor = await openSection(writing, 'Challenges');
	await writing.keyboard.press('Enter');
	await type(writing, 'Before the tunnel. ');
	const choice = voting.getByRole('radio', { name: 'For', exact: true });
	await choice.check();

	for (const page of [writing, voting]) await cut(page);
	await tellNews();
	for (const page of [writing, voting]) await expectAway(page);
	await expect(choice).toBeChecked();
	await expect(editor).toBeFocused();
	await type(writing, 'In the tunnel.');
	await keepMoment(writing, '28-cut-line-editor-phone');
	for (const page of [writing, voting]) await expectBack(page);
	await expectState(writing, 'Saved');
	await expectWords(editor, 'Before the tunnel. In the tunnel.');

	await voting.getByRole('button', { name: 'Continue' }).click();
	await voting.getByRole('button', { name: 'Cast my vote' }).click();
	await expect(voting.getByRole('heading', { name: 'Your vote is sealed and recorded.' })).toBeVisible();
	const receipt = voting.locator('.code').filter({ hasText: /^\w{4} \w{4} \w{4}$/ });
	const code = await receipt.innerText();
	await cut(voting);
	await tellNews();
	await expectAway(voting);
	await expect(receipt).toHaveText(code);
	await keepMoment(voting, '29-cut-line-receipt-phone');
	// Another language needs no server either.
	await voting
		.getByRole('button', { name: 'You', exact: true })
		.or(voting.getByRole('button', { name: /^Language/ }))
		.first()
		.waitFor();
	await voting.getByRole('button', { name: 'Language: English' }).click();
	await voting.getByRole('button', { name: 'العربية' }).click();
	await expect(voting.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(receipt).toHaveText(code);
	await keepMoment(voting, '29-cut-line-receipt-arabic');
	await voting.unroute('**/api/v1/**');
	await expect(voting.locator('[data-line=away]')).toHaveCount(0);

	await sample.facilitator.post(`/polls/${poll.id}/close`, { statement: '', reviewDate: null });
	await expect(voting.getByRole('radio')).toHaveCount(0);
	await expect(receipt).toHaveText(code);
	expect([others.length, ...voter.errors]).toEqual([5]);
	await voter.context.close();
});

/** As from a word processor: paragraphs of plain text. */
async function paste(page: Page, section: string, text: string): Promise<void> {
	await page.getByRole('textbox', { name: section }).evaluate((element, words) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', words);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

test('[DOC72] a paste of 70 kB, and one of 200 kB, is saved without another key; one that is too long comes back', async ({
	browser
}) => {
	const writer = await person(browser, sample.seeded.participant);
	const { page } = writer;
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, 'Regressive actions');
	for (const [size, name] of [
		[70_000, 'seventy'],
		[200_000, 'two hundred']
	] as const) {
		await paste(page, 'Regressive actions', `${'words '.repeat(size / 6)}end of ${name}`);
		await expectState(page, 'Saved');
		const { document } = sample.cluster(openCluster);
		const { json } = await sample.facilitator.get<DocumentState>(`/documents/${document}/state`);
		expect(JSON.stringify(json.sections.regressions)).toContain(`end of ${name}`);
	}
	await paste(page, 'Regressive actions', `${'words '.repeat(200_000)}end of all`);
	await expect(page.getByRole('textbox', { name: 'Your text that was not added' })).toHaveValue(/end of all$/);
	await expect(page.getByText('That is too long for this text.')).toBeVisible();
	expect(writer.errors).toEqual([]);
	await writer.context.close();
});
