import { restoreScroll } from '#lib/ui/restore-scroll.ts';

/** More rows than a first view shows; the others come beside it, or by a press. */
export const firstViewRows = 20;

/**
 * [OPERATE43] The server renders only the first rows of a long list. The browser has all of them in the page's data, and shows them as soon
 * as the component is mounted.
 */
export class FirstRows {
	#isMounted = $state(false);

	constructor() {
		restoreScroll();
		$effect(() => {
			this.#isMounted = true;
		});
	}

	of<Row>(rows: readonly Row[]): readonly Row[] {
		return this.#isMounted ? rows : rows.slice(0, firstViewRows);
	}
}
