import type { PollView } from '@plenum/protocol/polls/polls';
import { refetch } from '#lib/queries/refetch.ts';
import { SvelteMap } from 'svelte/reactivity';
import type { Live } from '#lib/queries/live.svelte.ts';

const asksEvery = 5000;

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

/**
 * [POLL5] For those who run an open vote, and its participants. Updates in steps of five do not show whether the last three have voted, so
 * these two pages ask. Returns an unsubscribe function.
 */
export function askTurnout(polls: readonly Pick<PollView, 'kind' | 'state'>[]): (() => void) | undefined {
	if (!polls.some(({ kind, state }) => kind === 'open' && state === 'open')) return;
	const timer = setInterval(() => void refetch('poll'), asksEvery);
	return () => clearInterval(timer);
}
