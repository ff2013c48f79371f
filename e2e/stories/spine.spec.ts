import { cellText } from '@plenum/domain/matrix/rows/matrix-row';
import { summarise } from '@plenum/domain/ratings/status';
import { readDocxTables } from '@plenum/tables/word/docx-table';
import type { ClusterStandings, ClusterView } from '@plenum/protocol/clusters';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { expect, test, type Browser, type Locator, type Page } from '../story/playwright.ts';
import { expectAccessible, lookEverywhere, visitIn } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { closeWorkshop, moveToStep } from '../story/workshop.ts';

/** From what people rate in silence, over what the room discusses and agrees, to the rows of the papers: one figure in every place. */

// Each goes on from what the one before has left.
test.describe.configure({ mode: 'serial' });

let sample: Sample;
let rows: ClusterView['recommendations'];
const phones: Person[] = [];
let roundPage = '';

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	rows = (await cluster()).recommendations;
	for (const side of ['civil-society', 'civil-society', 'civil-society', 'state', 'state', 'nhri'])
		phones.push(await welcome(browser, `Rater ${phones.length + 1}`, side));
});
test.afterAll(async () => {
	for (const { context } of phones) await context.close();
	await sample.server.end();
});

const at = () => `/consultations/${sample.seeded.consultation}`;
const cluster = () => sample.facilitator.get<ClusterView>(`${at()}/clusters/${sample.cluster(openCluster).id}`);
const numbers = () => rows.map(({ number }) => number) as [string, string, string, string, string];

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

async function welcome(browser: Browser, name: string, constituency: string): Promise<Person> {
	const { token } = await sample.join(name, constituency);
	await sample.admit();
	return bring(browser, 'phone', token);
}

const low = 'Not implemented yet';
const middle = 'In the process of implementation';
const high = 'Fully implemented';
/** By phone and row: of the second civil society is divided, of the third the sides differ, of all others everyone says the same. */
const said = [
	[middle, low, low, middle, middle],
	[middle, middle, low, middle, middle],
	[middle, high, low, middle, middle],
	[middle, middle, high, middle, middle],
	[middle, middle, high, middle, middle],
	[middle, middle, middle, middle, middle]
];

