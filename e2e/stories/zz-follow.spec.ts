import { inDialog } from '../story/consultation.ts';
import { texts } from '../story/looks.ts';
import { arrive, known, visit, type Person } from '../story/people.ts';
import { expect, test } from '../story/playwright.ts';
import { Sample } from '../story/sample.ts';
import { mkdirSync } from 'node:fs';
const { progressReports: t } = texts.en;
const out = process.env.WALK ?? '/tmp/follow';
mkdirSync(out, { recursive: true });
let n = 0;
test.setTimeout(600_000);
test('follow-up pages', async ({ browser }) => {
	const sample = await Sample.start();
	await sample.configure({
		institutions: [
			{ name: 'Ministry of the Interior', short: 'MoI', names: [] },
			{ name: 'Ministry of Justice', short: 'MoJ', names: [] }
		]
	} as never);
	const facilitator = await arrive(browser, sample.server.url, 'laptop');
	await known(facilitator, sample.server.url, sample.seeded.facilitator.token);
	const society = await arrive(browser, sample.server.url, 'phone');
	await known(society, sample.server.url, sample.seeded.participant);
	const shoot = async (who: Person, name: string) => {
		for (const language of ['en', 'fr', 'ar']) {
			await who.context.addCookies([{ name: 'language', value: language, url: sample.server.url }]);
			await who.page.reload();
			await who.page.waitForTimeout(900);
			await who.page.screenshot({
				path: `${out}/${String(n).padStart(2, '0')}-${name}-${language}.png`,
				fullPage: true
			});
		}
		n++;
		await who.context.addCookies([{ name: 'language', value: 'en', url: sample.server.url }]);
		await who.page.reload();
	};
	const snap = async (who: Person, name: string) => {
		await who.page.waitForTimeout(500);
		await who.page.screenshot({ path: `${out}/${String(n++).padStart(2, '0')}-${name}.png`, fullPage: true });
	};
	const { page } = facilitator;
	await visit(page, `${sample.page}/commitments`);
	await shoot(facilitator, 'board');
	await page.getByRole('button', { name: t.ask, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(t.lastDay).fill('2099-12-31');
	await dialog.getByRole('checkbox', { name: 'Ministry of the Interior' }).check();
	await snap(facilitator, 'ask');
	await inDialog(page, t.askConfirm);
	const address = (await page.getByText(/\/reporting#/).textContent()) ?? '';
	await snap(facilitator, 'links');
	await page.getByRole('button', { name: t.linksKept }).click();
	const phone = await arrive(browser, sample.server.url, 'phone');
	await visit(phone.page, address);
	await shoot(phone, 'reporting');
	await phone.page
		.getByRole('button', { name: /^Open: / })
		.first()
		.click();
	await phone.page.getByLabel(t.done).fill('Forty labour inspectors were trained in two provinces.');
	await snap(phone, 'form');
	await phone.page.getByRole('button', { name: t.submit, exact: true }).click();
	await snap(phone, 'submit');
	await inDialog(phone.page, t.submitConfirm);
	await snap(phone, 'submitted');
	await visit(society.page, `${sample.page}/commitments`);
	await society.page.getByText(t.count(1)).click();
	await snap(society, 'board-phone');
	await society.page.getByRole('button', { name: t.answers.otherwise }).click();
	await society.page.getByRole('dialog').getByLabel(t.answerReason).fill('No training reached the coast.');
	await snap(society, 'otherwise');
	await inDialog(society.page, t.answerSave);
	await visit(page, `${sample.page}/commitments`);
	await page.getByText(t.count(1)).click();
	await page.getByText(t.rounds).click();
	await snap(facilitator, 'both');
	for (const [at, name] of [
		['commitments/institutions', 'institutions'],
		['clusters/responsibility', 'responsible'],
		['calendar', 'calendar'],
		['settings', 'settings'],
		['', 'overview'],
		['documents', 'documents']
	] as const) {
		await visit(page, `${sample.page}/${at}`);
		await shoot(facilitator, name);
	}
	await visit(page, `${sample.page}/commitments/institutions`);
	await page.getByRole('main').getByRole('link', { name: 'Ministry of Justice' }).first().click();
	await page.waitForTimeout(800);
	await shoot(facilitator, 'institution');
	await facilitator.page.setViewportSize({ width: 390, height: 844 });
	for (const [at, name] of [
		['commitments/institutions', 'institutions-390'],
		['clusters/responsibility', 'responsible-390'],
		['calendar', 'calendar-390'],
		['commitments', 'board-390']
	] as const) {
		await visit(page, `${sample.page}/${at}`);
		await shoot(facilitator, name);
	}
	expect([...facilitator.errors, ...society.errors, ...phone.errors]).toEqual([]);
	await sample.server.end();
});
