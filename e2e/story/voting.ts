import { expect, type Page } from '@playwright/test';
import { sampleDay } from '../../apps/server/src/demo/sample/sample-day.ts';
import { inDialog } from './consultation.ts';

/** Puts the action at hand to an open vote, for a hall of two would give itself away in any other: two presses. */
export async function putToTheVote(page: Page, entitled: number): Promise<void> {
	await page.getByRole('button', { name: 'Put to the vote' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(`${entitled} people are entitled to vote`)).toBeVisible();
	await expect(dialog.getByText('Public vote', { exact: true }).first()).toBeVisible();
	await inDialog(page, 'Start now');
	await expect(page.getByRole('list', { name: 'Votes on this action' })).toBeVisible();
}

/** Chooses, looks at it once more, and presses twice, as impatient people do. */
export async function vote(page: Page, choice: string, onReview?: () => Promise<void>): Promise<void> {
	const ballot = page.getByRole('region', { name: 'A vote is in progress' });
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
	await dialog.getByLabel(/^Date of review/).fill(sampleDay('2027-11-30'));
	await inDialog(page, 'Close and show the result');
	await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
}
