import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createConsultation } from '../story/consultation.ts';
import { arrive, setUp, visit } from '../story/people.ts';
import { ServerProcess } from '../../apps/server/src/operator/server-process.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await ServerProcess.start();
});
test.afterAll(() => server.end());

test('[PUBLISH20] [PUBLISH22] a version is frozen, published, read by anyone without script, and withdrawn', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	page.setDefaultTimeout(15_000);
	await setUp(person, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia', cycle: '4' });
	const home = new URL(page.url()).pathname;
	const at = `/api/v1${home.replace('/c/', '/consultations/')}`;
	expect((await page.request.post(`${at}/outcome/versions`, { data: {} })).status()).toBe(201);

	await visit(page, `${home}/outcome/publish`);
	await page.getByLabel('العربية').check();
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
	const link = page.getByRole('link', { name: /^\/public\/aruvia-.*\/ar$/ });
	const address = (await link.getAttribute('href')) ?? '';

	const reader = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
	const paper = await reader.newPage();
	await paper.setViewportSize({ width: 320, height: 800 });
	await paper.goto(address);
	await expect(paper.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Follow-up in Aruvia');
	await expect(paper.locator('script')).toHaveCount(0);
	const watched = await browser.newContext({ baseURL: server.url });
	const looked = await watched.newPage();
	await looked.goto(address);
	expect((await new AxeBuilder({ page: looked }).analyze()).violations).toEqual([]);

	await page.getByRole('button', { name: 'Withdraw' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
	await expect(page.getByText(/was withdrawn on/)).toBeVisible();
	// A reader who comes now: a browser that was here may keep the page for a minute.
	const late = await browser.newContext({ baseURL: server.url });
	expect((await (await late.newPage()).goto(address))?.status()).toBe(410);
	expect(person.errors).toEqual([]);
	await Promise.all([context, reader, watched, late].map((each) => each.close()));
});
