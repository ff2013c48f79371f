import type { SubmissionBudget, TemplateView } from '@plenum/protocol/exports/templates';
import { expect, test } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectState, openSection, type } from '../story/writing.ts';

/** A summary for the submission is written on a phone beyond its share; whoever takes the submission away reads by how much. */

const summary = 'Summary for documents';
let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

/** So many words that all themes have room, and one more theme with a short summary. */
async function limitTo(spare: number): Promise<SubmissionBudget> {
	const at = `/consultations/${sample.seeded.consultation}`;
	const budgetOf = () => sample.facilitator.get<SubmissionBudget>(`${at}/submission-budget?version=draft&language=en`);
	const { fixed, themes } = await budgetOf();
	const words = themes.reduce((sum, theme) => sum + theme.frame + theme.summary, fixed + spare);
	const { version, template } = await sample.facilitator.get<TemplateView>(`${at}/template`);
	const limits = { ...template.limits, individual: words, joint: words };
	await sample.facilitator.put(`${at}/template`, { version, template: { ...template, limits } });
	return budgetOf();
}

test('[REPORTS130] [REPORTS131] what exceeds the submission is told while it is written, and before it is taken away', async ({
	browser
}) => {
	const { limit } = await limitTo(20);
	const phone = await known(
		await arrive(browser, sample.server.url, 'phone'),
		sample.server.url,
		(await sample.welcome('Ada')).token
	);
	await visit(phone.page, sample.pageOf(openCluster));
	await openSection(phone.page, summary);
	await type(phone.page, 'Few are protected. ');
	await expect(phone.page.getByText(/^3 of \d+ words$/)).toBeVisible();
	await keepMoment(phone.page, '95-summary-phone');
	await type(phone.page, 'one two three four '.repeat(15));
	const told = /^With all clusters the submission would have \d+ words more than its limit of [\d,]+\.$/;
	await expect(phone.page.getByText('Longer than its share.', { exact: false })).toBeVisible();
	await expect(phone.page.getByText(told)).toContainText(limit.toLocaleString('en'));
	await expectState(phone.page, 'Saved');
	await phone.page.getByText(told).scrollIntoViewIfNeeded();
	await keepMoment(phone.page, '96-summary-longer-phone');
	const said = await phone.page.getByText(told).innerText();

	const desk = await known(
		await arrive(browser, sample.server.url, 'laptop'),
		sample.server.url,
		sample.seeded.facilitator.token
	);
	await visit(desk.page, sample.pageOf(openCluster));
	await openSection(desk.page, summary);
	await expect(desk.page.getByText(told)).toHaveText(said);
	await desk.page.getByText('Summaries to shorten, the longest first').click();
	await keepMoment(desk.page, '97-summary-longer-desk');

	await visit(desk.page, `${sample.page}/outcome`);
	await expect(desk.page.getByText(told).first()).toHaveText(said);
	await keepMoment(desk.page, '98-submission-exceeded-outcome');
	await visit(desk.page, `${sample.page}/outcome/submission?version=draft`);
	await expect(desk.page.getByText(told)).toHaveText(said);
	await keepMoment(desk.page, '99-submission-exceeded-download');
});
