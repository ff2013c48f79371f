import { expect, test } from '../../story/playwright.ts';
import { refusalWords } from '@plenum/protocol/refusal-words';
import { exports } from '@plenum/messages/en/interface/exports';
import { arranging } from '@plenum/messages/en/files/arranging';
import { text } from '@plenum/messages/en/files/text';
import { chooseUnderMore } from '../../story/consultation.ts';
import { arrive, known, visit } from '../../story/people.ts';
import { Sample } from '../../story/sample.ts';

/** What goes wrong on the way is said, and can be tried again. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('[WEB17] a dialog whose action breaks says so, and takes the next try', async ({ browser }) => {
	const person = await arrive(browser, sample.server.url, 'laptop');
	const { page, context } = person;
	await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, `${sample.page}/clusters`);
	await chooseUnderMore(page, arranging.arrange);
	await page
		.getByRole('button', { name: /^Rename / })
		.first()
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill('Courts and legal aid');
	const address = '**/api/v1/consultations/*/clusters/*';
	await page.route(address, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'null' }));
	await dialog.getByRole('button', { name: arranging.rename, exact: true }).click();
	await expect(dialog.getByRole('alert')).toHaveText(text.shell.failed);
	await page.unroute(address);
	await dialog.getByRole('button', { name: arranging.rename, exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('Courts and legal aid').first()).toBeVisible();
	await context.close();
});

test('[WEB17] a download that is refused says why', async ({ browser }) => {
	const person = await arrive(browser, sample.server.url, 'laptop');
	const { page, context } = person;
	await known(person, sample.server.url, sample.seeded.facilitator.token);
	await visit(page, `${sample.page}/outcome`);
	const report = page.getByRole('listitem').filter({ hasText: exports.formats['report.pdf'].name });
	const title = refusalWords('en', 'export/took-too-long');
	const answers = [
		{ status: 200, contentType: 'application/vnd.plenum.export', line: { refused: 'export/took-too-long', title } },
		{ status: 503, contentType: 'application/problem+json', line: { code: 'export/took-too-long', title } }
	];
	for (const { line, ...answer } of answers) {
		await page.route('**/exports/report.pdf?*', (route) =>
			route.fulfill({ ...answer, body: `${JSON.stringify(line)}\n` })
		);
		await report.getByRole('button').first().click();
		await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
		await page.unroute('**/exports/report.pdf?*');
	}
	await context.close();
});
