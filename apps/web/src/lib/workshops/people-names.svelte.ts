import type { PeopleList, Person } from '@plenum/protocol/people';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/api.ts';
import { withIds } from '#lib/with-ids.ts';

export type ShownPerson = Pick<Person, 'id' | 'shownAs' | 'constituency'>;

/** Events name people by id. Names are asked for when an id is met that is not known, not whenever someone joins. */
export class PeopleNames {
	/** Null for someone who was asked for and is not there any more: they are not asked for again and again. */
	#people = new SvelteMap<string, ShownPerson | null>();
	#api: Api;
	#path: string;
	#asking = false;

	constructor(first: readonly ShownPerson[], api: Api, path: string) {
		for (const person of first) this.#people.set(person.id, person);
		this.#api = api;
		this.#path = path;
	}

	of(id: string): ShownPerson | null {
		return this.#people.get(id) ?? null;
	}

	async need(ids: readonly string[]): Promise<void> {
		const missing = ids.filter((id, place) => !this.#people.has(id) && ids.indexOf(id) === place);
		if (missing.length === 0 || this.#asking) return;
		this.#asking = true;
		const answer = await this.#api.get<PeopleList>(withIds(this.#path, missing));
		this.#asking = false;
		if (!answer.ok) return;
		for (const person of answer.value.people) this.#people.set(person.id, person);
		for (const id of missing) if (!this.#people.has(id)) this.#people.set(id, null);
	}
}

export const [usePeopleNames, givePeopleNames] = createContext<PeopleNames>();
