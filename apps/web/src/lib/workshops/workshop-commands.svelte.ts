import type { UndoCommand, WorkshopCommand } from '@plenum/domain/workshops/workshop';
import type { Problem } from '@plenum/protocol/problem';
import type { Live } from '#lib/live.svelte.ts';
import type { WorkshopState } from './workshop-state.svelte.ts';

/** A command that came second: whether its wish was done already, by whom, and when it was answered. */
export type LateCommand = { done: boolean; change: NonNullable<Problem['change']>; answeredAt: number };

/** Gives commands and keeps why the last one was not carried out, until the next one is. */
export class WorkshopCommands {
	problem = $state<string | null>(null);
	late = $state.raw<LateCommand | null>(null);
	readonly #shared: WorkshopState;

	constructor(shared: WorkshopState) {
		this.#shared = shared;
	}

	/** `seen` is the number of the event that the sender acts on, where that is not the last one on this screen. */
	send = async (command: WorkshopCommand | UndoCommand, seen?: number): Promise<string | null> => {
		const answer = await this.#shared.send(command, seen);
		const { change, words, reason } = answer.ok ? { change: null, words: null, reason: null } : answer;
		this.problem = change ? null : words;
		this.late = change && { done: reason === 'workshop/already-done', change, answeredAt: this.#shared.now };
		return words;
	};

	/** In an effect: what a lost line had refused is no problem once the line is back. */
	follow(live: Live): () => void {
		return live.onRefresh(() => (this.problem = null));
	}
}
