import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { RoundView } from '@plenum/protocol/workshops/rooms';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';

/** Where the rooms are at this moment, asked for again whenever something happens in one of them. */
export class RoomViews {
	rounds = $state.raw<readonly RoundView[]>([]);
	#api: Api;
	#params: ParamsOf<'viewRooms'>;

	constructor(api: Api, params: ParamsOf<'viewRooms'>) {
		this.#api = api;
		this.#params = params;
	}

	follow(live: Live): () => void {
		const asking = askSoon(() => void this.#ask(), delays.moment);
		void this.#ask();
		const stops = [
			live.on('workshop', asking.soon),
			live.on('people', asking.soon),
			live.onRefresh(asking.soon),
			asking.stop
		];
		return () => stops.forEach((stop) => stop());
	}

	async #ask(): Promise<void> {
		const answer = await this.#api('GET /consultations/:consultation/workshops/:workshop/rooms', {
			params: this.#params
		});
		if (answer.ok) this.rounds = answer.value.rounds;
	}
}
