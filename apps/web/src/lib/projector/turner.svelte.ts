import { fitPlace, hasSeveral, lastPage, turnPage, type PagePlace } from './page-turner.ts';

const start: PagePlace = { sheets: 1, sheet: 0, pages: 1, page: 0 };

/** The one page turner of a screen: its pages stand in the middle, its buttons at the head. Whoever turns by hand stops the clock. */
export class Turner {
	#place = $state.raw<PagePlace>(start);
	isPlaying = $state(true);

	get place(): PagePlace {
		return this.#place;
	}

	get hasSeveral(): boolean {
		return hasSeveral(this.#place);
	}

	/** Other content begins at its first page. */
	begin(sheets: number): void {
		this.#place = { ...start, sheets: Math.max(1, sheets) };
	}

	/** The same content has other sheets: the screen stays where it is, if that is there still. */
	resize(sheets: number): void {
		const most = Math.max(1, sheets);
		this.#place = { ...this.#place, sheets: most, sheet: Math.min(this.#place.sheet, most - 1) };
	}

	fit(pages: number): void {
		this.#place = fitPlace(this.#place, pages);
	}

	turn(by: 1 | -1): void {
		this.#place = turnPage(this.#place, by);
	}

	turnByHand(by: 1 | -1): void {
		this.isPlaying = false;
		this.turn(by);
	}

	/** To where something has changed. */
	show(place: { sheet?: number; page?: number }): void {
		const to = { ...this.#place, ...place };
		this.#place = { ...to, page: to.page === lastPage ? to.page : Math.min(to.page, Math.max(0, to.pages - 1)) };
	}
}
