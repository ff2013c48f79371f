import type { AdmitRequest, AdmittedPeople, PeopleList, Person } from '@plenum/protocol/people';
import { findNamesakes } from '@plenum/domain/people/unconfirmed';
import type { Answer, Api } from '#lib/api.ts';

/** Who waits at the door, longest first, as the facilitator sees them, and the way in. */
export class HallPeople {
	#people = $state.raw<readonly Person[]>([]);
	readonly waiting = $derived(
		this.#people
			.filter(({ status }) => status === 'waiting')
			.toSorted((one, other) => (one.joinedAt ?? 0) - (other.joinedAt ?? 0))
	);
	/** [PEOPLE78] Who waits under a name that looks like another's. */
	readonly namesakes = $derived(findNamesakes(this.#people));
	readonly #api: Api;
	readonly #path: () => string;

	constructor(api: Api, path: () => string) {
		this.#api = api;
		this.#path = path;
	}

	/** In an effect: the counts come again with every change of people. */
	follow(counts: unknown): void {
		void counts;
		void this.#api.get<PeopleList>(this.#path()).then((answer) => {
			if (answer.ok) this.#people = answer.value.people;
		});
	}

	admit(participants: AdmitRequest['participants']): Promise<Answer<AdmittedPeople>> {
		return this.#api.post<AdmittedPeople>(`${this.#path()}/admit`, { participants });
	}
}
