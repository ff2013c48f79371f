import type { Answer } from '#lib/queries/api.ts';
import { retryJoin, type Attempt } from './join-retry.ts';

/** What the join page shows of a code that was put off. */
export class JoinRetryState {
	isDelayed = $state(false);
	#controller: AbortController | null = null;
	#onDelay: () => void;

	/** `onDelay` is called once, the first time that the code is put off. */
	constructor(onDelay: () => void) {
		this.#onDelay = onDelay;
	}

	async send<Value>(attempt: Attempt<Value>): Promise<Answer<Value> | null> {
		this.#controller = new AbortController();
		try {
			return await retryJoin(attempt, this.#controller.signal, () => {
				if (!this.isDelayed) this.#onDelay();
				this.isDelayed = true;
			});
		} finally {
			this.isDelayed = false;
		}
	}

	cancel(): void {
		this.#controller?.abort();
	}
}
