import { expect, type Page } from '@playwright/test';
import { settled } from './settled.ts';

/**
 * [WEB400] In forced colours, as Windows' contrast themes set them, a page loses its own backgrounds and shadows. What only they showed
 * is lost: the edge of a control, which entry is chosen, a bar, a mark, an icon, the focus.
 */
export async function expectSeenInForcedColours(page: Page, look: string): Promise<void> {
	await page.evaluate(rememberBackgrounds);
	await page.emulateMedia({ forcedColors: 'active' });
	await settled(page);
	const message = `what forced colours hide (${look})`;
	expect.soft(await page.evaluate(findHidden), message).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none' });
}

declare global {
	interface Window {
		/** What has a background of its own, as the page's own colours show it. */
		backgrounds?: Element[];
	}
}

/** Elements whose own background differs from what is behind them. */
function rememberBackgrounds(): void {
	const clear = 'rgba(0, 0, 0, 0)';
	const backgroundOf = (element: Element | null): string => {
		if (!element) return clear;
		const { backgroundColor } = getComputedStyle(element);
		return backgroundColor === clear ? backgroundOf(element.parentElement) : backgroundColor;
	};
	window.backgrounds = [...document.querySelectorAll('body *')].filter((element) => {
		const { backgroundColor, backgroundImage } = getComputedStyle(element);
		if (backgroundColor === clear && backgroundImage === 'none') return false;
		return backgroundImage !== 'none' || backgroundColor !== backgroundOf(element.parentElement);
	});
}

function findHidden(): string[] {
	const clear = 'rgba(0, 0, 0, 0)';
	const chosen =
		'[aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-checked=true]';
	const controls =
		'button, a.button, select, textarea, input:not([type=hidden]), [role=tab], [role=radio], [role=switch]';
	const nameOf = (element: Element) =>
		`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

	function isSeen(element: Element): boolean {
		const { width, height } = element.getBoundingClientRect();
		// What is only heard has a pixel.
		return width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	}

	function backgroundOf(element: Element | null): string {
		if (!element) return 'rgb(255, 255, 255)';
		const { backgroundColor } = getComputedStyle(element);
		return backgroundColor === clear ? backgroundOf(element.parentElement) : backgroundColor;
	}

	function hasEdge(element: Element, pseudo?: string): boolean {
		const style = getComputedStyle(element, pseudo);
		const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
			(side) =>
				parseFloat(style[`border${side}Width`]) > 0 &&
				style[`border${side}Style`] !== 'none' &&
				style[`border${side}Color`] !== clear &&
				style[`border${side}Color`] !== backgroundOf(element)
		);
		return borders || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
	}

	/** Its background is still another one than what is behind it. */
	const keepsBackground = (element: Element) => {
		const { backgroundColor, backgroundImage } = getComputedStyle(element);
		return (
			backgroundImage !== 'none' ||
			(backgroundColor !== clear && backgroundColor !== backgroundOf(element.parentElement))
		);
	};

	const hasContent = (element: Element) =>
		(element.textContent ?? '').trim() !== '' || element.querySelector('svg, img, input, canvas') !== null;

	const found: string[] = [];

	for (const element of window.backgrounds ?? []) {
		if (!element.isConnected || !isSeen(element) || element.closest('svg') || hasEdge(element)) continue;
		if (keepsBackground(element)) continue;
		if (element.matches(controls)) found.push(`no edge: ${nameOf(element)}`);
		else if (!hasContent(element) && element.parentElement?.matches('body, .app') === false)
			found.push(`no bar or mark: ${nameOf(element)} in ${nameOf(element.parentElement)}`);
	}

	/** All that may tell a chosen entry from the others. */
	function lookOf(element: Element): string {
		const of = (pseudo?: string) => {
			const style = getComputedStyle(element, pseudo);
			const edge = hasEdge(element, pseudo)
				? [style.borderWidth, style.borderStyle, style.borderColor, style.outlineStyle, style.outlineWidth]
				: [];
			const { content, fontWeight, textDecorationLine } = style;
			return [content, fontWeight, textDecorationLine, ...edge, keepsBackground(element)];
		};
		const marks = [...element.querySelectorAll('svg')].filter(isSeen).length;
		return JSON.stringify([of(), of('::before'), of('::after'), marks]);
	}

	for (const element of document.querySelectorAll(chosen)) {
		if (!isSeen(element) || (element.getAttribute('aria-current') === 'page' && element.closest('nav ol'))) continue;
		const role = element.getAttribute('role') ?? element.tagName;
		const list =
			element.closest('ul, ol, [role=tablist], [role=radiogroup], [role=menu], [role=group], nav, tbody') ??
			document.body;
		const others = [...list.querySelectorAll(element.tagName)].filter(
			(other) => !other.matches(chosen) && (other.getAttribute('role') ?? other.tagName) === role && isSeen(other)
		);
		if (others.length > 0 && others.every((other) => lookOf(other) === lookOf(element)))
			found.push(`not seen as chosen: ${nameOf(element)}`);
	}

	for (const svg of document.querySelectorAll('svg')) {
		if (!isSeen(svg) || svg.parentElement?.closest('svg')) continue;
		const back = backgroundOf(svg);
		const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text')];
		const shows = shapes.some((shape) => {
			const { fill, stroke } = getComputedStyle(shape);
			return [fill, stroke].some((paint) => paint !== 'none' && paint !== clear && paint !== back);
		});
		if (shapes.length > 0 && !shows) found.push(`no icon: ${nameOf(svg)} in ${nameOf(svg.parentElement ?? svg)}`);
	}

	const before = document.activeElement;
	const kinds = new Set<string>();
	for (const element of document.querySelectorAll<HTMLElement>(
		'a[href], button:not(:disabled), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
	)) {
		const kind = element.tagName + (element.getAttribute('type') ?? '') + (element.getAttribute('class') ?? '');
		if (kinds.has(kind) || !element.checkVisibility()) continue;
		kinds.add(kind);
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
		if (document.activeElement !== element) continue;
		const around = [element, element.closest('label'), element.nextElementSibling, element.parentElement];
		if (
			!around.some(
				(each) =>
					each && getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) > 0
			)
		)
			found.push(`no focus: ${nameOf(element)}`);
	}
	if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
	else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	return [...new Set(found)];
}
