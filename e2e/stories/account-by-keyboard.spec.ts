import { expect, test, type Page } from '../story/playwright.ts';
import { codeOfApp } from '../../apps/server/src/test-support/accounts/account.fixture.ts';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { tabAndPress, tabTo } from '../story/keyboard.ts';
import { expectAccessible } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit } from '../story/people.ts';

const account = { name: 'Mira Tolan', password: 'nine quiet herons' };

/** Whoever uses the keyboard goes on from where they were, also where the button that they pressed is gone. */
async function expectPlaceKept(page: Page, heading: string): Promise<void> {
	await expect(page.getByRole('heading', { name: heading, exact: true })).toBeFocused();
}

test('[ACCOUNT3] [ACCOUNT7] [ACCOUNT12] [ACCOUNT18] the own account by keyboard alone, on a phone’s width, in Arabic', async ({
	browser
}) => {
	const server = await startServer();
	const stranger = new Visitor(server.url);
	const { token } = await stranger.post<{ token: string }>('/setup', { token: server.setupToken, ...account });
	const person = await known(await arrive(browser, server.url, 'laptop'), server.url, token);
	const { page } = person;
	page.setDefaultTimeout(15_000);
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
	try {
		await stranger.post('/sign-in', account);
		await visit(page, '/account');

		await test.step('end another session', async () => {
			await tabAndPress(page, button('End A program, or an unknown browser').first());
			await expectPlaceKept(page, 'Where you are signed in');
		});

		await test.step('add an app, keep the recovery codes, make new ones', async () => {
			await page.reload();
			await tabAndPress(page, button('Add an app'));
			const secret = (await page.getByRole('dialog').locator('.key').textContent()) ?? '';
			await tabTo(page, page.getByLabel('Code of your app'));
			await page.keyboard.type(codeOfApp(secret));
			await page.keyboard.press('Enter');
			await expect(page.locator('ol.codes li')).toHaveCount(10);
			await expect(button('Add an app')).toBeFocused();
			await expectAccessible(page);
			await tabAndPress(page, button('I have saved them'));
			await expectPlaceKept(page, 'Recovery codes');
			await tabAndPress(page, button('Make new codes'));
			await tabAndPress(page, inDialog('Make new codes'));
			await expect(page.locator('ol.codes li')).toHaveCount(10);
			await expectPlaceKept(page, 'Recovery codes');
		});

		await test.step('change the password', async () => {
			await tabTo(page, page.getByLabel('Current password'));
			await page.keyboard.type(account.password);
			await tabTo(page, page.getByLabel('New password'));
			await page.keyboard.type('too short');
			await page.keyboard.press('Enter');
			await expect(page.getByText('at least 15 characters', { exact: false }).last()).toBeVisible();
			await page.getByLabel('New password').press('ControlOrMeta+a');
			await page.keyboard.type('eleven quiet herons');
			await page.keyboard.press('Enter');
			await expect(page.getByText(/^The password was changed/).first()).toBeVisible();
			await expect(page.getByLabel('New password')).toBeFocused();
		});

		await test.step('remove the app', async () => {
			await tabAndPress(page, button('Remove App'));
			await tabAndPress(page, inDialog('Remove'));
			await expectPlaceKept(page, 'Second factors');
		});

		for (const language of ['en', 'ar']) {
			await page.context().addCookies([{ name: 'language', value: language, domain: '127.0.0.1', path: '/' }]);
			await page.setViewportSize({ width: 390, height: 844 });
			await visit(page, '/account');
			await expectAccessible(page);
			await keepMoment(page, `29-account-phone-${language}`);
		}
		expect(person.errors).toEqual([]);
	} finally {
		await person.context.close();
		await server.end();
	}
});
