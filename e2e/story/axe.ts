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
 * [WEB401] Every rule of axe counts, best practices and minor ones as well. A page keeps the program until it is left: to send and read
 * it takes as long as to run it, and the same page is looked at several times. Pages hold no frames, which would each need it.
 */
export async function findHindrances(page: Page, options: RunOptions = {}): Promise<Hindrance[]> {
	if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(program());
	return page.evaluate(run, options);
}

async function run(options: RunOptions): Promise<Hindrance[]> {
	const results = await window.axe?.run(document, { ...options, resultTypes: ['violations'] });
	if (!results) throw new Error('axe did not start');
	if (document.querySelector('iframe, frame')) throw new Error('axe did not look into a frame');
	return results.violations.map(({ id, nodes }) => ({
		id,
		where: nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`)
	}));
}

let read = '';

function program(): string {
	read ||= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	return read;
}
