import { expect, type Locator, type Page } from '@playwright/test';

/** Faster than people type, slower than a machine: two who begin at the same instant stay in order. */
const betweenKeys = 30;

/** Opens a section to write in, with the caret at its end. */
export async function openSection(page: Page, section: string): Promise<Locator> {
	await page.getByRole('button', { name: `Edit: ${section}` }).click();
	const editor = page.getByRole('textbox', { name: section });
	await expect(editor).toBeFocused();
	return editor;
}

export async function leaveSection(page: Page, section: string): Promise<void> {
	await page.getByRole('textbox', { name: section }).press('Escape');
	await expect(page.getByRole('button', { name: `Edit: ${section}` })).toBeFocused();
}

export async function type(page: Page, words: string): Promise<void> {
	await page.keyboard.type(words, { delay: betweenKeys });
}

/** What stands in the editor, without the names at the carets of others. */
export async function wordsIn(editor: Locator): Promise<string> {
	return editor.evaluate((element) => {
		const copy = element.cloneNode(true) as HTMLElement;
		for (const caret of copy.querySelectorAll('.collaboration-carets__caret')) caret.remove();
		return [...copy.children].map((block) => block.textContent.replaceAll('\u2060', '')).join('\n');
	});
}

/** Where somebody else writes, and who it is. */
export async function expectCaret(editor: Locator, name: string): Promise<void> {
	await expect(editor.locator('.collaboration-carets__label', { hasText: name })).toBeVisible();
}

export async function expectWords(editor: Locator, words: string): Promise<void> {
	await expect.poll(() => wordsIn(editor), { message: `the text holds “${words}”` }).toContain(words);
}

export const kept = 'Not connected: kept on this device, and sent when you are connected again';

/** The state beside the text. */
export async function expectState(page: Page, state: 'Saved' | typeof kept): Promise<void> {
	await expect(page.getByText(state, { exact: true }).first()).toBeVisible({ timeout: 30_000 });
}
