import { expect, test, type Browser, type Locator, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** A remark on a passage and its answer; other words suggested from a phone, and accepted in front of everybody. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	const person = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(person.page, sample.pageOf(openCluster));
	await expect(person.page.getByRole('heading', { name: 'Progress and impact' })).toBeVisible();
	return person;
}

/** Until the text is there to be commented on. */
async function choose(page: Page, words: string): Promise<Locator> {
	const bar = page.getByRole('group', { name: 'Comment on the selected text' });
	await expect(async () => {
		await page.evaluate((wanted) => {
			const walker = document.createTreeWalker(document.querySelector('.prose') as Node, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			}
		}, words);
		await expect(bar).toBeVisible({ timeout: 500 });
	}).toPass();
	return bar;
}

const markOf = (page: Page, words: string) => page.locator('.prose .commented', { hasText: words });

test('[COMMENTS13] [COMMENTS20] two people comment, answer, suggest and accept, and both read the new words', async ({
	browser
}) => {
	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const ada = await bring(browser, 'phone', (await sample.welcome('Ada')).token);
	const desk = facilitator.page;
	const phone = ada.page;

	await (await choose(desk, 'national action plan')).getByRole('button', { name: 'Comment', exact: true }).click();
	await desk.getByLabel('Your comment').fill('Is it funded?');
	await desk.getByRole('button', { name: 'Send', exact: true }).click();

	await clickBegin(markOf(phone, 'national action plan'));
	const sheet = phone.getByRole('dialog');
	await expect(sheet.getByText('Is it funded?')).toBeVisible();
	await sheet.getByLabel('Your answer').fill('Only until 2026.');
	await keepMoment(phone, '92-comment-answer-phone');
	await sheet.getByRole('button', { name: 'Answer', exact: true }).click();
	await expect(desk.getByText('Only until 2026.')).toBeVisible();
	await sheet.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(sheet).toBeHidden();

	await (await choose(phone, 'adopted in February')).getByRole('button', { name: 'Suggest a change' }).click();
	await phone.getByLabel('What it should say instead').fill('adopted late in February');
	await phone.getByRole('button', { name: 'Send suggestion' }).click();

	await markOf(desk, 'adopted in February').click();
	await expect(desk.locator('aside ins', { hasText: 'late' })).toBeVisible();
	await keepMoment(desk, '93-suggestion');
	await desk.getByRole('button', { name: 'Accept' }).click();
	for (const { page, errors } of [facilitator, ada]) {
		await expect(page.locator('.prose').first()).toContainText('adopted late in February');
		expect(errors).toEqual([]);
	}
	await expect(phone.getByText('1 resolved')).toBeVisible();
	for (const { context } of [facilitator, ada]) await context.close();
});

/** Where it begins: the middle of a passage that wraps can be outside of it. */
async function clickBegin(passage: Locator): Promise<void> {
	const position = await passage.evaluate((element) => {
		const [first] = element.getClientRects();
		const around = element.getBoundingClientRect();
		return { x: (first?.x ?? 0) - around.x + 4, y: (first?.y ?? 0) - around.y + 4 };
	});
	await passage.click({ position });
}
