import { expect, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

/**
 * What the standard of HTML and the ways of assistive technology ask of markup. Rules of style are left out: what is checked is the
 * page as the browser holds it, and the browser writes it in its own style.
 */
const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// How the browser writes out what it holds, not what was sent.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'doctype-style': 'off',
		'no-raw-characters': 'off',
		'heading-level': ['error', { allowMultipleH1: false, sectioningRoots: ['dialog', '[role="dialog"]'] }],
		// A page is named after its cluster, in the words of the matrix: it may be long.
		'long-title': 'off',
		// Said on purpose: lists without bullets and tables that a phone shows as stacks lose their role in some browsers.
		'no-redundant-role': 'off',
		// The editor of texts is no textarea.
		'prefer-native-element': ['error', { exclude: ['textbox'] }]
	}
});

/** The page as it stands is well-formed: headings without leaps, ids once, labels where they count, forms that can be sent. */
export async function expectValidMarkup(page: Page, look: string): Promise<void> {
	expect.soft(await findMarkupFaults(page), `what is wrong in the markup (${look})`).toEqual([]);
}

export async function findMarkupFaults(page: Page): Promise<string[]> {
	return [...(await findSourceFaults(await page.content())), ...(await page.evaluate(findDeadLinks))];
}

export async function findSourceFaults(source: string): Promise<string[]> {
	const report = await validator.validateString(source);
	const faults = report.results.flatMap(({ messages }) => messages);
	return faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

/** Links to a place on the same page that is not there. */
function findDeadLinks(): string[] {
	const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
	return links
		.filter((href) => !document.getElementById(decodeURIComponent(href.slice(1))))
		.map((href) => `dead link: ${href}`);
}
