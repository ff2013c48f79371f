import { expect, test } from '../story/playwright.ts';
import type { TemplateView } from '@plenum/protocol/exports/templates';
import { createConsultation } from '../story/consultation.ts';
import { tabAndPress } from '../story/keyboard.ts';
import { expectAccessible } from '../story/looks.ts';
import { arrive, setUp, visit } from '../story/people.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[PUBLISH12] [PUBLISH20] [PUBLISH22] a version is frozen, published, read by anyone without script, and withdrawn', async ({
	browser
}) => {
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	page.setDefaultTimeout(15_000);
	await setUp(person, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const home = new URL(page.url()).pathname;
	const at = `/api/v1${home.replace('/c/', '/consultations/')}`;
	expect((await page.request.post(`${at}/outcome/versions`, { data: {} })).status()).toBe(201);

	// Somebody who consented to be named: a point of the check.
	const { template } = (await (await page.request.get(`${at}/template`)).json()) as TemplateView;
	const submitter = {
		code: '',
		name: 'Aruvian Coalition',
		city: '',
		country: '',
		members: [],
		consentedOn: '2026-05-12'
	};
	const saved = { version: 0, template: { ...template, submitters: [submitter] } };
	expect((await page.request.put(`${at}/template`, { data: saved })).status()).toBe(200);

	await visit(page, `${home}/outcome/publish`);
	await expect(page.getByText('1 point is still open.')).toBeVisible();
	await tabAndPress(page, page.getByLabel('I have checked this: it can be published'), ' ');
	await tabAndPress(page, page.getByLabel('العربية'), ' ');
	await expect(page.getByText(/^Every choice is saved/)).toBeVisible();
	// Until it is, its colours are on their way to what is read.
	await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled();
	await expectAccessible(page);

	// [PUBLISH12] What was chosen is there for whoever comes back, on any device.
	await visit(page, `${home}/outcome/publish`);
	await expect(page.getByLabel('I have checked this: it can be published')).toBeChecked();
	await expect(page.getByLabel('العربية')).toBeChecked();
	await tabAndPress(page, page.getByRole('button', { name: 'Publish', exact: true }));
	await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }));
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
	await expectAccessible(looked);

	await tabAndPress(page, page.getByRole('button', { name: 'Withdraw' }));
	await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }));
	await expect(page.getByText(/was withdrawn on/)).toBeVisible();
	// A reader who comes now: a browser that was here may keep the page for a minute.
	const late = await browser.newContext({ baseURL: server.url });
	expect((await (await late.newPage()).goto(address))?.status()).toBe(410);
	expect(person.errors).toEqual([]);
	await Promise.all([context, reader, watched, late].map((each) => each.close()));
});
