import { lastRound, openRound, roomOf, type OpenRound, type Room, type Round } from '@plenum/domain/workshops/rooms';
import { createContext } from 'svelte';
import type { WorkshopState } from '#lib/workshops/workshop-state.svelte.ts';

/** The rooms as a page of their workshop knows them, or a page of one of them: the record of the plenary, and who reads. */
export class Breakouts {
	readonly plenary: WorkshopState;
	/** The workshop whose page is open: the plenary itself, or a room. */
	readonly here: WorkshopState;
	#reader: () => string;

	constructor(here: WorkshopState, plenary: WorkshopState, reader: () => string) {
		this.here = here;
		this.plenary = plenary;
		this.#reader = reader;
	}

	get isRoom(): boolean {
		return this.here !== this.plenary;
	}

	get round(): Round | null {
		return lastRound(this.plenary.workshop);
	}

	get open(): OpenRound | null {
		return openRound(this.plenary.workshop);
	}

	/** Where the reader is placed. */
	get mine(): Room | null {
		return roomOf(this.round, this.#reader());
	}

	/** The room whose page is open. */
	get room(): Room | null {
		const rooms = this.plenary.workshop.rounds.flatMap((round) => round.rooms);
		return rooms.find(({ id }) => id === this.here.id) ?? null;
	}

	get runsHere(): boolean {
		return this.here.workshop.runners.includes(this.#reader());
	}
}

export const [useBreakouts, giveBreakouts] = createContext<Breakouts>();
