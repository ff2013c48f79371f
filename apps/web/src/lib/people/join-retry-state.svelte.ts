import type { Answer } from '#lib/queries/api.ts';
import { retryJoin, type Attempt, type JoinDelayReason } from './join-retry.ts';

/** What the join page shows while joining is tried again by itself. */
export class JoinRetryState {
	delay = $state<JoinDelayReason | null>(null);
	#controller: AbortController | null = null;
	#onDelay: (why: JoinDelayReason) => void;

	/** `onDelay` is called once for each reason. */
	constructor(onDelay: (why: JoinDelayReason) => void) {
		this.#onDelay = onDelay;
	}

	async send<Value>(attempt: Attempt<Value>): Promise<Answer<Value> | null> {
		this.#controller = new AbortController();
		try {
			return await retryJoin(attempt, this.#controller.signal, (why) => {
				if (this.delay !== why) this.#onDelay(why);
				this.delay = why;
			});
		} finally {
			this.delay = null;
		}
	}

	cancel(): void {
		this.#controller?.abort();
	}
}
