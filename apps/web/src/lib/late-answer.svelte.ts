import type { Answer } from './api.ts';

type Late<Value> = Promise<Answer<Value>> | null;

/**
 * [OPERATE30] In a load function, of what a page's first view does without: the browser asks for it beside what the page waits for.
 * Where the server writes the page nobody asks, or a long list would go with it twice, as what is seen and as what it is made of.
 */
export function askLate<Value>(ask: () => Promise<Answer<Value>>): Late<Value> {
	return typeof document === 'undefined' ? null : ask();
}

/** In a component, what came of it; while it is asked for again, or cannot be had, what came before. */
export class LateAnswer<Value> {
	#value = $state.raw<Value | null>(null);
	#problem = $state<string | null>(null);

	/** `asked` follows the page's data. */
	constructor(asked: () => Late<Value>) {
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

	/** Why it could not be had the last time. */
	get problem(): string | null {
		return this.#problem;
	}
}
