import type { ParamsOf } from '@plenum/protocol/operation-types';
import { cardPhase, type CardPhase } from '@plenum/domain/cards/round';
import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { CardPassage, CardRoundList, CardRoundView } from '@plenum/protocol/workshops/cards';
import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';

/** The round that the room is at, and what it does with it. */
export type CurrentCards = { round: CardRoundView; phase: CardPhase };

/** The rounds of cards of a consultation, as the line tells that they changed. Open where a page shows some. */
export class CardRounds {
	#list = $state.raw<CardRoundList>({ rounds: [], passages: [] });
	readonly #progress = new SvelteMap<string, CardRoundView['progress']>();
	/** How often one was opened, revealed or arranged: components that show a board then ask again. */
	changes = $state(0);
	#isLoaded: boolean;
	readonly #api: Api;
	readonly #params: () => ParamsOf<'listCardRounds'>;

	/** `first`: what the page was loaded with, where the room writes already. */
	constructor(api: Api, params: () => ParamsOf<'listCardRounds'>, first: CardRoundList | null = null) {
		if (first) this.#list = first;
		this.#isLoaded = first !== null;
		this.#api = api;
		this.#params = params;
	}

	/** In an effect. */
	open(live: Live): () => void {
		const asking = askSoon(() => void this.load(), delays.moment);
		const stops = [
			live.on('cards', asking.soon),
			live.on('card-progress', ({ round, begun, finished }) => this.#progress.set(round, { begun, finished })),
			live.onRefresh(asking.soon)
		];
		if (!this.#isLoaded) void this.load();
		// When it is opened again, something may have been missed.
		this.#isLoaded = false;
		return () => {
			asking.stop();
			for (const stop of stops) stop();
		};
	}

	async load(): Promise<void> {
		const answer = await this.#api('GET /consultations/:consultation/card-rounds', { params: this.#params() });
		if (!answer.ok) return;
		this.#list = answer.value;
		this.#progress.clear();
		this.changes += 1;
	}

	/** As the server answered it, for it has the reader's own cards. On this cluster, the newest first; without those that were discarded. */
	on(cluster: string | null): CardRoundView[] {
		return this.#list.rounds.filter((round) => round.cluster === cluster && round.state !== 'discarded');
	}

	/** [CARDS19] */
	current(cluster: string): CurrentCards | null {
		const own = this.on(cluster);
		const round = own.find(({ state }) => state === 'open') ?? own[0];
		if (!round) return null;
		const isTakenOver = this.#list.passages.some((passage) => passage.round === round.id);
		const phase = cardPhase(round.state, round.voting.state, isTakenOver);
		return phase && { round, phase };
	}

	/** How far the writers are, with what came after the answer. */
	progressOf({ id, progress }: CardRoundView): CardRoundView['progress'] {
		return this.#progress.get(id) ?? progress;
	}

	/** What was taken over into a section of this cluster's text. */
	passages(cluster: string, section: ClusterText): CardPassage[] {
		return this.#list.passages.filter((passage) => passage.cluster === cluster && passage.section === section);
	}
}
