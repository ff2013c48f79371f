import type { CardRoundList, CardRoundView } from '@plenum/protocol/workshops/cards';
import { expect, test, type Page } from '../story/playwright.ts';
import { arrive, known, visit, type Person } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** As many people as sit at one table write cards at once: nobody's cards go because somebody else begins. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'write' });
});
test.afterAll(() => sample.server.end());

const question = 'What stands in the way?';
const names = ['Ada', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay'];

test('[CARDS20] six write cards while others begin, all say that they are done, and the server has every card', async ({
	browser
}) => {
	const at = `/consultations/${sample.seeded.consultation}/card-rounds`;
	const asked = { section: null, question, disclosure: 'confidential', limit: 3 };
	const { id } = await sample.facilitator.post<CardRoundView>(at, {
		cluster: sample.cluster(openCluster).id,
		...asked
	});
	const writers: (Person & { name: string; token: string })[] = [];
	for (const name of names) {
		const { token } = await sample.welcome(name);
		const person = await known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, token);
		await visit(person.page, `${sample.workshopPage}/part`);
		writers.push({ ...person, name, token });
	}
	const form = (page: Page) => page.getByRole('region', { name: question });
	const card = (page: Page, number: number) => form(page).getByRole('textbox', { name: `Card ${number}` });
	const saved = (page: Page) => expect(form(page).locator('[data-save-state=saved]')).toBeVisible();

	for (const { page, name } of writers) {
		await card(page, 1).fill(`${name}: few judges`);
		await saved(page);
	}
	for (const { page, name } of writers) {
		await expect(card(page, 1)).toHaveValue(`${name}: few judges`);
		await form(page).getByRole('button', { name: 'Another card' }).click();
		await card(page, 2).fill(`${name}: far courts`);
		await saved(page);
	}
	for (const { page } of writers) await form(page).getByRole('button', { name: 'I’m done' }).click();
	for (const { page, name } of writers) {
		await expect(form(page).getByRole('button', { name: 'I’m done' })).toBeHidden();
		await saved(page);
		await expect(card(page, 1)).toHaveValue(`${name}: few judges`);
	}
	const stored = await Promise.all(
		writers.map(async ({ token, name }) => {
			const { rounds } = await sample.facilitator.as(token).get<CardRoundList>(at);
			const own = rounds.find((round) => round.id === id)?.own;
			return { name, done: own?.done, texts: own?.cards.map(({ text }) => text) };
		})
	);
	expect(stored).toEqual(
		names.map((name) => ({ name, done: true, texts: [`${name}: few judges`, `${name}: far courts`] }))
	);
	for (const { errors, context } of writers) {
		expect(errors).toEqual([]);
		await context.close();
	}
});
