import type { Answer } from './api.ts';

type DeferredAnswer<Value> = Promise<Answer<Value>> | null;

/**
 * [OPERATE30] In a load function, for data that a page's first view does without. The browser requests it in parallel with what the page
 * waits for. Server rendering skips it: a long list would be sent twice, as markup and as data.
 */
export function deferQuery<Value>(ask: () => Promise<Answer<Value>>): DeferredAnswer<Value> {
	return typeof document === 'undefined' ? null : ask();
}

/** In a component, the result; while it is requested again, or cannot be had, the earlier result. */
export class DeferredQuery<Value> {
	#value = $state.raw<Value | null>(null);
	#problem = $state<string | null>(null);

	/** `asked` follows the page's data. */
	constructor(asked: () => DeferredAnswer<Value>) {
		$effect(() => {
			let isLast = true;
			void asked()?.then((answer) => {
				if (!isLast) return;
				if (answer.ok) this.#value = answer.value;
				this.#problem = answer.ok ? null : answer.words;
			});
			return () => (isLast = false);
		});
	}

	get value(): Value | null {
		return this.#value;
	}

	/** Why the last request failed. */
	get problem(): string | null {
		return this.#problem;
	}
}