async function rate({ page }: Person, levels: readonly string[]): Promise<void> {
	await visit(page, sample.page);
	await page.getByRole('link', { name: 'Rate 5 recommendations' }).click();
	for (const [place, level] of levels.entries()) {
		const card = page.locator(`article[data-rating="${numbers()[place]}"]`);
		await card.getByRole('radio', { name: level, exact: true }).check();
		if (place < levels.length - 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	await expect(page.locator('[data-save-state=saved]')).toBeVisible();
}

const step = (page: Page) => page.getByRole('region', { name: /differ/ });
const row = (page: Page, number: string) => page.locator(`article[data-row="${number}"]`);

test('[RATINGS13] [CLUSTERS50] six phones rate in silence; the reveal is what the step opens with, the row that differs most first', async ({
	browser
}) => {
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const { page } = laptop;
	await visit(page, `${sample.page}/ratings`);
	await page.getByRole('button', { name: 'Open a round' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Some clusters' }).check();
	await dialog.getByRole('checkbox', { name: openCluster }).check();
	await expect(dialog.getByText('In this round: 5 recommendations.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Open the round' }).click();
	await expect(page.getByRole('button', { name: 'Close and reveal' })).toBeVisible();
	roundPage = new URL(page.url()).pathname;
	for (const [place, phone] of phones.entries()) await rate(phone, said[place] ?? []);
	await page.getByRole('button', { name: 'Close and reveal' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Close and reveal' }).click();
	await expect(page.getByRole('heading', { name: 'What differs (2)' })).toBeVisible();
	await page.getByRole('button', { name: 'Make it the agenda' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Add to the agenda' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();

	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'level' });
	const [, second, third] = numbers();
	const wall = await bring(browser, 'projector', sample.seeded.facilitator.token);
	await visit(wall.page, `${sample.workshopPage}/show`);
	await visit(page, `${sample.workshopPage}/run`);
	const [phone] = phones as [Person];
	await visit(phone.page, `${sample.workshopPage}/part`);
	for (const screen of [page, phone.page]) {
		await expect(step(screen).getByRole('heading').first()).toContainText('2 of');
		await expect(row(screen, third)).toBeVisible();
	}
	await expect(wall.page.getByText(third, { exact: true }).first()).toBeVisible();
	await keepMoment(page, '60-rating-step-run');
	await keepMoment(phone.page, '61-rating-step-phone');
	await keepMoment(wall.page, '62-rating-step-wall');
	await step(page).getByRole('button', { name: 'Next row' }).click();
	await expect(row(page, second)).toContainText('1 fully implemented');
	await expectDiffering(2, page, wall.page);
	for (const { errors } of [laptop, wall, ...phones]) expect(errors).toEqual([]);
	await wall.context.close();
	await laptop.context.close();
});

test('[CLUSTERS41] [CLUSTERS52] a member speaks for everyone in the side, another sees it otherwise, and both are told', async () => {
	const [one, other] = phones as [Person, Person];
	const [, second] = numbers();
	for (const { page } of [one, other]) {
		await visit(page, `${sample.workshopPage}/part`);
		await step(page).getByRole('button', { name: 'Next row' }).click();
		await expect(row(page, second)).toBeVisible();
	}
	await expect(row(one.page, second)).toContainText('You are recording this for everyone in Civil society.');
	await row(one.page, second).getByRole('button', { name: 'Record our side’s rating' }).click();
	await one.page.getByRole('radio', { name: low, exact: true }).check();
	await one.page.getByRole('textbox', { name: /^Reason/ }).fill('No act was adopted.');
	await one.page.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(row(other.page, second)).toContainText('No act was adopted.');
	await row(other.page, second).getByRole('button', { name: 'I disagree' }).click();
	await expect(row(one.page, second)).toContainText('1 member objects');
	await row(other.page, second).getByRole('button', { name: 'Withdraw my objection' }).click();
	await expect(row(one.page, second)).not.toContainText('1 member objects');
});

test('[CLUSTERS46] one page shows where the sides differ, over all recommendations', async ({ browser }) => {
	const [first, second] = numbers();
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	await visit(phone.page, `${sample.page}/clusters/levels`);
	await expect(phone.page.getByRole('rowheader', { name: second })).toBeVisible();
	await expect(phone.page.getByRole('rowheader', { name: first })).toHaveCount(0);
	await phone.page.getByLabel('Show').selectOption('all');
	await expect(phone.page.getByRole('rowheader', { name: first })).toBeVisible();
	await phone.context.close();
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await lookEverywhere(laptop.page, `${sample.page}/clusters/levels`);
	await lookEverywhere(laptop.page, sample.pageOf(openCluster));
	await laptop.context.close();
});

test('[CLUSTERS42] [CLUSTERS43] [WEB472] rows that are alike are agreed in one press, the others one by one, until none is left', async ({
	browser
}) => {
	const [first, second, third, fourth, fifth] = numbers();
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const wall = await bring(browser, 'projector', sample.seeded.facilitator.token);
	await visit(wall.page, `${sample.workshopPage}/show`);
	const { page } = laptop;
	await visit(page, `${sample.workshopPage}/run`);
	const agreeOnAlike = async () => {
		await step(page).getByRole('button', { name: 'Agree on all 3 rated the same' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Agree on all of these' }).click();
		await expect.poll(settledAs).toMatchObject({ [first]: 'in-process', [second]: null, [third]: null });
	};
	await agreeOnAlike();
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect.poll(settledAs).toMatchObject({ [first]: null });
	await agreeOnAlike();
	await bringUp(page, third);
	await row(page, third).getByRole('button', { name: 'Record all views' }).click();
	await expect.poll(settledAs).toMatchObject({ [third]: 'views-recorded' });
	await bringUp(page, second);
	await row(page, second)
		.getByRole('button', { name: /^Agree on: / })
		.first()
		.click();
	await expect.poll(async () => Object.values(await settledAs()).includes(null)).toBe(false);
	expect(await settledAs()).toMatchObject({ [fourth]: 'in-process', [fifth]: 'in-process' });
	await expectDiffering(0, page, wall.page);
	for (const { errors, context } of [laptop, wall]) {
		expect(errors).toEqual([]);
		await context.close();
	}
});

async function bringUp(page: Page, number: string): Promise<void> {
	if (await row(page, number).isVisible()) return;
	const next = step(page).getByRole('button', { name: 'Next row' }).first();
	await ((await next.isEnabled()) ? next : step(page).getByRole('button', { name: 'Previous row' })).click();
	await expect(row(page, number)).toBeVisible();
}

test('[CLUSTERS44] [EXPORTS3] the item and the workshop are closed; minutes and matrix say how each side rated each row', async ({
	browser
}) => {
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const { page } = laptop;
	await visit(page, `${sample.workshopPage}/run`);
	await moveToStep(page, 'Close');
	await page.getByRole('button', { name: 'Close the item' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox', { name: /^Outcome statement/ }).fill('Settled row by row.');
	await dialog.getByRole('button', { name: 'Close the item' }).click();
	await expect(dialog).toBeHidden();
	await visit(page, sample.page);
	await closeWorkshop(page);
	await visit(page, `${sample.page}/minutes`);
	await expect(page.getByText('the same on 3, different on 2').first()).toBeVisible();
	await expect(page.getByText(`“${openCluster}” was closed`).first()).toBeVisible();
	await keepMoment(page, '63-minutes-of-spine');
	expect(laptop.errors).toEqual([]);
	await laptop.context.close();

	const [first, second, third] = numbers();
	const matrix = await tableRows('matrix-old.docx?for=participants');
	const cellOf = (number: string) => matrix.find(([cell]) => cell?.startsWith(`${number} `))?.at(-1) ?? '';
	expect(cellOf(first)).toMatch(/^In the process of implementation\n/);
	expect(cellOf(second)).toContain('No act was adopted.');
	expect(cellOf(second)).toMatch(/Not implemented yet.*1 of 3/);
	expect(cellOf(third)).toContain('Views recorded');
	// The institution had recorded its ratings before the round, and they stand.
	for (const number of numbers()) {
		for (const [side, raters] of [
			['Civil society', 3],
			['State institutions', 2]
		] as const)
			expect.soft(lineOf(cellOf(number), side), `${number}, ${side}`).toMatch(new RegExp(`\\b\\d of ${raters}\\b`));
	}
});

test('[EVIDENCE61] a passage of a report is laid beside a recommendation on a phone, and goes into the outcome', async ({
	browser
}) => {
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	const { page } = phone;
	const address = `${sample.page}/sources?cluster=${sample.cluster(openCluster).id}`;
	await lookEverywhere(page, address);
	await page.setViewportSize({ width: 390, height: 844 });
	await visitIn(page, 'en', address);
	await page.getByRole('button', { name: 'Quote a document' }).click();
	const dialog = page.getByRole('dialog');
	const quoted = `${rows[0]?.text} Of this, nothing was done.`;
	const paragraphs = ['A/HRC/WG.6/48/ALV/3', '1. Roads were built.', `2. ${quoted}`, '3. Bridges were built.'];
	const buffer = Buffer.from(`<!doctype html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`);
	await dialog.getByLabel('Document', { exact: true }).setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer });
	await expect(dialog.getByText('3 passages found.')).toBeVisible();
	await expect(dialog.getByLabel('Title')).toHaveValue('Stakeholders’ summary, A/HRC/WG.6/48/ALV/3');
	await expect(dialog.getByRole('listitem').first()).toContainText(quoted);
	await expectAccessible(page);
	await keepMoment(page, '64-passages-of-a-document');
	await dialog.getByLabel('Paragraph 2', { exact: true }).check();
	await dialog.getByRole('button', { name: 'Add as sources' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('Stakeholders’ summary, A/HRC/WG.6/48/ALV/3, para. 2')).toBeVisible();
	expect(phone.errors).toEqual([]);
	await phone.context.close();
	expect((await outcome('draft')).sources).toMatchObject([{ quote: quoted, constituency: 'civil-society' }]);
});

const lineOf = (cell: string, side: string) => cell.split('\n').find((line) => line.startsWith(`${side}:`)) ?? cell;

const settledAs = async () =>
	Object.fromEntries((await cluster()).recommendations.map(({ number, agreed }) => [number, agreed?.level ?? null]));

async function outcome(version = 'latest'): Promise<Outcome> {
	return JSON.parse(
		new TextDecoder().decode(await sample.exported(`outcome.json?for=participants&version=${version}`))
	) as Outcome;
}

/** The cells of all tables, row by row. */
async function tableRows(name: string): Promise<string[][]> {
	const read = readDocxTables(await sample.exported(name));
	if (!read.ok) throw new Error(read.reason);
	return read.value.map(({ cells }) => cells.map(cellText));
}

const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
const inSummary = /(\d+) on which views differ/;

/** [WEB472] The same number in nine places. `page` and `wall` are in the step in which ratings are discussed. */
async function expectDiffering(expected: number, page: Page, wall: Page): Promise<void> {
	const shown = async (place: string, text: Locator, pattern: RegExp, count = expected) => {
		await expect(text, place).toBeVisible();
		await expect
			.soft(async () => expect(numberIn(await text.innerText(), pattern), place).toBe(count))
			.toPass({ timeout: 10_000 });
	};
	const main = page.getByRole('main');
	await shown('the step', step(page).getByRole('heading').first(), /(\d+) of \d+ differ/);
	await shown('the wall', wall.getByText(/of 5 differ|No views differ/).first(), /(\d+) of 5 differ/);
	await visit(page, `${sample.page}/clusters`);
	const listed = main.getByRole('listitem').filter({ has: page.getByRole('link', { name: openCluster }) });
	await shown('the list', listed.last(), inSummary);
	await visit(page, sample.page);
	await shown('the overview', page.getByRole('region', { name: 'State of play' }), /Views differ\s+(\d+)/);
	await visit(page, `${sample.page}/clusters/levels`);
	await shown('all ratings', main.getByText(/^\d+ recommendations: /).first(), inSummary);
	await visit(page, roundPage);
	// What was revealed stays as it was.
	await shown('the reveal', page.getByRole('heading', { name: /^What differs/ }), /\((\d+)\)/, 2);
	await page.goto(`/public/${await sample.publish(['en'])}/en`);
	const figures = page.getByRole('table').filter({ hasText: 'Recommendations with an agreed rating' }).first();
	await shown('the public page', figures, /Recommendations on which the views differ\s+(\d+)/);
	const report = (await tableRows('mid-term-report.docx')).find(([label]) => label === 'Views differ');
	expect.soft(Number(report?.[1] ?? 0), 'the report').toBe(expected);
	const { clusters } = await outcome();
	const rated = clusters.flatMap(({ recommendations }) => recommendations);
	expect.soft(summarise(rated).statuses.differs, 'outcome.json').toBe(expected);
	const standings = await sample.facilitator.get<ClusterStandings>(`${at()}/cluster-standings`);
	expect.soft(standings.summary.statuses.differs, 'the standings').toBe(expected);
}

test('[OPERATE42] where no script runs, the page of all ratings says after a while why nothing comes, and where one runs it does not', async ({
	browser
}) => {
	const address = `${sample.page}/clusters/levels`;
	const why = 'If nothing appears, JavaScript is switched off';
	const without = await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false });
	await (await known(without, sample.server.url, sample.seeded.participant)).page.goto(address);
	await expect(without.page.getByText(why)).toBeVisible({ timeout: 30_000 });
	await without.context.close();

	const waiting = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		sample.seeded.participant
	);
	await waiting.page.route('**/api/v1/consultations/*/recommendation-ratings', () => undefined);
	await visit(waiting.page, address);
	await expect(waiting.page.getByText('Loading…')).toBeVisible();
	await expect(waiting.page.getByText(why)).toHaveCSS('display', 'none');
	await waiting.context.close();
});
