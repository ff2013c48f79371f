import type { PeopleList, Person } from '@plenum/protocol/people';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/api.ts';
import { withIds } from '#lib/with-ids.ts';

export type ShownPerson = Pick<Person, 'id' | 'shownAs' | 'constituency'>;

/**
 * Events name people by id. [OPERATE31] Whoever is to be shown and is not known is asked for, with all others who are met in the same
 * turn, and not whenever someone joins.
 */
export class PeopleNames {
	/** Null for someone who was asked for and is not there any more: they are not asked for again and again. */
	#people = new SvelteMap<string, ShownPerson | null>();
	#api: Api;
	#path: string;
	#met: string[] = [];
	#asked: string[] = [];

	constructor(first: readonly ShownPerson[], api: Api, path: string) {
		for (const person of first) this.#people.set(person.id, person);
		this.#api = api;
		this.#path = path;
	}

	/** Null for whoever is not known, or not yet. */
	of(id: string): ShownPerson | null {
		const person = this.#people.get(id);
		if (person === undefined) this.#meet(id);
		return person ?? null;
	}

	#meet(id: string): void {
		if (typeof document === 'undefined' || this.#met.includes(id) || this.#asked.includes(id)) return;
		if (this.#met.length === 0) queueMicrotask(() => void this.#ask());
		this.#met.push(id);
	}

	async #ask(): Promise<void> {
		const ids = this.#met;
		this.#met = [];
		this.#asked = [...this.#asked, ...ids];
		const answer = await this.#api.get<PeopleList>(withIds(this.#path, ids));
		this.#asked = this.#asked.filter((id) => !ids.includes(id));
		if (!answer.ok) return;
		for (const id of ids) this.#people.set(id, answer.value.people.find((person) => person.id === id) ?? null);
	}
}

export const [usePeopleNames, givePeopleNames] = createContext<PeopleNames>();
