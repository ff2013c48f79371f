import type { ProjectorAnswer } from '@plenum/protocol/workshops/projector';
import { fitPlace, hasSeveral, lastPage, turnPage, type PagePlace } from './page-turner.ts';

export type ScreenSteering = ProjectorAnswer['screen'];

const start: PagePlace = { sheets: 1, sheet: 0, pages: 1, page: 0 };

/** More than anyone turns between two questions of a screen. */
const mostTurns = 50;

/** The one page turner of a screen: its pages are in the middle, its buttons at the head. Turning by hand stops the clock. */
export class Turner {
	#place = $state.raw<PagePlace>(start);
	isPlaying = $state(true);
	#steered: ScreenSteering | null = null;
	#begun = 0;

	get place(): PagePlace {
		return this.#place;
	}

	get hasSeveral(): boolean {
		return hasSeveral(this.#place);
	}

	/** Other content begins at its first page. Answers how it ends: what has no pages comes after it. */
	begin(sheets: number): () => void {
		const begun = (this.#begun += 1);
		this.#place = { ...start, sheets: Math.max(1, sheets) };
		return () => {
			if (this.#begun === begun) this.#place = start;
		};
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

	/**
	 * [PROJECTOR7] Applies what those who run the workshop asked for since this screen last heard of it. A screen that was opened later
	 * begins at the current place.
	 */
	obey({ version, turned, playing }: ScreenSteering): void {
		const before = this.#steered;
		this.#steered = { version, turned, playing };
		if (before?.version === version) return;
		const by = before ? turned - before.turned : 0;
		for (let turns = Math.min(Math.abs(by), mostTurns); turns > 0; turns--) this.turn(by > 0 ? 1 : -1);
		if (before || version > 0) this.isPlaying = playing;
	}

	/** As a screen tells it when it asks. */
	get report(): string {
		const { sheets, sheet, pages, page } = this.#place;
		return [sheet, sheets, Math.min(page, pages - 1), pages, Number(this.isPlaying)].join('.');
	}

	/** To where something has changed. */
	show(place: { sheet?: number; page?: number }): void {
		const to = { ...this.#place, ...place };
		this.#place = { ...to, page: to.page === lastPage ? to.page : Math.min(to.page, Math.max(0, to.pages - 1)) };
	}
}
