import { expect, test, type Page } from '../../story/playwright.ts';
import { startProvider } from '../../../apps/server/src/test-support/accounts/provider.fixture.ts';
import { sampleConsultation } from '../../../apps/server/src/demo/sample/consultation.ts';
import { Visitor } from '../../../apps/server/src/demo/visitor.ts';
import { findFreePort } from '../../../apps/server/src/http/free-port.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';
import { expectAccessible } from '../../story/looks.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known, ready, visit } from '../../story/people.ts';

/** Signing in through an organisation: a real OpenID Connect provider, which is another site to the browser. */

const byOrganisation = (page: Page) =>
	page.getByRole('button', { name: 'Sign in with your organisation', exact: true });

/** The provider's own pages: who one is, and whether Plenum may know it. */
async function passProvider(page: Page, login: string): Promise<void> {
	await page.locator('input[name=login]').fill(login);
	await page.locator('input[name=password]').fill('any');
	await page.getByRole('button', { name: 'Sign-in', exact: true }).click();
	await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

test('[ACCOUNT24] [ACCOUNT25] [ACCOUNT27] by one’s organisation: connected, refused in words, and invited', async ({
	browser
}) => {
	const port = await findFreePort();
	const provider = await startProvider(`http://localhost:${port}/api/v1/sign-in/provider/callback`);
	const server = await startServer({ name: 'localhost', env: provider.env, port });
	const mira = await arrive(browser, server.url, 'laptop');
	const rita = await arrive(browser, server.url, 'phone');
	for (const each of [mira, rita]) each.page.setDefaultTimeout(15_000);
	try {
		const account = { name: 'Mira Tolan', password: 'nine quiet herons' };
		const stranger = new Visitor(server.url);
		const { token } = await stranger.post<{ token: string }>('/setup', { token: server.setupToken, ...account });
		const owner = stranger.as(token);
		const { stateName, reviews, purpose } = sampleConsultation;
		const asked = { title: 'Follow-up in Aruvia', stateName, reviews, purpose };
		const { id } = await owner.post<{ id: string }>('/consultations', asked);
		const { link } = await owner.post<{ link: string }>(`/consultations/${id}/invitations`, { label: 'Rita' });

		// Mira connects her account, and signs in without a password from then on.
		await known(mira, server.url, token);
		await visit(mira.page, '/account');
		await mira.page.getByRole('button', { name: 'Connect', exact: true }).click();
		await passProvider(mira.page, 'mira');
		await expect(mira.page.getByText('Your account is connected to it')).toBeVisible();
		await mira.context.clearCookies({ domain: 'localhost' });
		await visit(mira.page, '/sign-in');
		await byOrganisation(mira.page).click();
		await expect(mira.page.getByRole('heading', { level: 1, name: 'Consultations' })).toBeVisible();
		await expect(mira.page.getByRole('button', { name: 'Signed in as Mira Tolan' })).toBeVisible();

		// Rita is not known here; then she turns back at the provider. Each is said with what to do.
		const { page } = rita;
		await visit(page, '/sign-in');
		await byOrganisation(page).click();
		await page.getByRole('link', { name: 'Cancel' }).click();
		await expect(page.getByRole('alert')).toContainText('you cancelled it. Try again or sign in another way');
		await expectAccessible(page);
		await byOrganisation(page).click();
		await passProvider(page, 'rita');
		await expect(page.getByRole('alert')).toContainText('Ask a facilitator for an invitation');
		expect(new URL(page.url()).hash).toBe('');

		// The invitation outlasts a change of mind, and makes an account without a password.
		await rita.context.clearCookies();
		await page.goto(link);
		await ready(page);
		await byOrganisation(page).click();
		await page.getByRole('link', { name: 'Cancel' }).click();
		await expect(page.getByRole('alert')).toContainText('you cancelled it');
		await expect(page.getByText('As a facilitator of “Follow-up in Aruvia” (Republic of Alvenia).')).toBeVisible();
		await expectAccessible(page);
		await keepMoment(page, '28-invitation-declined-phone');
		await byOrganisation(page).click();
		await passProvider(page, 'rita');
		await expect(page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
		await visit(page, '/account');
		await expect(page.getByText('This account has no password: you sign in through your organisation.')).toBeVisible();
		expect([...mira.errors, ...rita.errors]).toEqual([]);
	} finally {
		await Promise.all([mira, rita].map(({ context }) => context.close()));
		await server.end();
		provider.close();
	}
});
