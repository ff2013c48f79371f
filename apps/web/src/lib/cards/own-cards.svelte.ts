import type { OwnCard } from '@plenum/domain/cards/round';
import type { CardRoundView } from '@plenum/protocol/cards';
import { createIdempotencyKey, type Api } from '#lib/api.ts';
import { deviceStorage } from '#lib/documents/unsent-text.ts';
import type { Live } from '#lib/live.svelte.ts';
import type { SavingState } from '#lib/ui/saving-state.ts';
import { KeptCards } from './kept-cards.ts';
import { mergeCards, noTexts, textsOf, unsavedTexts, type Texts } from './unsaved-cards.ts';

/** What is typed close together goes in one request. In milliseconds. */
const pause = 600;
/** So long without an answer, it is tried again. */
const retryPause = 3000;

/** [CARDS5] One's own cards of a round as the form uses them: what is typed is kept, and sent until the server has it. */
export class OwnCards {
	/** In the order in which they were begun; an empty one is not there for the server. */
	list = $state.raw<OwnCard[]>([]);
	done = $state(false);
	#saved = $state.raw<Texts>(noTexts);
	#savedDone = $state(false);
	#isAway = $state(false);
	#isKept = $state(true);
	#refusal = $state<string | null>(null);
	readonly #api: Api;
	readonly #path: string;
	readonly #kept: KeptCards;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isSending = false;
	#isOpen = false;

	/** `path`: of the round. */
	constructor(api: Api, path: string, owner: { participant: string; round: string }) {
		this.#api = api;
		this.#path = path;
		this.#kept = new KeptCards(owner, deviceStorage());
	}

	get state(): SavingState {
		if (!this.#isUnsaved) return 'saved';
		if (this.#refusal !== null) return 'refused';
		if (!this.#isAway) return 'saving';
		return this.#isKept ? 'away' : 'away-not-kept';
	}

	get refusal(): string | null {
		return this.#isUnsaved ? this.#refusal : null;
	}

	/** What the page was loaded with; what is not saved stays as it was typed. */
	take({ state, own }: Pick<CardRoundView, 'state' | 'own'>): void {
		if (!own || state !== 'open') return;
		const unsaved = this.#unsaved;
		const wasDoneUnsaved = this.done !== this.#savedDone;
		this.#saved = textsOf(own.cards);
		this.#savedDone = own.done;
		if (!wasDoneUnsaved) this.done = own.done;
		this.#merge(unsaved);
	}

	/** In the browser: brings back what an earlier visit could not send. Answers how to stop. */
	open(live: Live): () => void {
		this.#isOpen = true;
		this.#merge(this.#kept.read());
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
		this.#changed();
	}

	remove(id: string): void {
		this.list = this.list.filter((card) => card.id !== id);
		this.#changed();
	}

	setDone(done: boolean): void {
		this.done = done;
		this.#changed(0);
	}

	/** The writer has the words that were not taken. */
	letGo(): void {
		this.list = [...this.#saved].map(([id, text]) => ({ id, text }));
		this.done = this.#savedDone;
		this.#kept.keep(noTexts);
	}

	/** One request at a time: what is typed meanwhile goes in the next. */
	async send(): Promise<void> {
		if (this.#isSending || !this.#isUnsaved || this.#refusal !== null) return;
		this.#isSending = true;
		const sent = this.#unsaved;
		const cards = [...sent].map(([id, text]) => ({ id, text }));
		const answer = await this.#api.put<CardRoundView>(`${this.#path}/own`, { cards, done: this.done });
		this.#isSending = false;
		if (answer.ok) {
			this.#isAway = false;
			this.#took(answer.value);
		} else if (answer.status === 0 || answer.status === 429 || answer.status >= 500) {
			this.#isAway = true;
			if (this.#isOpen) this.#sendSoon(answer.retryAfter === null ? retryPause : answer.retryAfter * 1000);
		} else {
			this.#refusal = answer.words;
		}
	}

	#took({ own }: CardRoundView): void {
		this.#saved = textsOf(own?.cards ?? []);
		this.#savedDone = own?.done ?? false;
		this.#isKept = this.#kept.keep(this.#unsaved);
		if (this.#isUnsaved && this.#isOpen) this.#sendSoon();
	}

	get #unsaved(): Texts {
		return unsavedTexts(this.list, this.#saved);
	}

	get #isUnsaved(): boolean {
		return this.#unsaved.size > 0 || this.done !== this.#savedDone;
	}

	#merge(changes: Texts): void {
		this.list = mergeCards(this.list, this.#saved, changes);
	}

	#changed(wait = pause): void {
		this.#isKept = this.#kept.keep(this.#unsaved);
		this.#sendSoon(wait);
	}

	#sendSoon(wait = pause): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.send(), wait);
	}
}
