import { expect, test } from '@playwright/test';
import { createConsultation } from '../story/consultation.ts';
import { arrive, setUp, visit } from '../story/people.ts';
import { ServerProcess } from '../../apps/server/src/operator/server-process.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await ServerProcess.start();
});
test.afterAll(() => server.end());

test('[EXPORTS10] an outcome file becomes a consultation again, and another file says why it does not', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	await setUp(person, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia', cycle: '4' });
	const { pathname } = new URL(page.url());
	const outcome = await page.request.get(`/api/v1${pathname.replace('/c/', '/consultations/')}/exports/outcome.json`);

	await visit(page, '/consultations');
	await page.getByRole('link', { name: 'From an outcome file' }).click();
	const choose = page.getByLabel('Outcome file');
	page.setDefaultTimeout(15_000);
	const bringBack = page.getByRole('button', { name: 'Bring it back' });
	await choose.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('not JSON') });
	for (let turn = 0; turn < 2; turn += 1) {
		await bringBack.click();
		await expect(page.getByRole('alert')).toContainText('This file is not an outcome that Plenum exported');
	}
	await choose.setInputFiles({ name: 'outcome.json', mimeType: 'application/json', buffer: await outcome.body() });
	await bringBack.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
	await visit(page, '/consultations');
	await expect(page.getByRole('main').getByRole('link', { name: /Follow-up in Aruvia/ })).toHaveCount(2);
	expect(person.errors).toEqual([]);
	await context.close();
});
