import type { PollView } from '@plenum/protocol/polls';
import { SvelteMap } from 'svelte/reactivity';
import type { Live } from '#lib/live.svelte.ts';

/** How many have voted, as told while polls are open: the fact carries the number, so nobody needs to ask. */
export class Turnouts {
	#told = new SvelteMap<string, number>();

	follow(live: Live): () => void {
		return live.on('turnout', ({ poll, turnout }) => this.#told.set(poll, turnout));
	}

	/** Votes are changed, never taken back: the larger number is the newer. */
	of({ id, turnout }: Pick<PollView, 'id' | 'turnout'>): number {
		return Math.max(turnout ?? 0, this.#told.get(id) ?? 0);
	}
}
