import type { RoundView } from '@plenum/protocol/ratings';
import { SvelteMap } from 'svelte/reactivity';
import type { Live } from '#lib/queries/live.svelte.ts';

/** How far rounds are, as the line tells it: a page need not ask again for that. */
export class RoundProgress {
	readonly #told = new SvelteMap<string, RoundView['progress']>();

	/** In an effect. What was missed while the line was away comes with the page, which is loaded again. */
	follow(live: Live): () => void {
		const stops = [
			live.on('rating-progress', ({ round, begun, finished }) => this.#told.set(round, { begun, finished })),
			live.onRefresh(() => this.#told.clear())
		];
		return () => stops.forEach((stop) => stop());
	}

	of(round: RoundView): RoundView {
		return { ...round, progress: this.#told.get(round.id) ?? round.progress };
	}
}
