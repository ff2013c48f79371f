import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { Presence } from '@plenum/protocol/presence';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';

/** [PRESENCE4] Who is here at this moment, for those who run the workshop: requested when a fact says that it has changed. */
export class PresenceState {
	current = $state.raw<Presence | null>(null);
	readonly #api: Api;
	readonly #params: () => ParamsOf<'readPresence'>;

	constructor(api: Api, params: () => ParamsOf<'readPresence'>) {
		this.#api = api;
		this.#params = params;
	}

	/** In an effect. After a lost connection it is requested again: this page was away as well. */
	follow(live: Live): () => void {
		const asking = askSoon(() => void this.#ask(), delays.moment);
		const stops = [live.on('presence', () => asking.soon()), live.onRefresh(() => asking.soon()), asking.stop];
		void this.#ask();
		return () => stops.forEach((stop) => stop());
	}

	async #ask(): Promise<void> {
		const answer = await this.#api('GET /consultations/:consultation/presence', { params: this.#params() });
		if (answer.ok) this.current = answer.value;
	}
}
