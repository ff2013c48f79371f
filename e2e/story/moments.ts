import type { Page } from '@playwright/test';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'moments');

/** A picture of a moment of the story, for whoever looks at how the pages look. */
export async function keepMoment(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: join(folder, `${name}.png`) });
}
