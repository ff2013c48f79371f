import { expect, test } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[PEOPLE40] [PEOPLE73] a device that is not one’s own keeps nothing, and the quick exit leaves nothing behind', async ({
	browser
}) => {
	const { code } = sample.seeded.code;
	const someone = await arrive(browser, sample.server.url, 'phone');
	const { page, context } = someone;
	await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'An encyclopedia' }));

	await visit(page, '/');
	await page.getByLabel('Code', { exact: false }).first().fill(code);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('radio', { name: 'Civil society' })).toBeVisible();
	expect(page.url()).toBe(`${sample.server.url}/join`);
	await visit(page, `/join#${code}`);
	await expect(page.getByRole('radio', { name: 'Civil society' })).toBeVisible();
	expect(page.url()).toBe(`${sample.server.url}/join`);

	await expect(page.getByText('The server’s operator can find out')).toBeVisible();
	await page.getByRole('radio', { name: 'Civil society' }).check();
	await page.getByRole('checkbox', { name: /^This device is not mine/ }).check();
	await page.getByRole('checkbox', { name: /^I agree/ }).check();
	await keepMoment(page, 'join-shared-device');
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'You are in the lobby' })).toBeVisible();
	const [cookie] = (await context.cookies()).filter(({ name }) => name === 'plenum');
	expect(cookie?.expires).toBe(-1);
	await page.getByText('What taking part means').click();
	await keepMoment(page, 'lobby-participation');

	await sample.facilitator.post(`/consultations/${sample.seeded.consultation}/people/admit`, { participants: 'all' });
	await page.waitForURL('**/c/**');
	await visit(page, sample.pageOf(openCluster));
	await page.getByRole('heading', { level: 1, name: openCluster }).waitFor();
	// [PEOPLE73] The history holds no title either.
	expect(await page.title()).toBe('Plenum');
	await keepMoment(page, 'quick-exit-on-cluster');
	const kept = () =>
		page.evaluate(() => [
			Object.keys(localStorage),
			Object.keys(sessionStorage).filter((key) => key.startsWith('plenum'))
		]);
	expect(await kept()).toEqual([[], []]);

	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page.getByText('An encyclopedia')).toBeVisible();
	await expect(async () =>
		expect((await (await context.request.get('/api/v1/me')).json()).participant).toBeNull()
	).toPass();
	await visit(page, '/');
	expect(await kept()).toEqual([[], []]);
	expect(someone.errors).toEqual([]);
	await context.close();
});
