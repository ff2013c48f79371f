import { restoreScroll } from '#lib/restore-scroll.ts';

/** More rows than a first view shows; the others come beside it, or by a press. */
export const atFirst = 20;

/**
 * [OPERATE43] In a component, of a long list what the server writes: its beginning. The browser has all of it in the page's data, and
 * shows it as soon as the page stands.
 */
export class FirstRows {
	#stands = $state(false);

	constructor() {
		restoreScroll();
		$effect(() => {
			this.#stands = true;
		});
	}

	of<Row>(rows: readonly Row[]): readonly Row[] {
		return this.#stands ? rows : rows.slice(0, atFirst);
	}
}
