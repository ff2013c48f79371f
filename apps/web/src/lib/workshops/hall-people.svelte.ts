import type { PeopleList, Person } from '@plenum/protocol/people';
import type { Api } from '#lib/api.ts';

/** Who is in and who waits, as the facilitator sees them. */
export class HallPeople {
	list = $state.raw<readonly Person[]>([]);
	#api: Api;
	#path: () => string;

	constructor(api: Api, path: () => string) {
		this.#api = api;
		this.#path = path;
	}

	/** In an effect: the counts come again with every change of people. */
	follow(counts: unknown): void {
		void counts;
		void this.#api.get<PeopleList>(this.#path()).then((answer) => {
			if (answer.ok) this.list = answer.value.people;
		});
	}
}
