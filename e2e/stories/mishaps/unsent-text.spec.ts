import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { expect, test } from '../../story/playwright.ts';
import { chooseUnderMore } from '../../story/consultation.ts';
import { arrive, known, visit } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';

/** What somebody is typing when a phone goes back, and when their session ends. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'write' });
});
test.afterAll(() => sample.server.end());

test('[ACCOUNT33] a session that ends leaves the page where it is, says so, and offers what was typed', async ({
	browser
}) => {
	const asked = { section: null, question: 'What stands in the way?', disclosure: 'confidential', limit: 3 };
	const at = `/consultations/${sample.seeded.consultation}/card-rounds`;
	await sample.facilitator.post<CardRoundView>(at, { cluster: sample.cluster(openCluster).id, ...asked });
	const { token } = await sample.welcome('Ada');
	const { page, context, errors } = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		token
	);
	await visit(page, `${sample.workshopPage}/part`);
	const card = page.getByRole('region', { name: asked.question }).getByRole('textbox', { name: 'Card 1' });
	await card.fill('Few judges');
	await expect(page.locator('[data-card-round] [data-save-state=saved]')).toBeVisible();
	await sample.facilitator.as(token).post('/sign-out');
	await card.fill('Few judges, and none of them in');
	const notice = page.locator('[data-session=ended]');
	await expect(notice).toBeVisible();
	await expect(notice.getByRole('textbox')).toHaveValue('Few judges, and none of them in');
	expect(page.url()).toContain('/part');
	await notice.getByRole('button', { name: 'To the sign-in page' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	expect(errors).toEqual([]);
	await context.close();
});

test('[WEB66] a phone that goes back closes a dialog, and not one that was typed in', async ({ browser }) => {
	const { page, context, errors } = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		sample.seeded.facilitator.token
	);
	await visit(page, sample.page);
	await page.evaluate((address) => {
		const link = Object.assign(document.createElement('a'), { href: address, textContent: 'there' });
		document.querySelector('main')?.prepend(link);
		link.click();
	}, `${sample.page}/clusters`);
	await expect(page).toHaveURL(/clusters$/);
	await chooseUnderMore(page, 'Add a pledge or a new matter');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio').first().check();
	await dialog.getByRole('textbox').first().fill('A second day');
	await page.evaluate(() => history.back());
	await expect(dialog.getByRole('button', { name: 'Keep typing' })).toBeVisible();
	await expect(dialog.getByRole('textbox').first()).toHaveValue('A second day');
	await expect(page).toHaveURL(/clusters$/);
	await dialog.getByRole('button', { name: 'Discard it' }).click();
	await expect(dialog).toBeHidden();
	await page.evaluate(() => history.back());
	await expect(page).not.toHaveURL(/clusters$/);
	expect(errors).toEqual([]);
	await context.close();
});
