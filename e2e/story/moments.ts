import type { Page } from '@playwright/test';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'moments');
const isAsked = process.env.PICTURES === '1';

/** With `PICTURES=1`, a picture of a moment of the story, for people who look at the pages. Without it, pictures only cost time. */
export async function keepMoment(page: Page, name: string): Promise<void> {
	if (isAsked) await page.screenshot({ path: join(folder, `${name}.png`) });
}
