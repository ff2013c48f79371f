/** From as large as it is meant to what the last row of a hall can still read. */
const sizes = [1, 0.9, 0.8, 0.72, 0.65];

/**
 * Sets the size of what stands in a box whose columns are pages, and says how many pages it takes: one, if any size
 * fits; else as few as the smallest size takes, in the largest size that takes no more.
 */
export function fitPages(box: HTMLElement): number {
	const pagesAt = (size: number): number => {
		box.style.setProperty('--fit', String(size));
		const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
		return Math.max(1, Math.round((box.scrollWidth + gap) / (box.clientWidth + gap)));
	};
	const fewest = pagesAt(sizes.at(-1) ?? 1);
	const size = sizes.find((each) => pagesAt(each) <= fewest);
	return pagesAt(size ?? 1);
}
