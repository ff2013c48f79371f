import type { ClusterView } from '@plenum/protocol/clusters';
import { cellText } from '@plenum/domain/matrix/matrix-row';
import { readDocxTables } from '@plenum/formats/docx-table';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { lookEverywhere } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** Each recommendation gets a level of its own: from each side, agreed where the sides say the same, and in the matrix. */

// Each goes on from what the one before has left.
test.describe.configure({ mode: 'serial' });

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

const panel = (page: Page) => page.getByRole('region', { name: /^Level of each recommendation/ });

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	const person = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(person.page, sample.pageOf(openCluster));
	return person;
}

async function choose(page: Page, ...numbers: string[]): Promise<void> {
	for (const number of numbers)
		await panel(page)
			.getByRole('checkbox', { name: `Choose recommendation ${number}`, exact: true })
			.check();
}

async function give(page: Page, level: string, reason = ''): Promise<void> {
	await panel(page).getByRole('button', { name: 'Give a reading' }).click();
	await panel(page).getByRole('radio', { name: level, exact: true }).check();
	await panel(page)
		.getByLabel(/^Explanation/)
		.fill(reason);
	await panel(page)
		.getByRole('button', { name: /^Record for/ })
		.click();
	await expect(panel(page).getByRole('button', { name: /^Record for/ })).toHaveCount(0);
}

const cluster = () =>
	sample.facilitator.get<ClusterView>(
		`/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`
	);
const numbersOf = async () => (await cluster()).recommendations.map(({ number }) => number);
const agreedOn = async () =>
	Object.fromEntries((await cluster()).recommendations.map(({ number, agreed }) => [number, agreed?.level ?? null]));

async function rowsOfMatrix(): Promise<string[][]> {
	const address = `${sample.server.url}/api/v1/consultations/${sample.seeded.consultation}/exports/matrix-old.docx`;
	const headers = { authorization: `Bearer ${sample.seeded.facilitator.token}` };
	const rows = readDocxTables(new Uint8Array(await (await fetch(address, { headers })).arrayBuffer()));
	return rows.ok ? rows.value.map(({ cells }) => cells.map(cellText)) : [];
}

test('[CLUSTERS41] [CLUSTERS42] two sides read several at once; what they say alike is agreed in one press, and undone', async ({
	browser
}) => {
	const [first = '', second = '', third = ''] = await numbersOf();
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	await choose(phone.page, first, second);
	await give(phone.page, 'In the process of implementation', 'The law is in parliament.');
	await keepMoment(phone.page, '60-levels-phone');
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await choose(laptop.page, first, third);
	await panel(laptop.page).getByRole('button', { name: 'Give a reading' }).click();
	await panel(laptop.page).getByLabel('Constituency').selectOption({ label: 'State institutions' });
	await panel(laptop.page).getByRole('radio', { name: 'In the process of implementation', exact: true }).check();
	await panel(laptop.page).getByRole('button', { name: 'Record for 2 recommendations' }).click();
	await panel(laptop.page).getByRole('button', { name: 'Agree on what is equal (1)' }).click();
	const dialog = laptop.page.getByRole('dialog', { name: 'Agree on what the sides say alike?' });
	await expect(dialog.getByText(first, { exact: true })).toBeVisible();
	await dialog.getByRole('button', { name: 'Agree on all of these' }).click();
	await expect(panel(laptop.page).getByRole('heading')).toContainText('1 of');
	await keepMoment(laptop.page, '61-levels-laptop');
	expect(await agreedOn()).toMatchObject({ [first]: 'in-process', [second]: null, [third]: null });
	await laptop.page.getByRole('button', { name: 'Undo' }).last().click();
	await expect.poll(agreedOn).toMatchObject({ [first]: null });
	for (const { errors, context } of [phone, laptop]) {
		expect(errors).toEqual([]);
		await context.close();
	}
});

test('[CLUSTERS43] [EXPORTS3] a level agreed for one stands in its row of the matrix', async ({ browser }) => {
	const [first = '', second = ''] = await numbersOf();
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await choose(laptop.page, second);
	await panel(laptop.page).getByRole('button', { name: 'Set the agreed level' }).click();
	await panel(laptop.page).getByRole('radio', { name: 'Fully implemented', exact: true }).check();
	await panel(laptop.page).getByRole('button', { name: 'Record for 1 recommendation' }).click();
	await expect.poll(agreedOn).toMatchObject({ [first]: null, [second]: 'fully-implemented' });
	await laptop.context.close();
	const cells = (await rowsOfMatrix()).find((row) => row[0]?.startsWith(`${second} `));
	expect(cells?.at(-1)).toMatch(/^Fully implemented\n/);
	expect(cells?.at(-1)).toContain('The law is in parliament.');
});

test('[CLUSTERS46] one page shows where the sides differ, over all recommendations', async ({ browser }) => {
	const [first = '', second = ''] = await numbersOf();
	const { recommendations } = await cluster();
	const at = `/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`;
	const reading = { level: 'not-implemented', percentage: null, regression: true, explanation: '' };
	const body = { recommendations: [recommendations[1]?.id], reading };
	await sample.facilitator.put(`${at}/recommendation-readings/nhri`, body);
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	await visit(phone.page, `${sample.page}/clusters/levels`);
	await expect(phone.page.getByRole('rowheader', { name: second })).toBeVisible();
	await expect(phone.page.getByRole('rowheader', { name: first })).toHaveCount(0);
	await keepMoment(phone.page, '62-all-levels-phone');
	await phone.page.getByLabel('Show').selectOption('all');
	await expect(phone.page.getByRole('rowheader', { name: first })).toBeVisible();
	await phone.context.close();
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await lookEverywhere(laptop.page, `${sample.page}/clusters/levels`);
	await laptop.context.close();
	const screen = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await visit(screen.page, `${sample.page}/clusters/levels`);
	await screen.page.getByLabel('Show').selectOption('all');
	await keepMoment(screen.page, '63-all-levels-laptop');
	await screen.context.close();
});

test('[OPERATE42] where no script runs, the page of all levels says after a while why nothing comes, and where one runs it does not', async ({
	browser
}) => {
	const address = `${sample.page}/clusters/levels`;
	const why = 'If nothing comes, JavaScript is switched off';
	const without = await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false });
	await (await known(without, sample.server.url, sample.seeded.participant)).page.goto(address);
	await expect(without.page.getByText(why)).toBeVisible({ timeout: 30_000 });
	await without.context.close();

	const waiting = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		sample.seeded.participant
	);
	await waiting.page.route('**/api/v1/consultations/*/levels', () => undefined);
	await visit(waiting.page, address);
	await expect(waiting.page.getByText('Loading…')).toBeVisible();
	await expect(waiting.page.getByText(why)).toHaveCSS('display', 'none');
	await waiting.context.close();
});

test('the panel can be read and used by everyone', async ({ browser }) => {
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await lookEverywhere(laptop.page, sample.pageOf(openCluster), async (page, words) => {
		const [first = ''] = await numbersOf();
		await page.getByRole('checkbox', { name: words.levels.choose(first), exact: true }).check();
		await page.getByRole('button', { name: words.levels.give }).click();
	});
	await laptop.context.close();
});
