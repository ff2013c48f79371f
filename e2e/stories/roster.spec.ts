import { expect, test } from '../story/playwright.ts';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { inDialog } from '../story/consultation.ts';
import { lookEverywhere } from '../story/looks.ts';
import { arrive, signIn, visit } from '../story/people.ts';
import { Sample } from '../story/sample.ts';

/** Who is on a roster, and how a person vouches for them. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[PEOPLE33] personal links are made from a list and printed; one of them brings a phone in, once', async ({
	browser
}) => {
	const { url } = sample.server;
	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const { page } = chair;
	const path = `${sample.page}/people/links`;
	await visit(page, path);
	await page.getByRole('button', { name: 'Create links' }).click();
	const dialog = page.getByRole('dialog');
	await dialog
		.getByLabel('Names or organisations')
		.fill('Ministry of Health\tState institutions\nAmal Nasser; NHRI\nHerons');
	await dialog.getByLabel('Constituency').selectOption({ label: 'Civil society' });
	await inDialog(page, 'Create links');
	await expect(page.getByRole('heading', { name: '3 links made' })).toBeVisible();
	const strips = page.getByRole('list', { name: 'Sheet to cut up' }).getByRole('listitem');
	await expect(strips).toHaveCount(3);
	await expect(strips.nth(0)).toContainText('For Ministry of Health');
	const code = (await strips.nth(1).locator('.the-code').textContent()) ?? '';
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'All links' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	const phone = await arrive(browser, url, 'phone');
	await visit(phone.page, `/join#${code}`);
	await expect(phone.page.getByText('This personal link was made for: Amal Nasser')).toBeVisible();
	await phone.page.getByRole('checkbox', { name: /^I agree/ }).check();
	await phone.page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(phone.page).toHaveURL(new RegExp(`${sample.page}$`));
	const second = await arrive(browser, url, 'phone');
	await visit(second.page, `/join#${code}`);
	await expect(second.page.getByText(/^This personal link has already been used/)).toBeVisible();

	await page.getByRole('button', { name: 'I have saved them' }).click();
	await expect(page.getByText('Unused: 2 · Used: 1')).toBeVisible();
	await expect(page.getByText(code)).toBeHidden();
	await page.getByRole('button', { name: 'Revoke the link: Herons' }).click();
	await page.getByRole('button', { name: /^Confirm/ }).click();
	await expect(page.getByText('Unused: 1 · Used: 1')).toBeVisible();
	await lookEverywhere(page, path);
	expect([...chair.errors, ...phone.errors, ...second.errors]).toEqual([]);
	await Promise.all([chair, phone, second].map(({ context }) => context.close()));
});

test('[POLL43] before a secret vote the facilitator looks at who is new, and confirms them in one press', async ({
	browser
}) => {
	const { url } = sample.server;
	await sample.configure({ admission: 'automatic' });
	const { code } = sample.seeded.code;
	for (const name of ['Kingfisher', 'Кingfisher.', 'Herons'])
		await new Visitor(url).post('/join', { code, name, constituency: 'nhri', consent: true });
	const poll = await sample.draftPoll('roster-action-01', 'secret');
	const chair = await arrive(browser, url, 'laptop');
	await signIn(chair, sample.seeded.facilitator);
	const { page } = chair;
	await visit(page, `${sample.page}/people`);
	await expect(page.getByRole('heading', { name: '3 people are not confirmed yet' })).toBeVisible();
	await lookEverywhere(page, `${sample.page}/people`);
	await lookEverywhere(page, `${sample.page}/polls/${poll.id}`, async (there, { polls, roster }) => {
		await there.getByRole('button', { name: polls.open, exact: true }).click();
		await expect(there.getByRole('dialog').getByText(roster.why)).toBeVisible();
	});
	await page.context().addCookies([{ name: 'language', value: 'en', url }]);
	await page.setViewportSize({ width: 1280, height: 800 });

	await visit(page, `${sample.page}/polls/${poll.id}`);
	await page.getByRole('button', { name: 'Start the vote' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /^Confirm these 3 people/ }).check();
	await expect(dialog.getByText(/^Looks like: Kingfisher and/).first()).toBeVisible();
	await expect(dialog.getByText('3 new, ', { exact: false })).toBeVisible();
	await expect(dialog.getByText('Nearly the same people voted shortly before')).toBeVisible();
	await inDialog(page, 'Start it anyway');
	await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
	await visit(page, `${sample.page}/people`);
	await expect(page.getByRole('heading', { name: /not confirmed yet/ })).toBeHidden();
	expect(chair.errors).toEqual([]);
	await chair.context.close();
});
