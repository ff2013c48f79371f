import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import * as arrangingAr from '@plenum/messages/ar/files/arranging';
import * as deskAr from '@plenum/messages/ar/files/desk';
import * as progressReportsAr from '@plenum/messages/ar/files/progressReports';
import * as ratingsAr from '@plenum/messages/ar/interface/ratings';
import * as runAr from '@plenum/messages/ar/files/run';
import * as settingsAr from '@plenum/messages/ar/interface/settings';
import { text as textAr } from '@plenum/messages/ar/files/text';
import * as votingAr from '@plenum/messages/ar/files/voting';
import * as withoutScriptAr from '@plenum/messages/ar/files/withoutScript';
import * as workAr from '@plenum/messages/ar/files/work';
import * as arrangingEn from '@plenum/messages/en/files/arranging';
import * as deskEn from '@plenum/messages/en/files/desk';
import * as progressReportsEn from '@plenum/messages/en/files/progressReports';
import * as ratingsEn from '@plenum/messages/en/interface/ratings';
import * as runEn from '@plenum/messages/en/files/run';
import * as settingsEn from '@plenum/messages/en/interface/settings';
import { text as textEn } from '@plenum/messages/en/files/text';
import * as votingEn from '@plenum/messages/en/files/voting';
import * as withoutScriptEn from '@plenum/messages/en/files/withoutScript';
import * as workEn from '@plenum/messages/en/files/work';
import { findHindrances } from './axe.ts';
import { expectSeenInForcedColours } from './forced-colours.ts';
import { expectValidMarkup } from './markup.ts';
import { ready, visit } from './people.ts';
import { settled } from './settled.ts';

/** What a consultation's pages say, those that only some of them add too. */
const en = {
	...textEn,
	...arrangingEn,
	...deskEn,
	...progressReportsEn,
	...ratingsEn,
	...runEn,
	...settingsEn,
	...votingEn,
	...withoutScriptEn,
	...workEn
};
const ar: Text = {
	...textAr,
	...arrangingAr,
	...deskAr,
	...progressReportsAr,
	...ratingsAr,
	...runAr,
	...settingsAr,
	...votingAr,
	...withoutScriptAr,
	...workAr
};
export type Text = typeof en;

/** For stories in both. */
export const texts: Record<'en' | 'ar', Text> = { en, ar };

/** What somebody does on a page before it is looked at, in the words of the language that the page speaks. */
export type PageAction = (page: Page, words: Text) => Promise<void>;

const languages = [
	{ language: 'en', direction: 'ltr' },
	{ language: 'fr', direction: 'ltr' },
	{ language: 'ar', direction: 'rtl' }
] as const;

/** Each language, scheme, width and direction once: what one of them changes hardly hangs on another. */
const looks = {
	en: { scheme: 'light', width: 1280, height: 800 },
	fr: { scheme: 'light', width: 390, height: 844 },
	ar: { scheme: 'dark', width: 390, height: 844 }
} as const;

/**
 * Looks at a page and its state in each language, in two schemes and widths, at 400 % zoom, and in forced colours. A state that is
 * reached by an action is looked at in English and Arabic: of French, a page's own texts are looked at.
 */
export async function lookEverywhere(page: Page, address: string, then?: PageAction): Promise<void> {
	for (const { language, direction } of languages) {
		if (then && language === 'fr') continue;
		const look = looks[language];
		await page.setViewportSize(look);
		await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
		if (language !== 'fr' || !(await chooseFrench(page))) await visitIn(page, language, address);
		await expect(page.locator('html')).toHaveAttribute('dir', direction);
		if (language !== 'fr') await then?.(page, texts[language]);
		await settled(page);
		const name = `${language}, ${look.scheme}, ${look.width} px`;
		const rules: RunOptions = language === 'fr' ? { runOnly: { type: 'rule', values: rulesOfTexts } } : {};
		expect.soft(await findHindrances(page, rules), `what hinders people (${name})`).toEqual([]);
		if (language !== 'en')
			expect.soft(await page.evaluate(findCutHeadings), `headings that are cut off (${name})`).toEqual([]);
		if (language === 'fr') continue;
		// The same elements in every language.
		if (language === 'en') {
			await expectValidMarkup(page, language);
			await expectSeenInForcedColours(page, name);
		}
		await expectNoSidewaysScrolling(page, language);
	}
}

export async function visitIn(page: Page, language: string, address: string): Promise<void> {
	const url = new URL(address, page.url() === 'about:blank' ? 'http://127.0.0.1' : page.url());
	await page.context().addCookies([{ name: 'language', value: language, domain: '127.0.0.1', path: '/' }]);
	// Another fragment of the same page would not be another visit.
	if (url.hash) await page.goto('about:blank');
	await visit(page, address);
}

/** On the page as it stands, which takes a third of another visit's time. A wall or a sheet of paper has no menu. */
async function chooseFrench(page: Page): Promise<boolean> {
	const menu = page.getByRole('button', { name: 'Language: English' });
	if (!(await menu.isVisible())) return false;
	await menu.click();
	await page.getByRole('button', { name: 'Français' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await ready(page);
	return true;
}

/** What the texts of a page decide. Its elements, colours and sizes are those of the English one. */
const rulesOfTexts = [
	...[
		'aria-command-name',
		'aria-dialog-name',
		'aria-input-field-name',
		'aria-progressbar-name',
		'aria-toggle-field-name'
	],
	...['button-name', 'document-title', 'empty-heading', 'empty-table-header', 'frame-title', 'html-has-lang'],
	...[
		'html-lang-valid',
		'image-alt',
		'image-redundant-alt',
		'input-button-name',
		'label',
		'label-content-name-mismatch'
	],
	...['label-title-only', 'landmark-unique', 'link-name', 'region', 'select-name', 'summary-name', 'valid-lang']
];

/** No axe rule is broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	await settled(page);
	expect(await findHindrances(page)).toEqual([]);
}

/** [WEB402] On a phone. */
function findCutHeadings(): string[] {
	return [...document.querySelectorAll('h1:not(.only-heard)')]
		.filter((heading) => {
			const { overflowX, overflowY } = getComputedStyle(heading);
			const isWider = overflowX !== 'visible' && heading.scrollWidth > heading.clientWidth + 1;
			return isWider || (overflowY !== 'visible' && heading.scrollHeight > heading.clientHeight + 1);
		})
		.map(({ textContent }) => textContent.trim());
}

/** A window of 1280 by 1024 at 400 % is as wide as the smallest phone, and as low as a letterbox. */
async function expectNoSidewaysScrolling(page: Page, look: string): Promise<void> {
	await page.setViewportSize({ width: 320, height: 256 });
	const message = `what is wider than 320 px (${look})`;
	await settled(page);
	const patiently = expect.configure({ soft: true, timeout: 2000 });
	await patiently.poll(() => whatIsTooWide(page), { message }).toEqual([]);
}

function whatIsTooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth && clientWidth === 320) return [];
		const reachesOut = (element: Element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 0 && (right > innerWidth + 1 || left < -1);
		};
		const found = [...document.querySelectorAll('body *')].filter(reachesOut);
		return [
			`${scrollWidth} px of ${clientWidth}`,
			...found.map(({ tagName, className }) => `${tagName}.${className}`).slice(0, 8)
		];
	});
}
