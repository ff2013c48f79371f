import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { goToImport } from './consultation.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the page a Word file, and waits for what Plenum makes of it. */
export async function offerMatrix(page: Page, bytes: Uint8Array): Promise<void> {
	await goToImport(page);
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'matrix.docx',
		mimeType: word,
		buffer: Buffer.from(bytes)
	});
	await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
}

export async function confirmMatrix(page: Page, recommendations: number): Promise<void> {
	await page
		.getByRole('button', { name: `Import ${recommendations} recommendations` })
		.first()
		.click();
	await page.getByRole('link', { name: 'See the clusters' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Recommendations', exact: true })).toBeVisible();
}

export async function download(page: Page, name: RegExp): Promise<Buffer> {
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
	return readFileSync(await file.path());
}
