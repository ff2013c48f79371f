import type { ParamsOf } from '@plenum/protocol/operation-types';
import { createContext } from 'svelte';
import type { Api } from '#lib/api.ts';
import { deviceStorage } from '#lib/documents/unsent-text.ts';
import { cardRoundsKept, KeptCards } from './kept-cards.ts';

/** Which rounds a form sends for itself, so that what waits for others is sent from any page. */
export class OpenCardRounds {
	readonly #open: string[] = [];

	/** Answers how to say that it is left. */
	opened(round: string): () => void {
		this.#open.push(round);
		return () => void this.#open.splice(this.#open.indexOf(round), 1);
	}

	/** [CARDS5] Sends what waits for rounds that no form has open. Answers how many rounds took it, and how many still wait. */
	async sendKept(
		api: Api,
		participant: string,
		params: ParamsOf<'listCardRounds'>
	): Promise<{ sent: number; waiting: number }> {
		const rounds = cardRoundsKept(participant, deviceStorage()).filter((round) => !this.#open.includes(round));
		let sent = 0;
		for (const round of rounds) {
			const kept = new KeptCards({ participant, round }, deviceStorage());
			const texts = kept.read();
			const own = await api('GET /consultations/:consultation/card-rounds', { params });
			const found = own.ok ? own.value.rounds.find(({ id }) => id === round) : undefined;
			// Of a round that ended its form says so, and gives the words back.
			if (found?.state !== 'open' || this.#open.includes(round)) continue;
			const cards = [...texts].map(([id, text]) => ({ id, text }));
			const answer = await api('PUT /consultations/:consultation/card-rounds/:round/own', {
				params: { ...params, round },
				body: { cards, done: found.own?.done ?? false }
			});
			if (!answer.ok) continue;
			kept.keep(new Map([...kept.read()].filter(([id, text]) => texts.get(id) !== text)));
			sent += 1;
		}
		return { sent, waiting: rounds.length - sent };
	}
}

export const [useOpenCardRounds, giveOpenCardRounds] = createContext<OpenCardRounds>();
