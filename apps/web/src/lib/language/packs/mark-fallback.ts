import { languageTraits, type LanguagePack } from '@plenum/domain/languages';
import { isFallback } from './fallback-texts.ts';

/** Elements whose language this file set. */
const mark = 'data-fallback';
/** What people write, and what has no text to read. */
const leftAlone = '[contenteditable], textarea, script, style, svg';

/**
 * [WEB383] Sets the language and the direction of every element whose text is in the fallback's language, now and whenever the page changes.
 * Components only have strings, so the page is compared with the texts that fell back. Returns a function that stops it.
 */
export function markFallback(pack: LanguagePack, root: Element = document.body): () => void {
	const markAll = (element: Element) => {
		for (const one of [element, ...element.querySelectorAll('*')]) markOne(pack, one);
	};
	const observer = new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) {
			const changed = target instanceof Element ? target : target.parentElement;
			if (changed) markOne(pack, changed);
			for (const node of addedNodes) if (node instanceof Element) markAll(node);
		}
	});
	markAll(root);
	const attributeFilter = ['aria-label', 'placeholder'];
	observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter });
	return () => {
		observer.disconnect();
		for (const element of root.querySelectorAll(`[${mark}]`)) clear(element);
	};
}

function markOne(pack: LanguagePack, element: Element): void {
	if (element.hasAttribute('lang') && !element.hasAttribute(mark)) return;
	if (element.closest(leftAlone)) return;
	const said = saidBy(element);
	const { direction } = languageTraits[pack.fallback];
	if (said.length > 0 && said.every(isFallback)) {
		// An element with others inside keeps its direction, and so does the item of a list: they are placed by it.
		const isPlacedByIt = element.childElementCount > 0 || element.localName === 'li';
		setMark(element, pack.fallback, isPlacedByIt ? null : direction);
		if (isPlacedByIt && element instanceof HTMLElement) element.style.unicodeBidi = 'plaintext';
	} else if (said.length > 0 && element.parentElement?.closest(`[${mark}]`))
		setMark(element, pack.code, pack.direction);
	else if (element.hasAttribute(mark)) clear(element);
}

/** Its own text, or the name of an element without any text. */
function saidBy(element: Element): string[] {
	const own = [...element.childNodes]
		.filter((node) => node.nodeType === Node.TEXT_NODE)
		.map((node) => node.nodeValue?.trim() ?? '')
		.filter((text) => text !== '');
	if (own.length > 0 || element.textContent?.trim()) return own;
	return [element.getAttribute('aria-label'), element.getAttribute('placeholder')].filter((text) => text !== null);
}

function setMark(element: Element, lang: string, dir: string | null): void {
	clear(element);
	const setsDirection = dir !== null && !element.hasAttribute('dir');
	element.setAttribute(mark, setsDirection ? 'dir' : '');
	element.setAttribute('lang', lang);
	if (setsDirection) element.setAttribute('dir', dir);
}

function clear(element: Element): void {
	if (element.getAttribute(mark) === 'dir') element.removeAttribute('dir');
	if (element instanceof HTMLElement) element.style.removeProperty('unicode-bidi');
	element.removeAttribute('lang');
	element.removeAttribute(mark);
}
