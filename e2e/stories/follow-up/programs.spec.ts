import { expect, test } from '../../story/playwright.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';
import { createConsultation, goTo, inDialog } from '../../story/consultation.ts';
import { texts } from '../../story/looks.ts';
import { arrive, setUp } from '../../story/people.ts';

const t = texts.en.settings;

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer({ env: { WEBHOOK_SERVERS: 'https://tracker.example' } });
});
test.afterAll(() => server.end());

test('[TOKEN1] [TOKEN5] [TOKEN7] [WEBHOOK1] [WEBHOOK7] a facilitator lets a program in, has it told of news, and shuts it out', async ({
	browser
}) => {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const { page } = facilitator;
	await setUp(facilitator, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const home = new URL(page.url()).pathname;
	await goTo(page, 'Settings');
	const fold = page.getByText(t.tokens, { exact: true });
	await fold.click();
	await expect(page.getByText(t.noTokens)).toBeVisible();

	await page.getByRole('button', { name: t.createToken }).click();
	await page.getByLabel(t.tokenName).fill('National tracker');
	await inDialog(page, t.createToken);
	const secret = await page.getByText(/^plenum_/).innerText();
	const read = () =>
		fetch(`${server.url}/api/v1/consultations/${home.split('/').at(-1)}/clusters`, {
			headers: { authorization: `Bearer ${secret}` }
		});
	expect((await read()).status).toBe(200);
	// Shown once: whoever opens the fold again sees when it was used, and no secret.
	await fold.click();
	await fold.click();
	const token = page.getByRole('listitem').filter({ hasText: 'National tracker' });
	await expect(token).toContainText('Last used');
	await expect(page.getByText(secret)).toBeHidden();

	await page.getByRole('button', { name: t.addWebhook }).click();
	const url = page.getByLabel(t.webhookUrl, { exact: true });
	await url.fill('https://elsewhere.example/');
	await page.getByRole('dialog').getByRole('button', { name: t.addWebhook }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(url).toHaveValue('https://elsewhere.example/');
	await url.fill('https://tracker.example/news');
	await inDialog(page, t.addWebhook);
	await expect(page.getByText(t.webhookSecret)).toBeVisible();
	const webhook = page.getByRole('listitem').filter({ hasText: 'https://tracker.example/news' });
	await expect(webhook).toContainText('entries delivered');
	await webhook.getByRole('button', { name: /^Delete/ }).click();
	await webhook.getByRole('button', { name: /^Confirm/ }).click();
	await expect(page.getByText(t.noWebhooks)).toBeVisible();

	await token.getByRole('button', { name: /^Revoke/ }).click();
	await token.getByRole('button', { name: /^Confirm/ }).click();
	await expect(page.getByText(t.noTokens)).toBeVisible();
	expect((await read()).status).toBe(401);
	expect(facilitator.errors).toEqual([]);
	await facilitator.context.close();
});
