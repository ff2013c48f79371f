import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { RoundView } from '@plenum/protocol/ratings';
import type { AgendaItem } from '@plenum/domain/workshops/workshop';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { lookEverywhere } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

/** Three phones and a laptop rate in silence; all see the reveal at once; what is alike is agreed, what differs is the agenda. */

// Each goes on from what the one before has left.
test.describe.configure({ mode: 'serial' });

type Row = RecommendationRatingsView['recommendations'][number];

let sample: Sample;
let round: RoundView;
/** One recommendation of each of three clusters, of which nobody has said anything. */
let rows: Row[];

test.beforeAll(async () => {
	sample = await Sample.start();
	const at = `/consultations/${sample.seeded.consultation}`;
	const open = new Set(sample.clusters.filter(({ state }) => state === 'open').map(({ id }) => id));
	const { recommendations } = await sample.facilitator.get<RecommendationRatingsView>(`${at}/recommendation-ratings`);
	const free = recommendations.filter(
		({ cluster, sideRatings, agreed }) => open.has(cluster) && sideRatings.length === 0 && agreed === null
	);
	rows = [...Map.groupBy(free, ({ cluster }) => cluster).values()].slice(0, 3).map(([first]) => first as Row);
	round = await sample.facilitator.post<RoundView>(`${at}/rating-rounds`, {
		title: 'Homework',
		disclosure: 'open',
		raters: 'person',
		closesAt: null,
		recommendations: rows.map(({ id }) => id)
	});
});
test.afterAll(() => sample.server.end());

const roundPage = () => `${sample.page}/ratings/${round.id}`;

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

async function welcome(browser: Browser, screen: Screen, name: string, constituency: string): Promise<Person> {
	const { token } = await sample.join(name, constituency);
	await sample.admit();
	return bring(browser, screen, token);
}

/** From where people come in to the first card. */
async function startRating({ page }: Person): Promise<void> {
	await visit(page, sample.page);
	await page.getByRole('link', { name: 'Rate 3 recommendations' }).click();
	await expect(card(page, 0)).toBeVisible();
}

const card = (page: Page, place: number) => page.locator(`article[data-rating="${rows[place]?.number}"]`);
const saved = (page: Page) => expect(page.locator('[data-save-state=saved]')).toBeVisible();

async function choose(page: Page, place: number, level: string): Promise<void> {
	await card(page, place).getByRole('radio', { name: level, exact: true }).check();
	if (place < 2) await page.getByRole('button', { name: 'Next', exact: true }).click();
}

const low = 'Not implemented yet';
const middle = 'In the process of implementation';
const high = 'Fully implemented';

test('[RATINGS9] [RATINGS7] [RATINGS13] [RATINGS45] rated alone, one of them without a line; revealed on every screen; what is alike is agreed and what differs becomes the agenda', async ({
	browser
}) => {
	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await visit(facilitator.page, roundPage());
	const phones = [
		await welcome(browser, 'phone', 'Ada', 'civil-society'),
		await welcome(browser, 'phone', 'Ben', 'civil-society'),
		await welcome(browser, 'phone', 'Cy', 'nhri')
	];
	for (const phone of phones) await startRating(phone);
	const [first, second, third] = phones as [Person, Person, Person];
	for (const { page } of [first, third]) {
		for (const [place, level] of [low, middle, low].entries()) await choose(page, place, level);
		await saved(page);
	}

	await choose(second.page, 0, low);
	await saved(second.page);
	await second.context.setOffline(true);
	await choose(second.page, 1, middle);
	await choose(second.page, 2, low);
	await expect(second.page.getByText('Not connected: 2 changes kept on this device').first()).toBeVisible();
	await keepMoment(second.page, '64-rating-without-line-phone');
	await second.context.setOffline(false);
	await saved(second.page);

	const laptop = await welcome(browser, 'laptop', 'Dee', 'state');
	await visit(laptop.page, roundPage());
	await laptop.page.getByLabel(`Rating of ${rows[0]?.number}`, { exact: true }).focus();
	for (const key of ['4', 'ArrowDown', '2', 'ArrowDown', '4']) await laptop.page.keyboard.press(key);
	await expect(laptop.page.getByText('3 of 3 rated').first()).toBeVisible();
	await saved(laptop.page);
	await keepMoment(laptop.page, '65-rating-laptop');

	await facilitator.page.getByRole('button', { name: 'Close and reveal' }).click();
	await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Close and reveal' }).click();
	const everyone = [facilitator, laptop, ...phones];
	for (const { page } of everyone) {
		await expect(page.getByRole('heading', { name: 'What differs (2)' })).toBeVisible();
		const sides = page.getByRole('list', { name: `How ${rows[0]?.number} was rated, by side` });
		await expect(sides.getByRole('listitem')).toHaveCount(3);
		await expect(sides).toContainText(high);
	}
	await keepMoment(first.page, '66-reveal-phone');

	const { page } = facilitator;
	await page.getByRole('button', { name: 'Agree on the one rated the same' }).click();
	await expect(page.getByRole('dialog').getByText(rows[1]?.number ?? '', { exact: true })).toBeVisible();
	await page.getByRole('dialog').getByRole('button', { name: 'Agree on all of these' }).click();
	await expect.poll(agreedRatings).toEqual([null, 'in-process', null]);

	await page.getByRole('button', { name: 'Make it the agenda' }).click();
	await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
	await page.getByRole('dialog').getByRole('button', { name: 'Add to the agenda' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	const items = await agendaItems();
	for (const place of [0, 2]) {
		const [item, ...others] = items.filter(({ cluster }) => cluster === rows[place]?.cluster);
		expect(item?.title).toContain(`: ${rows[place]?.number}`);
		expect(others).toEqual([]);
	}
	for (const { errors, context } of everyone) {
		expect(errors).toEqual([]);
		await context.close();
	}
});

async function agreedRatings(): Promise<(string | null)[]> {
	const path = `/consultations/${sample.seeded.consultation}/recommendation-ratings`;
	const { recommendations } = await sample.facilitator.get<RecommendationRatingsView>(path);
	return rows.map(({ id }) => recommendations.find((one) => one.id === id)?.agreed?.level ?? null);
}

async function agendaItems(): Promise<AgendaItem[]> {
	const path = `/consultations/${sample.seeded.consultation}/workshops/${sample.seeded.workshop}/events?after=0`;
	const { events } = await sample.facilitator.get<WorkshopEvents>(path);
	const agendas = events.flatMap(({ event }) => (event.type === 'agenda-changed' ? [event.items] : []));
	return agendas.at(-1) ?? [];
}

test('the list and the reveal can be read and used by everyone', async ({ browser }) => {
	const laptop = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await lookEverywhere(laptop.page, `${sample.page}/ratings`);
	await lookEverywhere(laptop.page, roundPage());
	await laptop.context.close();
});
