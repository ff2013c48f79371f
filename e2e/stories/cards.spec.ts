import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** Two phones write in silence, one of them without a line; the cards are revealed, sorted, and one group is in the text. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'write' });
});
test.afterAll(() => sample.server.end());

const question = 'What would help most?';

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

const form = (page: Page) => page.getByRole('region', { name: question });
const state = (page: Page, name: string) => expect(form(page).locator(`[data-save-state=${name}]`)).toBeVisible();

test('[CARDS5] [CARDS7] [CARDS15] written alone, one without a line; revealed, grouped, and taken over into the text', async ({
	browser
}) => {
	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const phones = [
		await bring(browser, 'phone', (await sample.welcome('Ada')).token),
		await bring(browser, 'phone', (await sample.welcome('Ben')).token)
	];
	const [ada, ben] = phones as [Person, Person];
	await visit(facilitator.page, `${sample.workshopPage}/run`);
	for (const { page } of phones) await visit(page, `${sample.workshopPage}/part`);

	await facilitator.page.getByRole('button', { name: 'Ask for cards' }).click();
	const dialog = facilitator.page.getByRole('dialog');
	await dialog.getByLabel('Question').fill(question);
	await dialog.getByLabel('Which part of the text it is about').selectOption({ label: 'Challenges' });
	await dialog.getByRole('radio', { name: 'Their side', exact: false }).first().check();
	await dialog.getByRole('button', { name: 'Ask for cards' }).click();

	await form(ada.page).getByLabel('Card 1').fill('More interpreters');
	await form(ada.page).getByRole('button', { name: 'I’m done' }).click();
	await state(ada.page, 'saved');
	await expect(form(ben.page)).toBeVisible();
	await ben.context.setOffline(true);
	await form(ben.page).getByLabel('Card 1').fill('Interpreters in every court');
	await state(ben.page, 'away');
	await keepMoment(ben.page, '90-card-without-line-phone');
	await ben.context.setOffline(false);
	await state(ben.page, 'saved');

	const { page } = facilitator;
	await expect(page.getByText('Interpreters in every court')).toHaveCount(0);
	await page.getByRole('button', { name: 'Reveal the cards' }).click();
	await dialog.getByRole('button', { name: 'Reveal the cards' }).click();
	const card = (text: string) => page.getByRole('listitem').filter({ hasText: text }).getByRole('checkbox');
	await card('More interpreters').check();
	await card('Interpreters in every court').check();
	await page.getByRole('button', { name: 'Group', exact: true }).click();
	await page.getByRole('button', { name: 'New group' }).click();
	await dialog.getByLabel('Name of the group').fill('Languages');
	await dialog.getByRole('button', { name: 'New group' }).click();
	await expect(ada.page.getByRole('group', { name: 'Languages' }).getByRole('listitem')).toHaveCount(2);
	await keepMoment(ada.page, '91-cards-revealed-phone');
	await keepMoment(page, '92-cards-sorted-laptop');

	await page.getByRole('button', { name: 'Copy the group into the text' }).click();
	await expect(page.getByText('Copied into “Challenges”.', { exact: true })).toBeVisible();
	const written = ada.page.getByRole('region', { name: 'Assessment' }).getByText('More interpreters');
	await expect(written).toBeVisible();
	await expect(page.getByText(`2 cards from “${question}”`)).toBeVisible();
	for (const { errors, context } of [facilitator, ...phones]) {
		expect(errors).toEqual([]);
		await context.close();
	}
});

test('[CARDS19] the wall has the question, then the cards', async ({ browser }) => {
	const at = `/consultations/${sample.seeded.consultation}/card-rounds`;
	const asked = { section: null, question: 'What comes next?', disclosure: 'open', limit: 3 };
	const cluster = sample.cluster(openCluster).id;
	const { id } = await sample.facilitator.post<CardRoundView>(at, { cluster, ...asked });
	const wall = await bring(browser, 'projector', sample.seeded.facilitator.token);
	await visit(wall.page, `${sample.workshopPage}/show`);
	await expect(wall.page.getByText('What comes next?')).toBeVisible();
	await keepMoment(wall.page, '93-cards-asked-wall');
	const { token } = await sample.welcome('Cy');
	const cards = [{ id: 'card-0001', text: 'A law on shelters' }];
	await sample.facilitator.as(token).put(`${at}/${id}/own`, { cards, done: true });
	await sample.facilitator.post(`${at}/${id}/reveal`);
	await expect(wall.page.getByText('A law on shelters')).toBeVisible();
	await keepMoment(wall.page, '94-cards-revealed-wall');
	expect(wall.errors).toEqual([]);
	await wall.context.close();
});
