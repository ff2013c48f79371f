import { expect, type Page } from '@playwright/test';

export async function createConsultation(
	page: Page,
	{ title, state }: { title: string; state: string }
): Promise<void> {
	await page.getByRole('link', { name: 'New consultation' }).first().click();
	await page.getByLabel('Title').fill(title);
	await page.getByLabel('State under review').fill(state);
	await page.getByRole('button', { name: 'Create the consultation' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** To another place of the consultation, as people go there. On a small screen the places are behind a button. */
export async function goTo(page: Page, place: string): Promise<void> {
	const places = page.getByRole('navigation', { name: 'This consultation' });
	const menu = places.getByRole('button', { name: /^Menu/ });
	if (await menu.isVisible()) await menu.click();
	const link = places.getByRole('link', { name: place });
	await link.click();
	await expect(link).toHaveAttribute('aria-current', 'page');
}

/** What the page's menu _More_ offers. */
export async function chooseUnderMore(page: Page, name: string, more = 'More'): Promise<void> {
	const main = page.getByRole('main');
	await main.getByRole('button', { name: more, exact: true }).click();
	await main
		.getByRole('button', { name, exact: true })
		.or(main.getByRole('link', { name, exact: true }))
		.click();
}

/** To the page on which a list is imported. */
export async function goToImport(page: Page): Promise<void> {
	await goTo(page, 'Recommendations');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Import/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: /^Import/ })).toBeVisible();
}

/** Presses the button that does what the dialog asks about, and waits until it is done. */
export async function inDialog(page: Page, name: string): Promise<void> {
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name }).click();
	await expect(dialog).toBeHidden();
}
