import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { hasHandRaised } from '@plenum/domain/workshops/view';
import type { Problem } from '@plenum/protocol/problem';
import type { Live } from '#lib/queries/live.svelte.ts';
import type { WorkshopState } from '../workshop-state.svelte.ts';

/** [WORKSHOP70] Long enough to read it twice. */
export const lateShownFor = 12_000;

/** A command that came second: whether its wish was done already, by whom, and when it was answered. */
export type LateCommand = { done: boolean; change: NonNullable<Problem['change']>; answeredAt: number };

/** Gives commands and keeps why the last one was not carried out, until the next one is; that somebody was quicker, for a while. */
export class WorkshopCommands {
	problem = $state<string | null>(null);
	late = $state.raw<LateCommand | null>(null);
	/** [WORKSHOP66] Raised offline. It is sent with the first connection. */
	handWaits = $state(false);
	#lateTimer: ReturnType<typeof setTimeout> | undefined;
	#isRaising = false;
	readonly #shared: WorkshopState;

	constructor(shared: WorkshopState) {
		this.#shared = shared;
	}

	/** `seen` is the number of the event that the sender acts on, where that is not the last one on this screen. */
	send = async (command: WorkshopCommandRequest, seen?: number): Promise<string | null> => {
		const answer = await this.#shared.send(command, seen);
		const { change, words, reason } = answer.ok ? { change: null, words: null, reason: null } : answer;
		if (command.type === 'raise-hand') this.handWaits = reason === 'network/away';
		this.problem = change || this.handWaits ? null : words;
		this.late = change && { done: reason === 'workshop/already-done', change, answeredAt: this.#shared.now };
		clearTimeout(this.#lateTimer);
		if (change || reason === 'workshop/already-done') this.#lateTimer = setTimeout(this.#dismiss, lateShownFor);
		return words;
	};

	#dismiss = () => {
		this.late = null;
		this.problem = null;
	};

	/**
	 * In an effect. A refusal caused by a lost connection is no problem once the connection is back, and a waiting hand of `me` goes up.
	 */
	follow(live: Live, me?: () => string): () => void {
		const raise = () => {
			if (me && this.handWaits) void this.#raiseHand(me());
		};
		const timer = setInterval(raise, 3000);
		window.addEventListener('online', raise);
		const stopHearing = live.onRefresh(() => {
			this.problem = null;
			raise();
		});
		return () => {
			clearTimeout(this.#lateTimer);
			clearInterval(timer);
			window.removeEventListener('online', raise);
			stopHearing();
		};
	}

	/** It may be up already: then only the answer was lost. */
	async #raiseHand(me: string): Promise<void> {
		if (this.#isRaising) return;
		this.#isRaising = true;
		await Promise.race([this.#shared.catchUp(), new Promise((resolve) => setTimeout(resolve, 2000))]);
		if (hasHandRaised(this.#shared.workshop, me)) this.handWaits = false;
		if (this.handWaits) await this.send({ type: 'raise-hand' });
		this.#isRaising = false;
	}
}
