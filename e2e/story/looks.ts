import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import * as arrangingAr from '../../apps/web/src/lib/language/ar/arranging.ts';
import * as deskAr from '../../apps/web/src/lib/language/ar/desk.ts';
import * as ratingsAr from '@plenum/messages/ar/interface/ratings';
import * as runAr from '../../apps/web/src/lib/language/ar/run.ts';
import * as settingsAr from '@plenum/messages/ar/interface/settings';
import { text as textAr } from '../../apps/web/src/lib/language/ar/text.ts';
import * as votingAr from '../../apps/web/src/lib/language/ar/voting.ts';
import * as workAr from '../../apps/web/src/lib/language/ar/work.ts';
import * as arrangingEn from '../../apps/web/src/lib/language/en/arranging.ts';
import * as deskEn from '../../apps/web/src/lib/language/en/desk.ts';
import * as ratingsEn from '@plenum/messages/en/interface/ratings';
import * as runEn from '../../apps/web/src/lib/language/en/run.ts';
import * as settingsEn from '@plenum/messages/en/interface/settings';
import { text as textEn } from '../../apps/web/src/lib/language/en/text.ts';
import * as votingEn from '../../apps/web/src/lib/language/en/voting.ts';
import * as workEn from '../../apps/web/src/lib/language/en/work.ts';
import { expectValidMarkup } from './markup.ts';
import { visit } from './people.ts';

/** What a consultation's pages say, those that only some of them add too. */
const en = { ...textEn, ...arrangingEn, ...deskEn, ...ratingsEn, ...runEn, ...settingsEn, ...votingEn, ...workEn };
const ar: Text = {
	...textAr,
	...arrangingAr,
	...deskAr,
	...ratingsAr,
	...runAr,
	...settingsAr,
	...votingAr,
	...workAr
};
export type Text = typeof en;

/** For stories in both. */
export const texts: Record<'en' | 'ar', Text> = { en, ar };

/** What somebody does on a page before it is looked at, in the words of the language that the page speaks. */
export type PageAction = (page: Page, words: Text) => Promise<void>;

const languages = [
	{ language: 'en', direction: 'ltr', words: en },
	{ language: 'ar', direction: 'rtl', words: ar }
] as const;

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** Each language, scheme, width and direction once: what one of them changes hardly hangs on another. */
const looks = {
	en: { scheme: 'light', width: 1280, height: 800 },
	ar: { scheme: 'dark', width: 390, height: 844 }
} as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at a page and its state in two languages, schemes and widths, and at 400 % zoom. */
export async function lookEverywhere(page: Page, address: string, then?: PageAction): Promise<void> {
	for (const { language, direction, words } of languages) {
		const url = new URL(address, page.url() === 'about:blank' ? 'http://127.0.0.1' : page.url());
		await page.context().addCookies([{ name: 'language', value: language, domain: '127.0.0.1', path: '/' }]);
		const look = looks[language];
		await page.setViewportSize(look);
		await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
		// Another fragment of the same page would not be another visit.
		if (url.hash) await page.goto('about:blank');
		await visit(page, address);
		await expect(page.locator('html')).toHaveAttribute('dir', direction);
		await then?.(page, words);
		await settled(page);
		await expectValidMarkup(page, language);
		await expectNoHindrance(page, { runOnly: standards }, `${language}, ${look.scheme}, ${look.width} px`);
		await expectNoSidewaysScrolling(page, language);
	}
}

/** No axe rule is broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	await settled(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Another scheme, size or state takes a frame or two to reach everything. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
		await Promise.allSettled(transitions.map(({ finished }) => finished));
	});
}

async function expectNoHindrance(page: Page, checks: RunOptions, look: string): Promise<void> {
	const options: RunOptions = { ...checks, resultTypes: ['violations'] };
	await page.evaluate(putBarsInPlace);
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
	await page.evaluate(letBarsStick);
	const found = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => ({ id, where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`) }));
	expect.soft(found, `what hinders people (${look})`).toEqual([]);
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
