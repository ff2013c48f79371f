import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

declare global {
	interface Window {
		axe?: { run(within: Document, options: RunOptions): Promise<AxeResults> };
	}
}

/** What axe finds on a page: the rule, and each element with what is wrong with it. */
export type Hindrance = { id: string; where: string[] };

/**
 * [WEB401] Every rule of axe counts, best practices and minor ones as well. A page keeps the program until it is left. Sending and
 * compiling it takes as long as running it, and most pages are checked several times.
 */
export async function findHindrances(page: Page, options: RunOptions = {}): Promise<Hindrance[]> {
	if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(program());
	await page.evaluate(putBarsInPlace);
	const found = await page.evaluate(run, options);
	await page.evaluate(letBarsStick);
	return found;
}

async function run(options: RunOptions): Promise<Hindrance[]> {
	// axe sees into a frame only if the frame has the program too.
	if (document.querySelector('iframe, frame')) throw new Error('The page has a frame, which axe would leave out.');
	const results = await window.axe?.run(document, { ...options, resultTypes: ['violations'] });
	if (!results) throw new Error('axe was not loaded into the page.');
	return results.violations.map(({ id, nodes }) => ({
		id,
		where: nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`)
	}));
}

/**
 * A bar that sticks to the foot of the window lies over whatever is scrolled under it, and axe takes a button of which a few pixels
 * show for a small one. Nothing stays under it: at the end of the page each has its own place, and there they are looked at.
 */
function putBarsInPlace(): void {
	for (const element of document.querySelectorAll<HTMLElement>('body *')) {
		const { position, bottom } = getComputedStyle(element);
		if (position !== 'sticky' || bottom === 'auto') continue;
		element.dataset['stuck'] = '';
		element.style.position = 'static';
	}
}

function letBarsStick(): void {
	for (const element of document.querySelectorAll<HTMLElement>('[data-stuck]')) {
		element.style.position = '';
		delete element.dataset['stuck'];
	}
}

let read = '';

function program(): string {
	read ||= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	return read;
}
