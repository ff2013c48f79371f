import { sampleDay } from '../../apps/server/src/demo/sample/sample-day.ts';
import { expect, type Page } from '@playwright/test';
import { goTo, inDialog } from './consultation.ts';

/** For everyone in one's side, of the recommendation that is up. */
export async function recordRating(page: Page, level: string, reason: string): Promise<void> {
	await page.getByRole('button', { name: 'Record our side’s rating' }).click();
	await page.getByRole('radio', { name: level, exact: true }).check();
	await page.getByLabel(/^Reason/).fill(reason);
	await page.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Change our side’s rating' })).toBeVisible();
}

export async function agreeToDisagree(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Record both views' }).click();
	await expect(
		page
			.getByRole('region', { name: /differ/ })
			.getByText('Views recorded')
			.first()
	).toBeVisible();
}

/** An action whose fields answer all five marks, measured by an indicator of its own. */
export async function draftAction(page: Page, { text, lead }: { text: string; lead: string }): Promise<void> {
	await page.getByRole('button', { name: 'Draft an action' }).click();
	await draftIndicator(page);
	const action = page.getByRole('group', { name: 'Action 1', exact: true });
	await expect(action.getByText('Specific: not yet.')).toBeAttached();
	await action.getByLabel('What should be done').pressSequentially(text, { delay: 5 });
	await action.getByLabel('Lead institution').fill(lead);
	await action.getByLabel('Deadline').fill(sampleDay('2028-06-30'));
	await action.getByRole('group', { name: 'Recommendations it serves' }).getByRole('checkbox').first().check();
	await action.getByRole('group', { name: 'Measured by' }).getByRole('checkbox').check();
	for (const mark of ['Specific', 'Measurable', 'Achievable, assigned', 'Relevant', 'Time-bound']) {
		await expect(action.getByText(`${mark}: yes`)).toBeAttached();
	}
	await action.getByRole('button', { name: 'Done' }).click();
	await expect(action.getByText(lead)).toBeVisible();
}

async function draftIndicator(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Add an indicator' }).click();
	await page.getByLabel('What is measured').fill('Prisons with a wing for minors');
	await page.getByLabel('Baseline').fill('1 of 9');
	await page.getByLabel('Target').fill('9 of 9');
	// The form of the action above is open too.
	await page.getByRole('button', { name: 'Done' }).last().click();
}

export async function closeCluster(
	page: Page,
	cluster: string,
	{ statement, dissent }: { statement: string; dissent: string }
): Promise<void> {
	await goTo(page, 'Recommendations');
	await page.getByRole('link', { name: cluster }).click();
	await page.getByRole('button', { name: 'Close this cluster' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(/^Outcome statement/).fill(statement);
	await dialog.getByLabel(/^Civil society/).fill(dissent);
	await inDialog(page, 'Close the cluster');
	await expect(page.getByRole('heading', { name: /^Closed on/ })).toBeVisible();
	await expect(page.getByText(dissent)).toBeVisible();
}
