import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { OwnCard } from '@plenum/domain/cards/round';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { createIdempotencyKey, type Answer, type Api } from '#lib/queries/api.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { Delivery } from '#lib/outbox/delivery.svelte.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import type { SavingState } from '#lib/ui/saving/saving-state.ts';
import { receiptsOf, type KeepReceipts } from '#lib/receipts/keep-receipts.ts';
import type { ReceiptOwner } from '#lib/receipts/receipts-key.ts';
import { cardKind } from './kept-card.ts';
import { changedTexts, mergeCards, noTexts, textsOf, unsavedTexts, withoutSent, type Texts } from './unsaved-cards.ts';

/** What is typed close together goes in one request. In milliseconds. */
const pause = 600;

type SavedCards = { version: number; texts: Texts; done: boolean };
const nothingSaved: SavedCards = { version: -1, texts: noTexts, done: false };

/**
 * [CARDS5] [CARDS20] One's own cards of a round as the form uses them. They consist of what the server has, by version, and the writer's
 * changes on top. The changes are kept and sent until the server has them. A card that an answer lacks is never a change: only `remove` and
 * `write` make one.
 */
export class OwnCards {
	/** In the order in which they were begun; an empty one is not there for the server. */
	list = $state.raw<OwnCard[]>([]);
	#saved = $state.raw<SavedCards>(nothingSaved);
	/** Text by card, as the writer wants it; empty: removed. */
	#changes = $state.raw<Texts>(noTexts);
	/** Null: as the server has it. */
	#doneChange = $state<boolean | null>(null);
	readonly #api: Api;
	readonly #params: ParamsOf<'saveCards'>;
	readonly #outbox: Outbox<string>;
	readonly #delivery: Delivery;
	readonly #keepReceipts: KeepReceipts | undefined;

	constructor(
		api: Api,
		params: ParamsOf<'saveCards'>,
		{ participant, round }: { participant: string; round: string },
		receiptOwner?: () => ReceiptOwner
	) {
		this.#keepReceipts = receiptOwner && receiptsOf(receiptOwner);
		this.#api = api;
		this.#params = params;
		this.#outbox = new Outbox(cardKind, { participant, target: round });
		this.#delivery = new Delivery({
			pause,
			isUnsent: () => this.#isUnsaved,
			isStored: () => this.#outbox.isStored,
			send: () => this.#send()
		});
	}

	get state(): SavingState {
		return this.#delivery.state;
	}

	/** Nothing was written, here or on the server: there is nothing to be saved. */
	get isBlank(): boolean {
		return !this.#isUnsaved && this.#saved.texts.size === 0 && !this.done;
	}

	get refusal(): string | null {
		return this.#delivery.refusal;
	}

	get done(): boolean {
		return this.#doneChange ?? this.#saved.done;
	}

	/** What an answer of the server has of it. One that is older than what is known changes nothing. */
	take({ state, own }: Pick<CardRoundView, 'state' | 'own'>): void {
		if (!own || state !== 'open' || own.version < this.#saved.version) return;
		this.#saved = { version: own.version, texts: textsOf(own.cards), done: own.done };
		if (!this.#delivery.isSending) this.#settle();
		this.#merge();
	}

	/** In the browser: brings back what an earlier visit could not send. Returns a function that stops it. */
	open(live: Live): () => void {
		this.#changes = changedTexts(this.#outbox.entries(), this.#changes);
		this.#settle();
		this.#merge();
		return this.#delivery.open(live);
	}

	/** Answers the id of an empty card. */
	add(): string {
		const id = createIdempotencyKey();
		this.list = [...this.list, { id, text: '' }];
		return id;
	}

	write(id: string, text: string): void {
		this.list = this.list.map((card) => (card.id === id ? { id, text } : card));
		this.#change(id, text.trim());
	}

	remove(id: string): void {
		this.list = this.list.filter((card) => card.id !== id);
		this.#change(id, '');
	}

	setDone(done: boolean): void {
		this.#doneChange = done;
		this.#delivery.soon(0);
	}

	/** The writer has the words that were not taken. */
	letGo(): void {
		for (const id of this.#changes.keys()) this.#outbox.dismiss(id);
		this.#changes = noTexts;
		this.#doneChange = null;
		this.#delivery.clearRefusal();
		this.list = [...this.#saved.texts].map(([id, text]) => ({ id, text }));
	}

	async #send(): Promise<Answer<CardRoundView>> {
		const sent = this.#unsaved;
		const done = this.done;
		const cards = [...sent].map(([id, text]) => ({ id, text }));
		const answer = await this.#api('PUT /consultations/:consultation/card-rounds/:round/own', {
			params: this.#params,
			body: { cards, done }
		});
		if (answer.ok) {
			this.#acknowledge(sent, done);
			this.take(answer.value);
			this.#settle();
			const { id, own } = answer.value;
			if (own) void this.#keepReceipts?.((receipts) => receipts.keepCards(id, own.cards));
		}
		return answer;
	}

	/** What was changed again meanwhile stays to be sent. */
	#acknowledge(sent: Texts, done: boolean): void {
		for (const [id, text] of sent) this.#outbox.acknowledge(id, text);
		this.#changes = withoutSent(this.#changes, sent);
		if (this.#doneChange === done) this.#doneChange = null;
	}

	/** Changes that the server has are none any more. Not while a request is on its way, which may change what it has. */
	#settle(): void {
		const unsaved = this.#unsaved;
		for (const [id, text] of this.#changes) if (!unsaved.has(id)) this.#outbox.acknowledge(id, text);
		this.#changes = unsaved;
	}

	get #unsaved(): Texts {
		return unsavedTexts(this.#changes, this.#saved.texts);
	}

	get #isUnsaved(): boolean {
		return this.#unsaved.size > 0 || this.done !== this.#saved.done;
	}

	#merge(): void {
		this.list = mergeCards(this.list, this.#saved.texts, this.#changes);
	}

	#change(id: string, text: string): void {
		this.#changes = changedTexts(this.#changes, [[id, text]]);
		this.#outbox.put(id, text);
		if (!this.#delivery.isSending) this.#settle();
		this.#delivery.soon();
	}
}
