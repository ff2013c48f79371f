import { expect, test } from '../../story/playwright.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';
import { createConsultation, goTo, inDialog } from '../../story/consultation.ts';
import { lookEverywhere } from '../../story/looks.ts';
import { arrive, join, setUp, visit } from '../../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[CALENDAR2] [CALENDAR4] [CALENDAR6] [CALENDAR20] the session gives the dates, and each person follows them in their own calendar', async ({
	browser
}) => {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const { page } = facilitator;
	await setUp(facilitator, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const home = new URL(page.url()).pathname;
	const places = page.getByRole('navigation', { name: 'This consultation' });
	await places.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('link', { name: 'Calendar of the review' }).click();
	await expect(page.getByText('No dates yet')).toBeVisible();
	await page.getByRole('link', { name: 'Enter the session in Settings' }).click();
	await page.getByLabel('Session').fill('48');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('link', { name: 'Calendar of the review' }).click();

	const review = 'Review in the Working Group, cycle 5';
	await expect(page.getByRole('listitem').filter({ hasText: review })).toContainText('January 2030');
	await page.getByRole('button', { name: `Change: ${review}` }).click();
	await page.getByLabel('Date').fill('2030-01-21');
	await inDialog(page, 'Save');
	await expect(page.getByRole('listitem').filter({ hasText: review })).toContainText('21 Jan 2030');
	await expect(page.getByRole('listitem').filter({ hasText: 'National report, cycle 5' })).toContainText('29 Oct 2029');

	const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
	await page.getByRole('button', { name: 'Add a date' }).click();
	await page.getByLabel('What is due').fill('Draft sent to all');
	await page.getByLabel('Date', { exact: true }).fill(soon);
	await inDialog(page, 'Save');
	await goTo(page, 'Overview');
	await expect(page.getByRole('link', { name: /^Draft sent to all: .+ \(in 4 weeks\)$/ })).toBeVisible();

	await goTo(page, 'People');
	const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	const phone = await arrive(browser, server.url, 'phone');
	await visit(phone.page, `/join#${code}`);
	await join(phone, { name: 'Heron', constituency: 'Civil society' });
	await page
		.getByRole('button', { name: /^Admit/ })
		.first()
		.click();
	await phone.page.getByRole('link', { name: /^Draft sent to all/ }).click();
	await phone.page.getByRole('button', { name: 'Create an address' }).click();
	const address = phone.page.getByText(/\/api\/v1\/calendar\/[\w-]{40,}$/);
	const file = async () => page.request.get(new URL(await address.innerText()).pathname);
	const found = await file();
	expect(found.headers()['content-type']).toBe('text/calendar; charset=utf-8');
	expect(await found.text()).toContain('SUMMARY:Draft sent to all');
	const path = new URL(await address.innerText()).pathname;
	await phone.page.getByRole('button', { name: 'Revoke the address' }).click();
	await phone.page.getByRole('button', { name: /^Confirm/ }).click();
	await expect(address).toBeHidden();
	expect((await page.request.get(path)).status()).toBe(410);
	expect([...facilitator.errors, ...phone.errors]).toEqual([]);
	await phone.context.close();

	await lookEverywhere(page, `${home}/calendar`);
	await facilitator.context.close();
});
