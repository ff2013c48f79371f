import { expect, test } from '../../story/playwright.ts';
import { matrixFixture } from '../../fixtures/matrix.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';
import { createConsultation, goTo, inDialog } from '../../story/consultation.ts';
import { confirmMatrix, offerMatrix } from '../../story/files.ts';
import { lookEverywhere } from '../../story/looks.ts';
import { arrive, join, setUp, visit } from '../../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[PRACTICE1] [PRACTICE3] [PRACTICE7] a facilitator practises with the list, somebody comes in, and it is deleted', async ({
	browser
}) => {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const { page } = facilitator;
	await setUp(facilitator, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const real = new URL(page.url()).pathname;
	const list = matrixFixture({ layout: 'new' });
	await offerMatrix(page, list.bytes);
	await confirmMatrix(page, list.recommendations.length);

	await goTo(page, 'Settings');
	await page.getByText('Practise before the day').click();
	await page.getByRole('button', { name: 'Practise with this list' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Practice: Follow-up in Aruvia' })).toBeVisible();
	const practice = new URL(page.url()).pathname;
	expect(practice).not.toBe(real);
	const notice = page.getByText('Practice. Nothing here counts.');
	await expect(notice).toBeVisible();
	const looking = await arrive(browser, server.url, 'laptop');
	await looking.context.addCookies(await facilitator.context.cookies());
	await visit(looking.page, practice);
	await lookEverywhere(looking.page, practice);
	await looking.context.close();
	const scriptless = await browser.newContext({ javaScriptEnabled: false });
	await scriptless.addCookies(await facilitator.context.cookies());
	const plain = await scriptless.newPage();
	await plain.goto(server.url + practice);
	await expect(plain.getByText('Practice. Nothing here counts.')).toBeVisible();
	await scriptless.close();

	await page.getByRole('link', { name: /^Show the join code/ }).click();
	await expect(page.getByRole('table').getByText('Sample person 8', { exact: true })).toBeVisible();
	const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	await page.emulateMedia({ media: 'print' });
	await expect(notice).toBeVisible();
	await expect(page.getByRole('link', { name: /^Show the join code/ })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	const phone = await arrive(browser, server.url, 'phone');
	await visit(phone.page, `/join#${code}`);
	await join(phone, { name: 'Heron', constituency: 'Civil society' });
	await page
		.getByRole('button', { name: /^Admit/ })
		.first()
		.click();
	await expect(phone.page.getByText('Practice. Nothing here counts.')).toBeVisible();

	await goTo(page, 'Settings');
	await page.getByRole('button', { name: 'Delete practice' }).click();
	await inDialog(page, 'Delete practice');
	await expect(page.getByText('The practice consultation was deleted')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Follow-up in Aruvia', exact: true })).toBeVisible();
	await expect(page.getByText('Practice: Follow-up in Aruvia')).toBeHidden();
	await visit(phone.page, practice);
	await expect(phone.page.getByText('Practice. Nothing here counts.')).toBeHidden();
	await phone.context.close();
	await visit(page, real);
	await expect(page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
	await expect(notice).toBeHidden();
	await facilitator.context.close();
});
