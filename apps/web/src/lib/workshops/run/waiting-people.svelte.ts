import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { AdmitRequest, AdmittedPeople, Person } from '@plenum/protocol/people';
import { findNamesakes } from '@plenum/domain/people/unconfirmed';
import type { Answer, Api } from '#lib/queries/api.ts';

/** Who waits at the door, longest first, as the facilitator sees them, and the way in. */
export class WaitingPeople {
	#people = $state.raw<readonly Person[]>([]);
	readonly waiting = $derived(
		this.#people
			.filter(({ status }) => status === 'waiting')
			.toSorted((one, other) => (one.joinedAt ?? 0) - (other.joinedAt ?? 0))
	);
	/** [PEOPLE78] Who waits under a name that looks like another's. */
	readonly namesakes = $derived(findNamesakes(this.#people));
	readonly #api: Api;
	readonly #params: () => ParamsOf<'listPeople'>;

	constructor(api: Api, params: () => ParamsOf<'listPeople'>) {
		this.#api = api;
		this.#params = params;
	}

	/** In an effect: the counts come again with every change of people. */
	follow(counts: unknown): void {
		void counts;
		void this.#api('GET /consultations/:consultation/people', { params: this.#params() }).then((answer) => {
			if (answer.ok) this.#people = answer.value.people;
		});
	}

	admit(participants: AdmitRequest['participants']): Promise<Answer<AdmittedPeople>> {
		return this.#api('POST /consultations/:consultation/people/admit', {
			params: this.#params(),
			body: { participants }
		});
	}
}
