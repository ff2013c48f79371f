import { expect, test, type Page } from '../story/playwright.ts';
import { ageProofs, codeOfApp } from '../../apps/server/src/test-support/accounts/account.fixture.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { createConsultation, goTo, inDialog } from '../story/consultation.ts';
import { expectAccessible } from '../story/looks.ts';
import { arrive, ready, setUp, visit, type Account } from '../story/people.ts';

const account: Account = { name: 'Mira Tolan', password: 'nine quiet herons' };

async function signOut(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Signed in as/ }).click();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
}

async function givePassword(page: Page): Promise<void> {
	await visit(page, '/sign-in');
	await page.getByLabel('Name', { exact: true }).fill(account.name);
	await page.getByLabel('Password', { exact: true }).fill(account.password);
	await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible();
}

const inside = (page: Page) => expect(page.getByRole('heading', { level: 1, name: 'Consultations' })).toBeVisible();

test('[ACCOUNT7] [ACCOUNT8] [ACCOUNT12] [ACCOUNT13] where a second factor is required: an app, a passkey, a recovery code', async ({
	browser
}) => {
	const server = await startServer({ name: 'localhost', env: { SECOND_FACTOR: 'required' } });
	const person = await arrive(browser, server.url, 'laptop');
	const { page, context } = person;
	page.setDefaultTimeout(15_000);
	try {
		const cdp = await context.newCDPSession(page);
		await cdp.send('WebAuthn.enable');
		await cdp.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true
			}
		});

		await visit(page, `/setup#${server.setupToken}`);
		await page.getByLabel('Name', { exact: true }).fill(account.name);
		await page.getByLabel('Password', { exact: true }).fill(account.password);
		await page.getByRole('button', { name: 'Create my account' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
		await expect(page.getByText(/^On this server every account needs a second factor/)).toBeVisible();
		await visit(page, '/consultations');
		await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

		await page.getByRole('button', { name: 'Add an app' }).click();
		const dialog = page.getByRole('dialog');
		const secret = (await dialog.locator('.key').textContent()) ?? '';
		await dialog.getByLabel('Code of your app').fill(codeOfApp(secret));
		await inDialog(page, 'Add');
		const codes = page.locator('ol.codes li');
		await expect(codes).toHaveCount(10);
		const recovery = (await codes.first().textContent()) ?? '';
		await expectAccessible(page);
		await page.getByRole('button', { name: 'I have saved them' }).click();

		await page.getByRole('button', { name: 'Add a passkey' }).click();
		await page.getByRole('dialog').getByLabel('Name').fill('Laptop');
		await inDialog(page, 'Add');
		await expect(page.getByRole('button', { name: 'Remove Laptop' })).toBeVisible();
		await expectAccessible(page);

		await signOut(page);
		await givePassword(page);
		await expectAccessible(page);
		await page.getByLabel('Code of your app').fill('000000');
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('The code is wrong');
		await page.getByLabel('Code of your app').fill(codeOfApp(secret, 1));
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await inside(page);

		await signOut(page);
		await givePassword(page);
		await page.getByRole('button', { name: 'Use a recovery code' }).click();
		await page.getByLabel('Recovery code').fill(recovery.toLowerCase());
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await inside(page);

		await signOut(page);
		await visit(page, '/sign-in');
		await page.getByRole('button', { name: 'Use a passkey' }).click();
		await inside(page);
		expect(person.errors).toEqual([]);
	} finally {
		await context.close();
		await server.end();
	}
});

test('[ACCOUNT3] [ACCOUNT18] [ACCOUNT20] [ACCOUNT21] [ACCOUNT22] [ACCOUNT23] invited by a link, and asked once more who one is', async ({
	browser
}) => {
	const server = await startServer();
	const mira = await arrive(browser, server.url, 'laptop');
	const rita = await arrive(browser, server.url, 'phone');
	const { page } = mira;
	for (const each of [mira, rita]) each.page.setDefaultTimeout(15_000);
	try {
		await setUp(mira, server.setupToken, account);
		await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
		const home = new URL(page.url()).pathname;
		await goTo(page, 'People');

		// What cannot be taken back, an hour after signing in: asked in a dialog, then done without a second press.
		ageProofs(server.dataDir);
		await page.getByRole('button', { name: 'Invite a facilitator' }).click();
		await page.getByRole('dialog').getByLabel('For whom').fill('Rita');
		await page.getByRole('dialog').getByRole('button', { name: 'Create the link' }).click();
		const question = page.getByRole('dialog', { name: 'Is it still you?' });
		await question.getByLabel('Password', { exact: true }).fill('a wrong guess');
		await question.getByRole('button', { name: 'Continue' }).click();
		await expect(question.getByRole('alert')).toContainText('is wrong');
		await expectAccessible(page);
		await question.getByLabel('Password', { exact: true }).fill(account.password);
		await question.getByRole('button', { name: 'Continue' }).click();
		const link = (await page.getByRole('alert').locator('.link').textContent()) ?? '';
		expect(link).toContain('/invitation#');
		await expectAccessible(page);

		await rita.page.goto(link.trim());
		await ready(rita.page);
		await expect(rita.page.getByText('As a facilitator of “Follow-up in Aruvia” (Aruvia).')).toBeVisible();
		await rita.page.getByLabel('Name', { exact: true }).fill('Rita Fern');
		await rita.page.getByLabel('Password', { exact: true }).fill('ten quiet herons');
		await expectAccessible(rita.page);
		await rita.page.getByRole('button', { name: 'Create an account' }).click();
		await expect(rita.page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
		await expect(page.getByRole('cell', { name: /Rita Fern/ }).first()).toBeVisible();

		// Publishing asks as well.
		const at = `/api/v1${home.replace('/c/', '/consultations/')}`;
		expect((await page.request.post(`${at}/outcome/versions`, { data: {} })).status()).toBe(201);
		await visit(page, `${home}/outcome/publish`);
		ageProofs(server.dataDir);
		await page.getByRole('button', { name: 'Publish', exact: true }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
		await question.getByLabel('Password', { exact: true }).fill(account.password);
		await question.getByRole('button', { name: 'Continue' }).click();
		await expect(page.getByRole('link', { name: /^\/public\/aruvia-/ })).toBeVisible();

		// A new password ends the other sessions of the account.
		await visit(rita.page, '/account');
		await rita.page.getByLabel('Current password').fill('ten quiet herons');
		await rita.page.getByLabel('New password').fill('eleven quiet herons');
		await rita.page.getByRole('button', { name: 'Change the password' }).click();
		await expect(rita.page.getByText(/^The password was changed/).first()).toBeVisible();
		await expect(rita.page.getByText('this browser')).toBeVisible();
		await expectAccessible(rita.page);
		expect([...mira.errors, ...rita.errors]).toEqual([]);
	} finally {
		await Promise.all([mira, rita].map(({ context }) => context.close()));
		await server.end();
	}
});
