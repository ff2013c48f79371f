import { expect, test } from '../story/playwright.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { matrixFixture } from '../fixtures/matrix.ts';
import { createConsultation } from '../story/consultation.ts';
import { confirmMatrix, offerMatrix } from '../story/files.ts';
import { tabAndPress, tabTo } from '../story/keyboard.ts';
import { expectAccessible } from '../story/looks.ts';
import { arrive, setUp, visit } from '../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[MATRIX50] [MATRIX56] [TAXONOMY2] a newer list is compared, taken in and taken back, and a label renamed, by keyboard alone', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	page.setDefaultTimeout(15_000);
	await setUp(person, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const home = new URL(page.url()).pathname;
	const first = matrixFixture({ layout: 'new' });
	await offerMatrix(page, first.bytes);
	await confirmMatrix(page, first.recommendations.length);

	// The same list with its oddities: some texts and positions differ.
	await offerMatrix(page, matrixFixture({ layout: 'new', odd: true }).bytes);
	await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
	await expect(page.getByRole('tab', { name: /^Changed/ })).toBeVisible();
	await expectAccessible(page);
	await tabAndPress(page, page.getByRole('button', { name: /^Accept \d+ changes?$/ }).first());
	await expect(page.getByRole('link', { name: 'See the clusters' })).toBeVisible();

	await visit(page, `${home}/import`);
	await expectAccessible(page);
	await tabAndPress(page, page.getByRole('button', { name: /^Undo the import of / }));
	await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }));
	await expect(page.getByText('Undone', { exact: true })).toBeVisible();

	await visit(page, `${home}/clusters/terms`);
	await expectAccessible(page);
	await tabTo(page, page.getByLabel('Search'));
	await page.keyboard.type('National Human');
	await tabAndPress(page, page.getByRole('button', { name: /^Edit: National Human Rights Institution/ }));
	await expectAccessible(page);
	await tabTo(page, page.getByLabel('Shown as'));
	await page.keyboard.type('National institution');
	await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Save' }));
	await expect(page.getByText('As printed: National Human Rights Institution (NHRI)')).toBeVisible();
	expect(person.errors).toEqual([]);
	await context.close();
});
