import { expect, type Page } from '@playwright/test';
import { inDialog } from './consultation.ts';

/** Prepares an open poll on the action at hand, for a hall of two would give itself away in any other; in a workshop one stays where it is run. */
export async function prepareVote(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Put to the vote' }).click();
	await expect(page.getByRole('dialog').getByRole('radio', { name: /^Confidential/ })).toBeChecked();
	await page.getByRole('dialog').getByRole('radio', { name: /^Open/ }).check();
	await inDialog(page, 'Prepare the vote');
	await expect(page.getByRole('list', { name: 'Votes on this action' })).toBeVisible();
}

export async function openVote(page: Page, entitled: number): Promise<void> {
	await page.getByRole('button', { name: 'Open the vote' }).click();
	await expect(page.getByRole('dialog').getByText(`${entitled} people are entitled to vote`)).toBeVisible();
	await inDialog(page, 'Open the vote');
	await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
}

/** Chooses, looks at it once more, and presses twice, as impatient people do. */
export async function vote(page: Page, choice: string, onReview?: () => Promise<void>): Promise<void> {
	const ballot = page.getByRole('region', { name: 'A vote is open' });
	await ballot.getByRole('radio', { name: choice, exact: true }).check();
	await ballot.getByRole('button', { name: 'Continue' }).click();
	await expect(ballot.getByRole('heading', { name: 'Is this your vote?' })).toBeVisible();
	await onReview?.();
	await ballot.getByRole('button', { name: 'Cast my vote' }).dblclick();
	await expect(ballot.getByText(`You voted: ${choice}`)).toBeVisible();
}

export async function closeVote(page: Page, statement: string): Promise<void> {
	await page.getByRole('button', { name: 'Close the vote' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(/^Outcome statement/).fill(statement);
	await dialog.getByLabel(/^Date of review/).fill('2027-11-30');
	await inDialog(page, 'Close and show the result');
	await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
}
