import { createContext } from 'svelte';
import type { Api } from '#lib/queries/api.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { OpenTargets } from '#lib/outbox/open-targets.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { ratingKind } from './kept-rating.ts';
import type { ReceiptOwner } from '#lib/receipts/receipts-key.ts';
import type { RatingBoard } from './rating-board.svelte.ts';

/** Whose they are, and of which consultation. */
type Reader = ReceiptOwner & { consultation: string };

/** A round of which ratings wait on this device. Without a board it is not known yet what the server has. */
export type UnsentRound = {
	id: string;
	title: string | null;
	kept: number;
	board: RatingBoard | null;
	stop: () => void;
};

/** On most devices nothing waits: what sends it comes where something does. */
const bringBoard = () => import('./rating-board.svelte.ts').catch(() => null);

/** [RATINGS17] Ratings that no server has, of rounds that no page has open: sent from any page of the consultation, by the same board. */
export class UnsentRatings {
	readonly #api: Api;
	readonly #live: Live;
	readonly #reader: () => Reader;
	#rounds = $state.raw<UnsentRound[]>([]);
	readonly #pages = new OpenTargets(ratingKind);
	/** How often a page that had a round open was left. */
	#left = $state(0);
	#isSending = false;

	constructor(api: Api, live: Live, reader: () => Reader) {
		this.#api = api;
		this.#live = live;
		this.#reader = reader;
	}

	get rounds(): readonly UnsentRound[] {
		return this.#rounds;
	}

	get left(): number {
		return this.#left;
	}

	/** While a page has this round open, it sends for itself. Answers how to say that it is left. */
	opened(round: string): () => void {
		const left = this.#pages.opened(round);
		this.#forget(round);
		return () => {
			left();
			this.#left += 1;
		};
	}

	/** Sends what waits here. What was refused is sent again once its round takes it. */
	async sendKept(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		try {
			const { participant } = this.#reader();
			const left = this.#pages.waiting(participant);
			this.#rounds = left.map((id) => this.#find(id) ?? this.#waiting(id));
			for (const id of left) await this.#send(id);
		} finally {
			this.#isSending = false;
		}
	}

	/** Those that the server has by now; they are sent no more. */
	takeSent(): UnsentRound[] {
		const sent = this.#rounds.filter(({ board }) => board?.unsaved === 0);
		for (const { id } of sent) this.#forget(id);
		return sent;
	}

	/** The page is left. */
	close(): void {
		for (const { id } of this.#rounds) this.#forget(id);
	}

	async #send(id: string): Promise<void> {
		const { participant, consultation } = this.#reader();
		const answer = await this.#api('GET /consultations/:consultation/rating-rounds/:round/ratings', {
			params: { consultation, round: id }
		});
		const module = await bringBoard();
		const known = this.#find(id);
		if (!answer.ok || !known || !module) return;
		const board =
			known.board ??
			new module.RatingBoard(this.#api, { consultation, round: id }, { participant, round: id }, this.#reader);
		board.take(answer.value);
		if (known.board) return;
		const next = { ...known, title: answer.value.round.title, board, stop: board.open(this.#live) };
		this.#rounds = this.#rounds.map((one) => (one.id === id ? next : one));
	}

	#waiting(id: string): UnsentRound {
		const { participant } = this.#reader();
		const kept = new Outbox(ratingKind, { participant, target: id }).entries().size;
		return { id, title: null, kept, board: null, stop: () => undefined };
	}

	#find(id: string): UnsentRound | undefined {
		return this.#rounds.find((one) => one.id === id);
	}

	#forget(id: string): void {
		this.#find(id)?.stop();
		this.#rounds = this.#rounds.filter((one) => one.id !== id);
	}
}

export const [useUnsentRatings, giveUnsentRatings] = createContext<UnsentRatings>();
