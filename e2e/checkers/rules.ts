/**
 * Which rules count when pages are checked. All of the checkers' own do, save those named here, each with why. The rules of
 * html-validate are in `../story/markup.ts`: the stories keep the same ones. Of axe every rule counts, best practices and minor ones
 * as well.
 */

/** Lighthouse: the parts whose audits are counted, and further audits of speed that do not measure time. */
export const categories = ['accessibility', 'best-practices', 'seo'];
export const audits = [
	'cumulative-layout-shift',
	'document-latency-insight',
	'duplicated-javascript-insight',
	'font-display-insight',
	'image-delivery-insight',
	'legacy-javascript-insight',
	'third-parties-insight',
	'total-byte-weight',
	'unminified-css',
	'unminified-javascript',
	'unsized-images',
	'viewport-insight'
];

export const switchedOff: Record<string, string> = {};

/** Switched off where a page is not for the public. */
export const publicOnly: Record<string, string> = {
	'is-crawlable': 'robots.txt keeps search engines out of everything that is not published',
	'meta-description': 'a description is for search engines'
};
