import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { Person } from '@plenum/protocol/people';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import { idPages } from '#lib/queries/id-pages.ts';

export type ShownPerson = Pick<Person, 'id' | 'shownAs' | 'constituency'>;

/** Milliseconds after a question in which the next waits for longer. */
const justNow = 5000;

/**
 * Events name people by id. [OPERATE31] Unknown people who are to be shown are requested in batches, and not whenever someone joins.
 * [OPERATE55] Each page in the workshop does so for each hand that goes up. If hands follow one another, it requests several every few
 * seconds. Only those who run the workshop need each name at once.
 */
export class PeopleNames {
	/** Null for someone who was asked for and is not there any more: they are not asked for again and again. */
	#people = new SvelteMap<string, ShownPerson | null>();
	#api: Api;
	#params: ParamsOf<'listPeople'>;
	#met: string[] = [];
	#asked: string[] = [];
	#lastAsked = -Infinity;
	#asking = askSoon(
		() => void this.#ask(),
		() => this.#delay()
	);
	#runs: () => boolean;

	/** `runs`: whether the reader runs the workshop. */
	constructor(
		first: readonly ShownPerson[],
		api: Api,
		params: ParamsOf<'listPeople'>,
		runs: () => boolean = () => true
	) {
		for (const person of first) this.#people.set(person.id, person);
		this.#api = api;
		this.#params = params;
		this.#runs = runs;
	}

	/** Null for a person who is unknown, or not yet known. */
	of(id: string): ShownPerson | null {
		const person = this.#people.get(id);
		if (person === undefined) this.#meet(id);
		return person ?? null;
	}

	#meet(id: string): void {
		if (typeof document === 'undefined' || this.#met.includes(id) || this.#asked.includes(id)) return;
		this.#met.push(id);
		this.#asking.soon();
	}

	#delay(): number {
		if (this.#runs()) return 0;
		return performance.now() - this.#lastAsked < justNow ? delays.someSeconds() : delays.moment();
	}

	async #ask(): Promise<void> {
		const ids = this.#met;
		this.#met = [];
		this.#lastAsked = performance.now();
		this.#asked = [...this.#asked, ...ids];
		for (const page of idPages(ids)) await this.#askPage(page);
	}

	async #askPage(ids: string[]): Promise<void> {
		const answer = await this.#api('GET /consultations/:consultation/people', {
			params: this.#params,
			query: { id: ids }
		});
		this.#asked = this.#asked.filter((id) => !ids.includes(id));
		if (!answer.ok) return;
		for (const id of ids) this.#people.set(id, answer.value.people.find((person) => person.id === id) ?? null);
	}
}

export const [usePeopleNames, givePeopleNames] = createContext<PeopleNames>();
