/** From as large as it is meant to the body's own size; never below it: what does not fit goes on to another page. */
export const textSizes = [1.25, 1.1, 1] as const;
/** For what belongs together on one page: down to the least that the last row of a hall can read. */
export const denseSizes = [1.25, 1.1, 1, 0.9, 0.8, 0.75] as const;

/**
 * Sets the size of the content in a box whose columns are pages, and returns the number of pages. That is one, if any size fits. Otherwise
 * it is as few as the smallest size takes, in the largest size that takes no more.
 */
export function fitPages(box: HTMLElement, sizes: readonly number[] = textSizes): number {
	const pagesAt = (size: number): number => {
		box.style.setProperty('--fit', String(size));
		const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
		return Math.max(1, Math.round((box.scrollWidth + gap) / (box.clientWidth + gap)));
	};
	const fewest = pagesAt(sizes.at(-1) ?? 1);
	const size = sizes.find((each) => pagesAt(each) <= fewest);
	return pagesAt(size ?? 1);
}

/** The page on which an element of the box begins. */
export function pageOf(box: HTMLElement, element: Element): number {
	const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
	const isRightToLeft = getComputedStyle(box).direction === 'rtl';
	const outer = box.getBoundingClientRect();
	const inner = element.getBoundingClientRect();
	const from = isRightToLeft ? outer.right - inner.right : inner.left - outer.left;
	return Math.max(0, Math.floor((from + Math.abs(box.scrollLeft)) / (box.clientWidth + gap)));
}
