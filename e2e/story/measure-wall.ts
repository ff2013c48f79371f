import { expect, type Page } from '@playwright/test';
import { settled } from './settled.ts';

/** What a screen of 1920 by 1080 has while an item is on, in its pixels; others have as much in proportion. */
const least = { any: 36, body: 48, title: 64, code: 44, qr: 130 };

/** [WEB11] Nothing overlaps or is cut off, and all can be read from the last row. */
export async function expectReadableWall(
	page: Page,
	what: string,
	/** What belongs together stands on one page, down to the least that can be read. */
	{ isDense = false }: { isDense?: boolean } = {}
): Promise<void> {
	await settled(page);
	const { scale, ...seen } = await page.evaluate(measure);
	const round = (value: number) => Math.round((value / scale) * 10) / 10;
	expect.soft(seen.problems, `${what}: what overlaps or is cut off`).toEqual([]);
	const small = seen.texts
		.filter(({ size }) => round(size) < least.any)
		.map(({ text, size }) => `${round(size)}: ${text}`);
	expect.soft(small, `${what}: smaller than ${least.any} px`).toEqual([]);
	expect.soft(round(seen.title), `${what}: title`).toBeGreaterThanOrEqual(least.title);
	expect.soft(round(seen.code), `${what}: code`).toBeGreaterThanOrEqual(least.code);
	expect.soft(round(seen.qr), `${what}: QR code`).toBeGreaterThanOrEqual(least.qr);
	expect
		.soft(seen.largest === 0 ? least.body : round(seen.largest), `${what}: body`)
		.toBeGreaterThanOrEqual(isDense ? least.any : least.body);
}

/** Runs in the page. */
function measure() {
	const scale = Math.min(innerWidth / 1600, innerHeight / 1080);
	const problems: string[] = [];
	const main = document.querySelector('main.projector')!;
	const boxOf = (element: Element) => element.getBoundingClientRect();
	const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
	const isSeen = (element: Element) =>
		!element.closest('.only-heard, .tools, [aria-hidden=true]:not(svg)') && boxOf(element).width > 1;

	const [header, middle, footer] = ['header', '.middle', '.band'].map((each) =>
		main.querySelector(`:scope > ${each}`)!
	);
	const areas = [header!, middle!, footer!];
	const within = (inner: DOMRect, outer: DOMRect, slack = 1) =>
		inner.left >= outer.left - 1 &&
		inner.right <= outer.right + 1 &&
		inner.top >= outer.top - slack &&
		inner.bottom <= outer.bottom + slack;
	if (document.documentElement.scrollHeight > innerHeight) problems.push('the page scrolls');
	areas.forEach((area, at) => {
		const next = areas[at + 1];
		if (next && boxOf(area).bottom > boxOf(next).top + 1) problems.push(`${nameOf(area)} reaches into ${nameOf(next)}`);
		if (!within(boxOf(area), new DOMRect(0, 0, innerWidth, innerHeight)))
			problems.push(`${nameOf(area)} leaves the screen`);
	});

	// Pages that are not up stand beside their box.
	const isUp = (element: Element) => {
		const pages = element.closest('[data-pages]');
		if (!pages || pages === element) return true;
		const inner = boxOf(element);
		const outer = boxOf(pages);
		return inner.right > outer.left + 2 && inner.left < outer.right - 2 && inner.bottom > outer.top + 2;
	};
	// What its own line cuts off, with an ellipsis, is not there.
	const clip = (box: DOMRect, element: Element) => {
		let left = box.left;
		let right = box.right;
		let top = box.top;
		let bottom = box.bottom;
		for (let outer: Element | null = element; outer && outer !== main; outer = outer.parentElement) {
			if (getComputedStyle(outer).overflowX !== 'hidden') continue;
			const by = boxOf(outer);
			left = Math.max(left, by.left);
			right = Math.min(right, by.right);
			top = Math.max(top, by.top);
			bottom = Math.min(bottom, by.bottom);
		}
		return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
	};
	const texts: { text: string; size: number; box: DOMRect; shown: DOMRect; element: Element }[] = [];
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement!;
		const text = node.textContent!.trim();
		if (text === '' || !isSeen(element) || !isUp(element)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			const inPages = element.closest('[data-pages]');
			if (inPages && (box.left >= boxOf(inPages).right || box.right <= boxOf(inPages).left)) continue;
			const size = Number.parseFloat(getComputedStyle(element).fontSize);
			const shown = clip(box, element);
			if (shown.width > 2 && shown.height > size / 3)
				texts.push({ text: text.slice(0, 40), size, box, shown, element });
		}
	}
	for (const { text, size, box, shown, element } of texts) {
		const area = areas.find((each) => each.contains(element));
		if (!area || !within(shown, boxOf(area), size / 4)) problems.push(`“${text}” leaves its place`);
		const pages = element.closest('[data-pages]');
		if (pages && !within(box, boxOf(pages), size / 4)) problems.push(`“${text}” is cut off`);
	}
	const overlap = (one: DOMRect, other: DOMRect) =>
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.3 * Math.min(one.height, other.height);
	texts.forEach((one, at) => {
		const other = texts.slice(at + 1).find((each) => each.element !== one.element && overlap(one.shown, each.shown));
		if (other) problems.push(`“${one.text}” lies over “${other.text}”`);
	});
	const qrs = [...main.querySelectorAll('.qr svg')];
	for (const qr of qrs) {
		if (!areas.some((area) => within(boxOf(qr), boxOf(area)))) problems.push('the QR code leaves its place');
		const over = texts.find(({ shown }) => overlap(shown, boxOf(qr)));
		if (over) problems.push(`“${over.text}” lies over the QR code`);
	}
	const sizeOf = (element: Element | null) => (element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0);
	const bodies = texts.filter(({ element }) => middle!.contains(element)).map(({ size }) => size);
	return {
		scale,
		problems: [...new Set(problems)],
		texts: texts.map(({ text, size }) => ({ text, size })),
		title: sizeOf(main.querySelector('h1')),
		code: sizeOf(main.querySelector('.code')),
		qr: qrs[0] ? boxOf(qrs[0]).width : 0,
		largest: bodies.length === 0 ? 0 : Math.max(...bodies)
	};
}
