import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { OwnCard } from '@plenum/domain/cards/round';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { createIdempotencyKey, type Api } from '#lib/api.ts';
import { deviceStorage } from '#lib/documents/unsent-text.ts';
import type { Live } from '#lib/live.svelte.ts';
import type { SavingState } from '#lib/ui/saving-state.ts';
import { KeptCards } from './kept-cards.ts';
import { changedTexts, mergeCards, noTexts, textsOf, unsavedTexts, withoutSent, type Texts } from './unsaved-cards.ts';

/** What is typed close together goes in one request. In milliseconds. */
const pause = 600;
/** So long without an answer, it is tried again. */
const retryPause = 3000;

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
	#isAway = $state(false);
	#isKept = $state(true);
	#refusal = $state<string | null>(null);
	readonly #api: Api;
	readonly #params: ParamsOf<'saveCards'>;
	readonly #kept: KeptCards;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isSending = false;
	#isOpen = false;

	constructor(api: Api, params: ParamsOf<'saveCards'>, owner: { participant: string; round: string }) {
		this.#api = api;
		this.#params = params;
		this.#kept = new KeptCards(owner, deviceStorage());
	}

	get state(): SavingState {
		if (!this.#isUnsaved) return 'saved';
		if (this.#refusal !== null) return 'refused';
		if (!this.#isAway) return 'saving';
		return this.#isKept ? 'away' : 'away-not-kept';
	}

	/** Nothing was written, here or on the server: there is nothing to be saved. */
	get isBlank(): boolean {
		return !this.#isUnsaved && this.#saved.texts.size === 0 && !this.done;
	}

	get refusal(): string | null {
		return this.#isUnsaved ? this.#refusal : null;
	}

	get done(): boolean {
		return this.#doneChange ?? this.#saved.done;
	}

	/** What an answer of the server has of it. One that is older than what is known changes nothing. */
	take({ state, own }: Pick<CardRoundView, 'state' | 'own'>): void {
		if (!own || state !== 'open' || own.version < this.#saved.version) return;
		this.#saved = { version: own.version, texts: textsOf(own.cards), done: own.done };
		this.#merge();
	}

	/** In the browser: brings back what an earlier visit could not send. Returns a function that stops it. */
	open(live: Live): () => void {
		this.#isOpen = true;
		this.#changes = changedTexts(this.#kept.read(), this.#changes);
		this.#merge();
		this.#sendSoon();
		const now = () => void this.send();
		const leaving = (event: BeforeUnloadEvent) => {
			if (this.#isUnsaved && !this.#isKept) event.preventDefault();
		};
		window.addEventListener('online', now);
		window.addEventListener('beforeunload', leaving);
		const stopHearing = live.onRefresh(now);
		return () => {
			this.#isOpen = false;
			clearTimeout(this.#timer);
			window.removeEventListener('online', now);
			window.removeEventListener('beforeunload', leaving);
			stopHearing();
			void this.send();
		};
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
		this.#sendSoon(0);
	}

	/** The writer has the words that were not taken. */
	letGo(): void {
		this.#changes = noTexts;
		this.#doneChange = null;
		this.#refusal = null;
		this.list = [...this.#saved.texts].map(([id, text]) => ({ id, text }));
		this.#kept.keep(noTexts);
	}

	/** One request at a time: what is typed meanwhile goes in the next. */
	async send(): Promise<void> {
		if (this.#isSending || !this.#isUnsaved || this.#refusal !== null) return;
		this.#isSending = true;
		const [sent, done] = [this.#unsaved, this.done];
		const cards = [...sent].map(([id, text]) => ({ id, text }));
		const answer = await this.#api('PUT /consultations/:consultation/card-rounds/:round/own', {
			params: this.#params,
			body: { cards, done }
		});
		this.#isSending = false;
		if (answer.ok) {
			this.#isAway = false;
			this.#acknowledge(sent, done);
			this.take(answer.value);
			this.#isKept = this.#kept.keep(this.#unsaved);
			if (this.#isUnsaved && this.#isOpen) this.#sendSoon();
		} else if (answer.status === 0 || answer.status === 429 || answer.status >= 500) {
			this.#isAway = true;
			if (this.#isOpen) this.#sendSoon(answer.retryAfter === null ? retryPause : answer.retryAfter * 1000);
		} else {
			this.#refusal = answer.words;
		}
	}

	/** What was changed again meanwhile stays to be sent. */
	#acknowledge(sent: Texts, done: boolean): void {
		this.#changes = withoutSent(this.#changes, sent);
		if (this.#doneChange === done) this.#doneChange = null;
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
		this.#isKept = this.#kept.keep(this.#unsaved);
		this.#sendSoon();
	}

	#sendSoon(wait = pause): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.send(), wait);
	}
}
