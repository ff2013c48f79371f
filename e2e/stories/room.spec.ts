import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** One workshop on many screens: two who run it, and people who are on other pages when it begins. */

/** An item of the sample's agenda, on the open cluster. */
const item = 'Human trafficking, in particular of seasonal workers';

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

/** [WORKSHOP60] By how much the page is longer and wider than the window. */
function scrollable(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const { scrollHeight, scrollWidth } = document.documentElement;
		return [scrollHeight - innerHeight, scrollWidth - innerWidth];
	});
}

async function open(browser: Browser, screen: Screen, token: string, address: string): Promise<Page> {
	const { page } = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(page, address);
	return page;
}

test('[WORKSHOP18] everyone is carried in when the workshop starts, and back with one press', async ({ browser }) => {
	const reader = await open(browser, 'phone', (await sample.welcome('Brown Owl')).token, sample.pageOf(openCluster));
	const writer = await open(browser, 'laptop', (await sample.welcome('Grey Heron')).token, `${sample.page}/search`);
	await writer.getByRole('searchbox').fill('prison');
	await sample.command({ type: 'start' });
	await expect(reader).toHaveURL(`${sample.workshopPage}/part`);
	await expect(writer.getByText('has started')).toBeVisible();
	await keepMoment(reader, '40-carried-in-phone');
	await keepMoment(writer, '40-told-while-writing');
	await reader.getByRole('button', { name: 'Back to where I was' }).click();
	await expect(reader).toHaveURL(sample.pageOf(openCluster));
	await sample.startItem();
	await expect(reader.getByText('continues with')).toBeVisible();
	await expect(reader).toHaveURL(sample.pageOf(openCluster));
	await sample.command({ type: 'give-notice', text: 'Coffee in the garden', minutes: 15, countdown: true });
	for (const page of [reader, writer]) await expect(page.getByText('Coffee in the garden')).toBeVisible();
	await keepMoment(reader, '40-notice-phone');
	await writer.getByRole('link', { name: 'Join' }).click();
	await expect(writer.getByRole('heading', { level: 2, name: item })).toBeVisible();
	await expect(writer.getByText('Coffee in the garden')).toBeVisible();
	await keepMoment(writer, '40-notice-in-workshop');
});

test('[WORKSHOP14] [WORKSHOP15] two facilitators press Next at once: one item goes by, and it can be undone', async ({
	browser
}) => {
	const run = `/consultations/${sample.seeded.consultation}/workshops/${sample.seeded.workshop}`;
	const record = () => sample.facilitator.get<WorkshopEvents>(`${run}/events?after=0`);
	if ((await record()).events.every(({ event }) => event.type !== 'workshop-started'))
		await sample.command({ type: 'start' });
	await sample.startItem();
	const deputy = (await sample.welcome('Red Fox', 'facilitator')).token;
	const pages = [
		await open(browser, 'laptop', sample.seeded.facilitator.token, `${sample.workshopPage}/run`),
		await open(browser, 'laptop', deputy, `${sample.workshopPage}/run`)
	] as const;
	const next = (page: Page) => page.getByRole('button', { name: 'Next item', exact: true });
	for (const page of pages) await expect(next(page)).toBeEnabled();
	for (const size of [pages[0].viewportSize(), { width: 1024, height: 768 }, { width: 1280, height: 800 }]) {
		if (size) await pages[0].setViewportSize(size);
		expect(await scrollable(pages[0])).toEqual([0, 0]);
	}
	await expect(pages[1].getByText(/\d+ (?:person|people) here/)).toBeVisible();
	await keepMoment(pages[0], '41-run');
	const { seq } = await record();
	// Both at one time of the clock: a press that waits for the other browser is no second press.
	const at = Date.now() + 1000;
	const pressAt = (button: HTMLElement, time: number) => void setTimeout(() => button.click(), time - Date.now());
	await Promise.all(pages.map((page) => next(page).evaluate(pressAt, at)));
	const told = (page: Page) => page.getByText('already did this').count();
	await expect.poll(async () => (await told(pages[0])) + (await told(pages[1]))).toBe(1);
	await keepMoment((await told(pages[0])) > 0 ? pages[0] : pages[1], '41-second-press');
	const begun = (await record()).events.filter(
		(recorded) => recorded.seq > seq && recorded.event.type === 'item-started'
	);
	expect(begun).toHaveLength(1);
	await pages[0].getByRole('button', { name: 'Undo:' }).click();
	for (const page of pages) await expect(page.getByRole('heading', { level: 2, name: item })).toBeVisible();
});
