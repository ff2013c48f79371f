import type { ParamsOf } from '@plenum/protocol/operation-types';
import { createContext } from 'svelte';
import type { Api } from '#lib/queries/api.ts';
import { OpenTargets } from '#lib/outbox/open-targets.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { cardKind } from './kept-card.ts';

/** Which rounds a form sends for itself, so that what waits for others is sent from any page. */
export class OpenCardRounds {
	readonly #rounds = new OpenTargets(cardKind);

	/** Returns a function to call when the form is left. */
	opened(round: string): () => void {
		return this.#rounds.opened(round);
	}

	/** [CARDS5] Sends what waits for rounds that no form has open. Answers how many rounds took it, and how many still wait. */
	async sendKept(
		api: Api,
		participant: string,
		params: ParamsOf<'listCardRounds'>
	): Promise<{ sent: number; waiting: number }> {
		const rounds = this.#rounds.waiting(participant);
		let sent = 0;
		for (const round of rounds) {
			const outbox = new Outbox(cardKind, { participant, target: round });
			const texts = outbox.entries();
			const own = await api('GET /consultations/:consultation/card-rounds', { params });
			const found = own.ok ? own.value.rounds.find(({ id }) => id === round) : undefined;
			// The form of a round that ended says so, and gives the text back.
			if (found?.state !== 'open' || this.#rounds.isOpen(round)) continue;
			const cards = [...texts].map(([id, text]) => ({ id, text }));
			const answer = await api('PUT /consultations/:consultation/card-rounds/:round/own', {
				params: { ...params, round },
				body: { cards, done: found.own?.done ?? false }
			});
			if (!answer.ok) continue;
			for (const [id, text] of texts) outbox.acknowledge(id, text);
			sent += 1;
		}
		return { sent, waiting: rounds.length - sent };
	}
}

export const [useOpenCardRounds, giveOpenCardRounds] = createContext<OpenCardRounds>();
