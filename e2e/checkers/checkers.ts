import type { Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findHindrances } from '../story/axe.ts';
import { findMarkupFaults, findSourceFaults } from '../story/markup.ts';
import { visit } from '../story/people.ts';
import type { CheckedPage } from './pages.ts';
import { audits, categories, publicOnly, switchedOff } from './rules.ts';

/** What an audit says that passed, or that had nothing to look at. */
const quiet = ['notApplicable', 'informative', 'manual'];

export async function runLighthouse(url: string, port: number, { isPublic }: CheckedPage): Promise<string[]> {
	const settings = {
		onlyCategories: categories,
		onlyAudits: audits,
		skipAudits: [...Object.keys(switchedOff), ...(isPublic ? [] : Object.keys(publicOnly))],
		// Who is signed in stays so.
		disableStorageReset: true
	};
	const result = await lighthouse(url, { port, logLevel: 'error' }, { extends: 'lighthouse:default', settings });
	if (!result) return ['no report'];
	const { runtimeError, finalDisplayedUrl, audits: all } = result.lhr;
	if (runtimeError) return [runtimeError.message];
	if (new URL(finalDisplayedUrl).pathname !== new URL(url).pathname) return [`led to ${finalDisplayedUrl}`];
	return Object.values(all)
		.filter(({ score, scoreDisplayMode }) => !quiet.includes(scoreDisplayMode) && (score ?? 0) < 0.9)
		.map(({ id, title, displayValue, errorMessage, details }) => {
			const places = (details?.items ?? []).slice(0, 5).map(describe);
			return [`${id}: ${title}`, displayValue, errorMessage, ...places].filter(Boolean).join(' | ');
		});
}

/** An entry of what Lighthouse found: an element, else an address, else whatever it says. */
function describe(item: Record<string, unknown>): string {
	const { node, url } = item as { node?: { selector?: string; explanation?: string }; url?: string };
	return node ? `${node.selector}: ${node.explanation ?? ''}` : (url ?? JSON.stringify(item).slice(0, 200));
}

/** As the server sends the page, and as it stands once the page's own code has begun. */
export async function runHtmlValidate(page: Page, url: string, { isPublic }: CheckedPage): Promise<string[]> {
	const sent = await page.request.get(url);
	const faults = await findSourceFaults(await sent.text());
	// What is published has no code of its own.
	await (isPublic ? page.goto(url) : visit(page, url));
	return [...new Set([...faults, ...(await findMarkupFaults(page))])];
}

export async function runAxe(page: Page): Promise<string[]> {
	const found = await findHindrances(page);
	return found.flatMap(({ id, where }) => where.map((each) => `${id}: ${each}`));
}
