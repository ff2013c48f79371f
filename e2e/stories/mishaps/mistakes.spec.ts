import { expect, test } from '../../story/playwright.ts';
import { createConsultation, goTo, goToImport } from '../../story/consultation.ts';
import { arrive, setUp, visit } from '../../story/people.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('a wrong code says what to do, and a right one can be typed in its place', async ({ browser }) => {
	const { page, context } = await arrive(browser, server.url, 'phone');
	await visit(page, '/join');
	await page.getByLabel('Code').fill('ABCD-EFGH');
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('alert')).toContainText('No consultation has this code. Check each character');
	await expect(page.getByLabel('Code')).toHaveValue('ABCD-EFGH');
	await context.close();
});

test('an address that leads nowhere says so and leads back', async ({ browser }) => {
	const { page, context } = await arrive(browser, server.url, 'phone');
	expect((await page.goto('/nowhere'))?.status()).toBe(404);
	await visit(page, '/nowhere');
	await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeAttached();
	await page.getByRole('link', { name: 'To the start page' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Join a consultation' })).toBeVisible();
	// What is in a consultation, or whether there is one, is for those who are inside.
	await visit(page, '/c/AAAAAAAAAAAAAAAA/clusters');
	await page.getByRole('link', { name: 'I have a code' }).click();
	await expect(page.getByLabel('Code')).toBeVisible();
	await context.close();
});

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const wrong = [
	{
		name: 'list.doc',
		buffer: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
		says: 'Save it there as .docx'
	},
	{ name: 'matrix.docx', buffer: Buffer.from(picture, 'base64'), says: 'This is a picture' }
];

test('a file that cannot be read changes nothing, and Plenum says what to do', async ({ browser }) => {
	const { page, context } = await arrive(browser, server.url, 'laptop');
	await setUp({ page, context, errors: [] }, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	await goToImport(page);
	for (const { name, buffer, says } of wrong) {
		await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
		await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
		await expect(page.getByText('Drop the file here')).toBeVisible();
	}
	await goTo(page, 'Recommendations');
	await expect(page.getByText('No recommendations yet')).toBeVisible();
	await context.close();
});
