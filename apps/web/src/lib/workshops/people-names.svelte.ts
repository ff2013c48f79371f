import type { Person } from '@plenum/protocol/people';
import { createContext } from 'svelte';
import type { Api } from '#lib/api.ts';

export type ShownPerson = Pick<Person, 'id' | 'shownAs' | 'constituency'>;

/** Events name people by id. Names are asked for when an id is met that is not known, not whenever someone joins. */
export class PeopleNames {
	#people = $state.raw(new Map<string, ShownPerson>());
	#api: Api;
	#path: string;
	#asking = false;
	/** Asked for and not found: people who left are not asked for again and again. */
	#unknown = new Set<string>();

	constructor(first: readonly ShownPerson[], api: Api, path: string) {
		this.#people = new Map(first.map((person) => [person.id, person]));
		this.#api = api;
		this.#path = path;
	}

	of(id: string): ShownPerson | null {
		return this.#people.get(id) ?? null;
	}

	async need(ids: readonly string[]): Promise<void> {
		const missing = ids.filter((id) => !this.#people.has(id) && !this.#unknown.has(id));
		if (missing.length === 0 || this.#asking) return;
		this.#asking = true;
		const answer = await this.#api.get<{ people: Person[] }>(this.#path);
		this.#asking = false;
		if (!answer.ok) return;
		this.#people = new Map(answer.value.people.map((person) => [person.id, person]));
		for (const id of missing) if (!this.#people.has(id)) this.#unknown.add(id);
	}
}

export const [usePeopleNames, givePeopleNames] = createContext<PeopleNames>();
