import { texts, lookEverywhere } from '../../story/looks.ts';
import { inDialog } from '../../story/consultation.ts';
import { arrive, known, visit, type Person } from '../../story/people.ts';
import { expect, test } from '../../story/playwright.ts';
import { Sample } from '../../story/sample.ts';

/** An institution is asked, reports by a link on a phone, and another side sees it otherwise: both voices are on the board. */

const { progressReports: t, saving } = texts.en;
const ministry = 'Ministry of the Interior';
const done = 'Forty labour inspectors were trained in two provinces.';
const reason = 'No training reached the coast.';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

let sample: Sample;
let facilitator: Person;
let society: Person;
let address: string;

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	await sample.configure({ institutions: [{ name: ministry, short: null, names: [] }] });
	facilitator = await arrive(browser, sample.server.url, 'laptop');
	await known(facilitator, sample.server.url, sample.seeded.facilitator.token);
	society = await arrive(browser, sample.server.url, 'laptop');
	await known(society, sample.server.url, sample.seeded.participant);
});
test.afterAll(() => sample.server.end());

test('[PROGRESS73] [PROGRESS74] the facilitator asks an institution, and gets its link', async () => {
	const { page } = facilitator;
	await visit(page, `${sample.page}/commitments`);
	await page.getByRole('button', { name: t.ask, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(t.lastDay).fill('2099-12-31');
	await dialog.getByRole('checkbox', { name: ministry }).check();
	await inDialog(page, t.askConfirm);
	address = (await page.getByText(/\/reporting#/).textContent()) ?? '';
	expect(address).toMatch(/\/reporting#[\w-]{20,}$/);
	await page.getByRole('button', { name: t.linksKept }).click();
});

test('[PROGRESS61] [PROGRESS64] [PROGRESS70] on a phone the link opens a form, which saves, survives, and is submitted', async ({
	browser
}) => {
	const { page, context, errors } = await arrive(browser, sample.server.url, 'phone');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await visit(page, address);
	await expect(page.getByRole('heading', { level: 1, name: t.linkTitle })).toBeVisible();
	await expect(page.getByText(t.states['not-begun']).first()).toBeVisible();
	await page
		.getByRole('button', { name: /^Open: / })
		.first()
		.click();
	await page.getByLabel(t.done).fill(done);
	await expect(page.locator('[data-save-state=saved]')).toHaveText(saving.saved);
	// The way back of the phone leads to the list, and another visit finds the draft.
	await page.goBack();
	await expect(page.getByText(t.states.draft, { exact: true })).toBeVisible();
	await page.reload();
	await page
		.getByRole('button', { name: /^Open: / })
		.first()
		.click();
	await expect(page.getByLabel(t.done)).toHaveValue(done);
	await context.setOffline(true);
	await page.getByLabel(t.obstacles).fill('Few trainers.');
	await expect(page.locator('[data-save-state=away]')).toHaveText(saving.away(1));
	await context.setOffline(false);
	await expect(page.locator('[data-save-state=saved]')).toBeVisible();
	await page.getByRole('button', { name: t.submit, exact: true }).click();
	await expect(page.getByRole('dialog')).toContainText(ministry);
	await inDialog(page, t.submitConfirm);
	await expect(page.getByText(t.states.shown, { exact: true })).toBeVisible();
	const token = new URL(address).hash.slice(1);
	expect(asked.filter((url) => url.includes(token))).toEqual([]);
	expect(errors).toEqual([]);
	await context.close();
});

test('[PROGRESS65] [PROGRESS66] civil society sees it otherwise, and both voices are on the board', async () => {
	const { page } = society;
	await visit(page, `${sample.page}/commitments`);
	await page.getByText(t.count(1)).click();
	await expect(page.getByText(done)).toBeVisible();
	await page.getByRole('button', { name: t.answers.otherwise }).click();
	await page.getByRole('dialog').getByLabel(t.answerReason).fill(reason);
	await inDialog(page, t.answerSave);
	const board = facilitator.page;
	await visit(board, `${sample.page}/commitments`);
	await board.getByText(t.count(1)).click();
	await expect(board.getByText(done)).toBeVisible();
	await expect(board.getByText(reason)).toBeVisible();
	await expect(board.getByText(t.answered.otherwise('Civil society')).first()).toBeVisible();
	await board.getByText(t.rounds).click();
	const { commitments } = await sample.facilitator.api('listCommitments', {
		params: { consultation: sample.seeded.consultation }
	});
	const asked = commitments.filter(({ status }) => status === 'not-started' || status === 'in-progress').length;
	await expect(board.getByText(t.submittedOf('1', String(asked)))).toBeVisible();
});

test('[WEB400] [WEB401] [WEB402] the form of a link and the reports on the board can be used by everyone', async ({
	browser
}) => {
	const { page, context } = await arrive(browser, sample.server.url, 'laptop');
	await lookEverywhere(page, address);
	await lookEverywhere(page, address, async (page, words) => {
		await page
			.getByRole('button', { name: new RegExp(`^${words.progressReports.openSubject}: `) })
			.first()
			.click();
		await expect(page.getByLabel(words.progressReports.done)).toBeVisible();
	});
	await context.close();
	await lookEverywhere(society.page, `${sample.page}/commitments`, async (page, words) => {
		await page.getByText(words.progressReports.count(1)).click();
		await expect(page.getByText(reason)).toBeVisible();
	});
	await lookEverywhere(facilitator.page, `${sample.page}/commitments`, async (page, words) => {
		await page.getByText(words.progressReports.rounds).click();
		await page.getByRole('button', { name: words.progressReports.ask, exact: true }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});
});

test('[PROGRESS72] [PROGRESS75] once the link is revoked, it says so and whom to ask', async ({ browser }) => {
	const { page, context: own } = facilitator;
	// The looks left it in Arabic.
	await own.addCookies([{ name: 'language', value: 'en', url: sample.server.url }]);
	await visit(page, `${sample.page}/commitments`);
	await page.getByText(t.rounds).click();
	await page.getByRole('button', { name: t.revokeNamed(ministry) }).click();
	await page.getByRole('button', { name: 'Confirm' }).click();
	await expect(page.getByText(t.revoked).first()).toBeVisible();
	const { page: phone } = await arrive(browser, sample.server.url, 'phone');
	await visit(phone, address);
	await expect(phone.getByRole('heading', { level: 1, name: t.closedTitle })).toBeVisible();
	await expect(phone.getByText(t.closedText)).toBeVisible();
});
