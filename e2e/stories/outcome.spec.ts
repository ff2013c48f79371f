import { expect, test } from '../story/playwright.ts';
import { createConsultation } from '../story/consultation.ts';
import { tabAndPress } from '../story/keyboard.ts';
import { expectAccessible } from '../story/looks.ts';
import { arrive, setUp, signIn, visit } from '../story/people.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[EXPORTS10] an outcome file becomes a consultation again, and another file says why it does not', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	await setUp(person, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const { pathname } = new URL(page.url());
	const outcome = await page.request.get(
		`/api/v1${pathname.replace('/c/', '/consultations/')}/exports/outcome.json?for=participants`
	);

	await visit(page, '/consultations');
	await page.getByRole('link', { name: 'From an outcome file' }).click();
	const choose = page.getByLabel('Outcome file');
	page.setDefaultTimeout(15_000);
	const bringBack = page.getByRole('button', { name: 'Restore' });
	await choose.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('not JSON') });
	for (let turn = 0; turn < 2; turn += 1) {
		await bringBack.click();
		await expect(page.getByRole('alert')).toContainText('This file is not an outcome exported from Plenum');
	}
	await choose.setInputFiles({ name: 'outcome.json', mimeType: 'application/json', buffer: await outcome.body() });
	await bringBack.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
	await visit(page, '/consultations');
	await expect(page.getByRole('main').getByRole('link', { name: /Follow-up in Aruvia/ })).toHaveCount(2);
	expect(person.errors).toEqual([]);
	await context.close();
});

test('[REPORTS30] [REPORTS32] [REPORTS62] [REPORTS63] a facilitator adjusts a document, sees its words counted, and takes it away in one click', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'phone');
	const { page, context } = person;
	page.setDefaultTimeout(15_000);
	await signIn(person, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Submission of Aruvia', state: 'Aruvia' });
	const consultation = new URL(page.url()).pathname;
	await visit(page, `${consultation}/outcome/submission`);
	const budget = page.getByRole('status').filter({ hasText: 'of 2,815 words' });
	await expect(budget).toBeVisible();
	await page.getByLabel('Your own text').fill('We are eleven organisations.');
	await expect(page.getByText('We are eleven organisations.')).toHaveCount(1);
	await page.getByRole('radio', { name: 'Several together' }).check();
	await expect(page.getByRole('status').filter({ hasText: 'of 5,630 words' })).toBeVisible();

	await page.getByRole('button', { name: 'Add a submitter' }).click();
	await page.getByLabel('Full name').fill('Aruvian Coalition');
	const cover = page.getByRole('article').getByRole('banner').or(page.getByRole('article').locator('header'));
	const unnamed = page.getByText('The consent of a submitting organisation');
	await expect(unnamed).toBeVisible();
	await expect(cover).not.toContainText('Aruvian Coalition');
	await page.getByLabel('Has consented to be named').check();
	await expect(cover).toContainText('Aruvian Coalition');
	await expect(unnamed).toHaveCount(0);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save and download' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/^plenum-submission-.*-draft-en\.docx$/);
	await visit(page, `${consultation}/outcome/submission`);
	await expect(page.getByLabel('Your own text')).toHaveValue('We are eleven organisations.');
	await expect(page.getByRole('article')).toContainText('Joint submission');

	// [REPORTS32] What is not saved asks before it is lost; what was saved before can be taken up again, and that undone.
	const words = page.getByLabel('Your own text');
	await words.fill('We are twelve.');
	await tabAndPress(page, page.getByRole('navigation', { name: 'Pages above this one' }).getByRole('link'));
	await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(words).toHaveValue('We are twelve.');
	await tabAndPress(page, page.getByRole('button', { name: 'Save', exact: true }));
	await tabAndPress(page, page.getByText('Earlier versions'));
	await expect(page.getByRole('button', { name: 'Restore: Version 1' })).toBeVisible();
	await expectAccessible(page);
	await tabAndPress(page, page.getByRole('button', { name: 'Restore: Version 1' }));
	await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Restore' }));
	await expect(words).toHaveValue('We are eleven organisations.');
	const restored = page.getByRole('listitem').filter({ hasText: 'Restored: Version 1' });
	await tabAndPress(page, restored.getByRole('button', { name: 'Undo' }));
	await expect(words).toHaveValue('We are twelve.');

	// [REPORTS63] Data are looked at before they are taken away.
	await visit(page, `${consultation}/outcome/data/outcome.xlsx`);
	await expect(page.getByText(/^All rows are shown/).first()).toBeVisible();
	await expectAccessible(page);
	expect(person.errors).toEqual([]);
	await context.close();
});
