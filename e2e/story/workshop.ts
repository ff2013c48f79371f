import { expect, type Page } from '@playwright/test';
import { goTo, inDialog } from './consultation.ts';

/** A workshop on one cluster; leads to the page from which it is run. */
export async function planWorkshop(page: Page, title: string, cluster: string): Promise<void> {
	await goTo(page, 'Workshops');
	await page.getByRole('link', { name: 'Plan a workshop' }).first().click();
	await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
	await page.getByRole('button', { name: `Add ${cluster}` }).click();
	await page.getByLabel(`Minutes for ${cluster}`).fill('45');
	await page.getByRole('button', { name: 'Save the plan' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export async function startWorkshop(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Start the workshop' }).click();
	await page.getByRole('button', { name: 'Start the first item' }).click();
	await expect(page.getByRole('list', { name: 'Step' })).toBeVisible();
}

export async function moveToStep(page: Page, step: string): Promise<void> {
	const button = page.getByRole('list', { name: 'Step' }).getByRole('button', { name: step });
	await button.click();
	await expect(button).toHaveAttribute('aria-current', 'step');
}

/** From anywhere in the consultation. */
export async function backToRun(page: Page): Promise<void> {
	await goTo(page, 'Workshops');
	await page.getByRole('main').getByRole('link', { name: 'Run', exact: true }).click();
	await expect(page.getByRole('list', { name: 'Step' })).toBeVisible();
}

export async function closeWorkshop(page: Page): Promise<void> {
	await backToRun(page);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Close the workshop' }).click();
	await inDialog(page, 'Close the workshop');
	await expect(page.getByText('The workshop is closed')).toBeVisible();
}
