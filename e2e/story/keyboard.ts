import { expect, type Locator, type Page } from '@playwright/test';

const furthest = 120;

/** Goes there by the Tab key alone, as somebody without a mouse must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let pressed = 0; pressed < furthest; pressed++) {
		if (await target.evaluate((element) => element === document.activeElement)) return expectSeen(target);
		await page.keyboard.press('Tab');
	}
	throw new Error(`The Tab key did not come to ${target} within ${furthest} presses.`);
}

/** What has the focus is within the window and nothing lies over it. */
async function expectSeen(target: Locator): Promise<void> {
	const isSeen = () =>
		target.evaluate((element) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			const place = document.elementFromPoint(left + width / 2, top + height / 2);
			return place !== null && (element.contains(place) || place.contains(element) || place.closest('label') !== null);
		});
	// A message that lies there makes way, and does not only end, which takes longer.
	const message = `${await nameOf(target)} can be seen while it has the focus`;
	await expect.poll(isSeen, { message, timeout: 5000 }).toBe(true);
}

function nameOf(target: Locator): Promise<string> {
	return target.evaluate(({ tagName, textContent, className }) => `${tagName}.${className} “${textContent.trim()}”`);
}

/** Goes from stop to stop; each can be seen while it has the focus. */
export async function tabThrough(page: Page, stops: number): Promise<void> {
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press('Tab');
		const focused = page.locator('*:focus');
		if ((await focused.count()) > 0) await expectSeen(focused);
	}
}

export async function tabAndPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}
