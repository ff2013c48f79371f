import { cellText } from '@plenum/domain/matrix/rows/matrix-row';
import { summarise } from '@plenum/domain/ratings/status';
import { readDocx, readDocxTables } from '@plenum/tables/word/docx-table';
import type { ClusterStandings, ClusterView, RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { RoundView } from '@plenum/protocol/ratings';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { lookEverywhere } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** From what people rate in silence, over what the room discusses and agrees, to the rows of the papers: one figure in every place. */

// Each goes on from what the one before has left.
test.describe.configure({ mode: 'serial' });

let sample: Sample;
let rows: ClusterView['recommendations'];
const phones: Person[] = [];

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	rows = (await cluster()).recommendations.slice(0, 4);
	for (const side of ['civil-society', 'civil-society', 'civil-society', 'state', 'state', 'nhri'])
		phones.push(await welcome(browser, `Rater ${phones.length + 1}`, side));
});
test.afterAll(async () => {
	for (const { context } of phones) await context.close();
	await sample.server.end();
});

const at = () => `/consultations/${sample.seeded.consultation}`;
const cluster = () => sample.facilitator.get<ClusterView>(`${at()}/clusters/${sample.cluster(openCluster).id}`);
const numbers = () => rows.map(({ number }) => number) as [string, string, string, string];

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
/** By phone and row: of the first all say the same, of the second civil society is divided, of the third the sides differ. */
const said = [
	[middle, low, low],
	[middle, middle, low],
	[middle, high, low],
	[middle, middle, high],
	[middle, middle, high],
	[middle, middle, middle]
];

async function rate({ page }: Person, levels: readonly string[]): Promise<void> {
	await visit(page, sample.page);
	await page.getByRole('link', { name: 'Rate 4 recommendations' }).click();
	for (const [place, level] of levels.entries()) {
		const card = page.locator(`article[data-rating="${numbers()[place]}"]`);
		await card.getByRole('radio', { name: level, exact: true }).check();
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	await expect(page.locator('[data-save-state=saved]')).toBeVisible();
}

const step = (page: Page) => page.getByRole('region', { name: /differ/ });
const row = (page: Page, number: string) => page.locator(`article[data-row="${number}"]`);

test('[RATINGS13] [CLUSTERS50] six phones rate in silence; the reveal is what the step opens with, the row that differs most first', async ({
	browser
}) => {
	const round = await sample.facilitator.post<RoundView>(`${at()}/rating-rounds`, {
		title: 'Homework',
		disclosure: 'open',
		raters: 'person',
		closesAt: null,
		recommendations: rows.map(({ id }) => id)
	});
	for (const [place, phone] of phones.entries()) await rate(phone, said[place] ?? []);
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const { page } = laptop;
	await visit(page, `${sample.page}/ratings/${round.id}`);
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

test('[CLUSTERS42] [CLUSTERS43] rows that are alike are agreed in one press, and the others one by one', async ({
	browser
}) => {
	const [first, second, third] = numbers();
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const { page } = laptop;
	await visit(page, `${sample.workshopPage}/run`);
	await step(page).getByRole('button', { name: 'Agree on the 1 rated the same' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Agree on all of these' }).click();
	await expect.poll(agreedOn).toMatchObject({ [first]: 'in-process', [second]: null, [third]: null });
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect.poll(agreedOn).toMatchObject({ [first]: null });
	await step(page).getByRole('button', { name: 'Agree on the 1 rated the same' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Agree on all of these' }).click();
	await row(page, third).getByRole('button', { name: 'Record all views' }).click();
	await expect.poll(agreedOn).toMatchObject({ [first]: 'in-process', [second]: null, [third]: 'views-recorded' });
	expect(laptop.errors).toEqual([]);
	await laptop.context.close();
});

const agreedOn = async () =>
	Object.fromEntries((await cluster()).recommendations.map(({ number, agreed }) => [number, agreed?.level ?? null]));

async function file(name: string): Promise<Uint8Array> {
	const address = `${sample.server.url}/api/v1${at()}/exports/${name}`;
	const headers = { authorization: `Bearer ${sample.seeded.facilitator.token}` };
	return new Uint8Array(await (await fetch(address, { headers })).arrayBuffer());
}

test('[CLUSTERS44] [EXPORTS3] how many differ is the same wherever it stands, and each row of the matrix says how each side rated', async ({
	browser
}) => {
	const list = (await sample.facilitator.get<RecommendationRatingsView>(`${at()}/recommendation-ratings`))
		.recommendations;
	const { differs } = summarise(list).statuses;
	expect(differs).toBeGreaterThan(0);
	const outcome = JSON.parse(new TextDecoder().decode(await file('outcome.json?for=participants'))) as Outcome;
	const standings = await sample.facilitator.get<ClusterStandings>(`${at()}/cluster-standings`);
	const { clusters } = await sample.facilitator.get<{ clusters: ClusterView[] }>(`${at()}/clusters`);
	const sum = clusters.reduce((all, { summary }) => all + summary.statuses.differs, 0);
	const inOutcome = summarise(outcome.clusters.flatMap(({ recommendations }) => recommendations)).statuses.differs;
	expect([standings.summary.statuses.differs, sum, inOutcome]).toEqual([differs, differs, differs]);

	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const { page } = laptop;
	await visit(page, sample.page);
	const overview = page.getByRole('region', { name: 'State of play' });
	await expect(overview.locator('div', { has: page.getByText('Views differ', { exact: true }) }).last()).toContainText(
		String(differs)
	);
	await visit(page, `${sample.page}/clusters/levels`);
	await expect(page.getByText(`${differs} on which views differ`).first()).toBeVisible();
	await keepMoment(page, '63-all-ratings-laptop');
	const own = (await cluster()).summary.statuses.differs;
	await visit(page, sample.pageOf(openCluster));
	await expect(page.getByText(`${own} on which views differ`).first()).toBeVisible();
	await laptop.context.close();

	const report = readDocx(await file('mid-term-report.docx'));
	if (!report.ok) throw new Error(report.reason);
	const cells = report.value.rows.map(({ cells: each }) => each.map(cellText));
	expect(cells.find(([label]) => label === 'Views differ')?.[1]).toBe(String(differs));

	const matrix = readDocxTables(await file('matrix-old.docx?for=participants'));
	if (!matrix.ok) throw new Error(matrix.reason);
	const cellOf = (number: string) =>
		matrix.value
			.map(({ cells: each }) => each.map(cellText))
			.find(([first]) => first?.startsWith(`${number} `))
			?.at(-1) ?? '';
	const [first, second, third] = numbers();
	expect(cellOf(first)).toMatch(/^In the process of implementation\n/);
	expect(cellOf(second)).toContain('No act was adopted.');
	expect(cellOf(second)).toMatch(/Not implemented yet.*1 of 3/);
	expect(cellOf(third)).toContain('Views recorded');
	for (const side of ['Civil society', 'State institutions', 'National human rights institution'])
		expect(cellOf(third)).toContain(side);
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
