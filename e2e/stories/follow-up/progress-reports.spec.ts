import { commitments } from '@plenum/messages/en/interface/commitments';
import { indicators } from '@plenum/messages/en/interface/indicators';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { openPackage } from '@plenum/tables/package/zip';
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
const reported = '1062.75';
const entered = '37.5';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

let sample: Sample;
let facilitator: Person;
let society: Person;
let address: string;
let measured: { action: string; name: string; id: string; unit: string };

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	await sample.configure({ institutions: [{ name: ministry, short: null, names: [] }] });
	const params = { consultation: sample.seeded.consultation };
	const { commitments: adopted } = await sample.facilitator.api('listCommitments', { params });
	measured = adopted.flatMap(({ action, indicators: own }) =>
		own
			.filter(({ unit }) => unit !== '')
			.map(({ id, text, unit }) => ({ action: action.text.trim(), name: text.trim(), id, unit }))
	)[0]!;
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
	await page.getByRole('button', { name: t.openSubjectNamed(measured.action) }).click();
	await page.getByLabel(t.done).fill(done);
	await expect(page.locator('[data-save-state=saved]')).toHaveText(saving.saved);
	// The way back of the phone leads to the list, and another visit finds the draft.
	await page.goBack();
	await expect(page.getByText(t.states.draft, { exact: true })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: t.openSubjectNamed(measured.action) }).click();
	await expect(page.getByLabel(t.done)).toHaveValue(done);
	await page.getByLabel(t.measuredFor(measured.name)).fill(reported);
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

test('[INDICATOR41] [INDICATOR44] [INDICATOR47] [INDICATOR50] a figure from a link and one from an account read the same everywhere', async ({
	browser
}) => {
	const { page } = facilitator;
	const figures = ['1,062.75', '37.5'];
	await visit(page, `${sample.page}/commitments`);
	await page.getByRole('button', { name: commitments.updateNamed(measured.action) }).click();
	await page.getByRole('dialog').getByLabel(commitments.measuredFor(measured.name)).fill(entered);
	await inDialog(page, texts.en.shell.save);
	for (const figure of figures)
		await expect(page.getByText(`${figure} ${measured.unit}`, { exact: true }).first(), 'the board').toBeVisible();
	await visit(page, `${sample.page}/commitments/indicators`);
	const series = page.getByRole('article').filter({ has: page.getByRole('heading', { name: measured.name }) });
	await series.getByText(indicators.allValues(2)).click();
	for (const figure of figures)
		await expect(series.getByRole('cell', { name: `${figure} ${measured.unit}`, exact: true })).toBeVisible();

	const slug = await sample.publish(['en'], { progress: true });
	const anyone = await browser.newContext({ baseURL: sample.server.url, javaScriptEnabled: false });
	const paper = await anyone.newPage();
	await paper.goto(`/public/${slug}/en/follow-up`);
	const documents = ['mid-term-report.docx', 'action-plan.docx', 'outcome.xlsx'];
	const places = [
		{ place: 'the public page', text: await paper.locator('body').innerText() },
		...(await Promise.all(
			documents.map(async (name) => ({
				place: name,
				text: officeText(await sample.exported(`${name}?for=participants`))
			}))
		))
	];
	await anyone.close();
	const missing = places.flatMap(({ place, text }) =>
		figures.filter((figure) => !text.includes(figure)).map((figure) => `${figure} in ${place}`)
	);
	expect(missing).toEqual([]);
	const json = new TextDecoder().decode(await sample.exported('outcome.json?for=participants'));
	const outcome = JSON.parse(json) as Outcome;
	const said = outcome.clusters.flatMap(({ progress = [] }) => progress.flatMap(({ content }) => content.measured));
	expect(said).toMatchObject([{ indicator: measured.id, value: Number(reported), unit: measured.unit }]);
	const updated = outcome.clusters.flatMap(({ commitments }) => commitments.flatMap((one) => one.measured));
	expect(updated).toMatchObject([{ indicator: measured.id, value: entered }]);
});

/** The text of a Word file or a workbook, whatever its cells and runs are. */
function officeText(bytes: Uint8Array): string {
	const parts = openPackage(bytes, (name) => /^(?:word\/document|xl\/.*)\.xml$/u.test(name));
	if (!parts.ok) throw new Error(parts.reason);
	return [...parts.value.values()].map((part) => new TextDecoder().decode(part).replace(/<[^>]+>/gu, '')).join('\n');
}

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
