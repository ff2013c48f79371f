import type { Answer } from '#lib/queries/api.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { isTemporary } from '#lib/queries/query-cache.ts';
import type { SavingState } from '#lib/ui/saving/saving-state.ts';

/** So long without an answer, it is tried again. In milliseconds. */
const retryPause = 3000;

type Options = {
	/** Changes that come close together go in one request. In milliseconds. */
	pause: number;
	/** Whether the server lacks anything. */
	isUnsent: () => boolean;
	/** Whether the device stored all that is unsent. */
	isStored: () => boolean;
	/** Sends it and applies the answer. Null: there is nothing to send now, or the sender has shown the refusal itself. */
	send: () => Promise<Answer<unknown> | null> | null;
};

/**
 * [WEB175] Sends what is unsent until the server has it, one request at a time. It tries again after a failure that passes, and when the
 * connection is back. A refusal stops it.
 */
export class Delivery {
	#isAway = $state(false);
	#refusal = $state<string | null>(null);
	readonly #options: Options;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isSending = false;
	#isOpen = false;

	constructor(options: Options) {
		this.#options = options;
	}

	get state(): SavingState {
		if (!this.#options.isUnsent()) return 'saved';
		if (this.#refusal !== null) return 'refused';
		if (!this.#isAway) return 'saving';
		return this.#options.isStored() ? 'away' : 'away-not-kept';
	}

	/** Why the server takes nothing, in its words. */
	get refusal(): string | null {
		return this.#options.isUnsent() ? this.#refusal : null;
	}

	/** Leaving the page now would lose something. */
	get isAtRisk(): boolean {
		return this.#options.isUnsent() && !this.#options.isStored();
	}

	/** While a page is shown that sends for itself. */
	get isOpen(): boolean {
		return this.#isOpen;
	}

	get isSending(): boolean {
		return this.#isSending;
	}

	/** In the browser. Without `live` the page has no connection for facts. Returns a function that makes a last attempt and stops. */
	open(live?: Pick<Live, 'onRefresh'>): () => void {
		this.#isOpen = true;
		this.soon();
		const now = () => void this.now();
		const leaving = (event: BeforeUnloadEvent) => {
			if (this.isAtRisk) event.preventDefault();
		};
		window.addEventListener('online', now);
		window.addEventListener('beforeunload', leaving);
		const unsubscribe = live?.onRefresh(now);
		return () => {
			window.removeEventListener('online', now);
			window.removeEventListener('beforeunload', leaving);
			unsubscribe?.();
			now();
			clearTimeout(this.#timer);
			this.#isOpen = false;
		};
	}

	soon(wait = this.#options.pause): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.now(), wait);
	}

	/** What is written meanwhile goes in the next request. */
	async now(): Promise<void> {
		if (this.#isSending || this.#refusal !== null || !this.#options.isUnsent()) return;
		const sending = this.#options.send();
		if (sending === null) return;
		this.#isSending = true;
		const answer = await sending;
		this.#isSending = false;
		if (!answer || answer.ok) {
			this.#isAway = false;
			if (this.#isOpen && this.#options.isUnsent()) this.soon();
		} else if (isTemporary(answer.status)) {
			this.#isAway = true;
			if (this.#isOpen) this.soon(answer.retryAfter === null ? retryPause : answer.retryAfter * 1000);
		} else {
			this.#refusal = answer.words;
		}
	}

	/** The server may take it now, or its author discarded it. */
	clearRefusal(): void {
		this.#refusal = null;
	}
}
