import { expect, test, type Browser } from '../story/playwright.ts';
import type { OwnCaucuses } from '@plenum/protocol/caucuses';
import { chooseUnderMore, inDialog } from '../story/consultation.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectState, expectWords, type } from '../story/writing.ts';

/** Two of one side prepare where nobody else can look, and put into the joint text what they choose. */

let sample: Sample;
test.beforeEach(async () => {
	sample = await Sample.start();
});
test.afterEach(() => sample.server.end());

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

test('[CAUCUS2] [CAUCUS13] [CAUCUS5] [CAUCUS8] two of a side write in a closed text, a facilitator finds none, and what is chosen stands in the joint one', async ({
	browser
}) => {
	const page = `${sample.pageOf(openCluster)}/caucus`;
	const first = await sample.welcome('Mina');
	const second = await sample.welcome('Omar');
	const mina = await bring(browser, 'laptop', first.token);
	const omar = await bring(browser, 'phone', second.token);
	await visit(omar.page, page);
	await omar.page.getByRole('button', { name: 'Show my code' }).click();
	const code = await omar.page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	await keepMoment(omar.page, 'caucus-code');

	await visit(mina.page, sample.pageOf(openCluster));
	await chooseUnderMore(mina.page, 'Caucus of your side');
	await mina.page.getByRole('button', { name: 'Open a caucus' }).click();
	await mina.page.getByRole('button', { name: 'Let somebody in' }).click();
	await mina.page.getByLabel('Their code').fill(code);
	await inDialog(mina.page, 'Check the code');
	await mina.page.getByRole('heading', { name: 'Compare three words' }).waitFor();
	const words = /^[a-z]+( · [a-z]+){2}$/;
	const shown = await Promise.all([mina, omar].map(({ page: on }) => on.getByText(words).innerText()));
	expect(shown[0]).toBe(shown[1]);
	await expect(omar.page.getByText('Your code was typed by: Mina', { exact: false })).toBeVisible();
	await keepMoment(omar.page, 'caucus-words');
	await expect(omar.page.getByRole('button', { name: 'Write' })).toHaveCount(0);
	await omar.page.getByRole('button', { name: 'The words match' }).click();
	await expect(omar.page.getByText('Waiting for the other person', { exact: false })).toBeVisible();
	await expect(omar.page.getByRole('button', { name: 'Write' })).toHaveCount(0);
	await mina.page.getByRole('button', { name: 'The words match' }).click();
	await expect(mina.page.getByText('Read by 2 people in this caucus', { exact: false })).toBeVisible();

	await omar.page.getByRole('button', { name: 'Write' }).click();
	const notes = omar.page.getByRole('textbox', { name: 'Notes of your side' });
	await expect(notes).toBeFocused();
	await type(omar.page, 'Shelters are full.');
	await mina.page.getByRole('button', { name: 'Write' }).click();
	await expectWords(mina.page.getByRole('textbox'), 'Shelters are full.');
	await mina.page.keyboard.press('Control+End');
	await mina.page.keyboard.press('Enter');
	await type(mina.page, 'Between us only.');
	await expectState(mina.page, 'Saved');
	await expectWords(notes, 'Between us only.');
	await keepMoment(omar.page, 'caucus-writing');

	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	await visit(facilitator.page, page);
	await expect(
		facilitator.page.getByText('A caucus is for participants and rapporteurs', { exact: false })
	).toBeVisible();
	const { document } = (
		await sample.facilitator
			.as(first.token)
			.get<OwnCaucuses>(
				`/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}/caucus`
			)
	).caucuses[0] as OwnCaucuses['caucuses'][number];
	const status = (path: string) => facilitator.page.request.get(path).then((answer) => answer.status());
	expect(await status(`/api/v1/documents/${document}/state`)).toBe(404);
	await visit(facilitator.page, sample.pageOf(openCluster));
	await expect(facilitator.page.getByRole('link', { name: 'Caucus of your side' })).toHaveCount(0);

	await mina.page.getByRole('button', { name: 'Put passages into the joint text' }).click();
	const dialog = mina.page.getByRole('dialog');
	await dialog.getByLabel('Shelters are full.').check();
	await dialog.getByLabel('At the end of which section').selectOption('Challenges');
	await expect(dialog.getByRole('group', { name: 'What everyone will read there' })).toContainText(
		'From the caucus of Civil society:'
	);
	await keepMoment(mina.page, 'caucus-preview');
	await inDialog(mina.page, 'Put it into the joint text');
	const joint = facilitator.page.getByText('From the caucus of Civil society:');
	await expect(joint).toBeVisible();
	await expect(facilitator.page.getByText('Shelters are full.')).toBeVisible();
	await expect(facilitator.page.getByText('Between us only.')).toHaveCount(0);
	await mina.page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(joint).toHaveCount(0);

	await mina.page.getByRole('button', { name: 'Delete the caucus' }).click();
	await inDialog(mina.page, 'Delete the caucus');
	await expect(omar.page.getByText('You are no longer in this caucus', { exact: false })).toBeVisible();
	for (const { errors } of [mina, omar]) expect(errors).toEqual([]);
	for (const { context } of [mina, omar, facilitator]) await context.close();
});
