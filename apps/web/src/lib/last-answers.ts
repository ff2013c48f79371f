import { createSubscriber } from 'svelte/reactivity';

type Value<V> = { ok: true; value: V };
type Failure = { ok: false; status: number };

/** So many of the latest are kept: more than a page and the ones before it ask for. */
const mostKept = 80;

/**
 * [WEB13] What the server last answered to the questions of pages, while this page is open and its reader is the same. A page that is
 * loaded again while the line is cut, or the server fails, goes on with it: what the reader has before them is not replaced by an
 * error.
 */
export class LastAnswers {
	#isStale = false;
	#update: (() => void) | null = null;
	readonly #follow = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = null);
	});
	readonly #kept = new Map<string, unknown>();
	/** By the question, under which address it was asked. */
	readonly #failed = new Map<string, string>();
	#reader: string | null = null;
	#isAsking = false;

	/** Something on the page may be out of date, because it could not be asked for again. */
	get isStale(): boolean {
		this.#follow();
		return this.#isStale;
	}

	/** Nobody gets what was answered to an earlier reader of this browser. */
	belongTo(reader: string): void {
		if (this.#reader !== reader) this.#kept.clear();
		this.#reader = reader;
	}

	/** The answer; the last one instead, where the server could not give any. */
	take<V, No extends Failure>(path: string, answer: Value<V> | No, asked = path): Value<V> | No {
		if (!answer.ok && isPassing(answer.status) && this.#kept.has(path)) {
			this.#failed.set(path, asked);
			this.#setStale(true);
			return { ok: true, value: this.#kept.get(path) as V };
		}
		this.#kept.delete(path);
		if (answer.ok) this.#keep(path, answer.value);
		this.#failed.delete(path);
		if (!this.#isAsking) this.#setStale(this.#failed.size > 0);
		return answer;
	}

	/** Asks again what failed. `load` runs the load functions that asked for one of these addresses. */
	async askAgain(load: (isFailed: (address: URL) => boolean) => Promise<void>): Promise<void> {
		if (this.#isAsking) return;
		const failed = new Set([...this.#failed.values()].map(addressOf));
		this.#isAsking = true;
		// What no page asks for any more is forgotten here.
		this.#failed.clear();
		try {
			await load(({ pathname, search }) => failed.has(pathname + search));
		} finally {
			this.#isAsking = false;
			this.#setStale(this.#failed.size > 0);
		}
	}

	#setStale(isStale: boolean): void {
		if (isStale === this.#isStale) return;
		this.#isStale = isStale;
		this.#update?.();
	}

	#keep(path: string, value: unknown): void {
		this.#kept.set(path, value);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
	}
}

/** No answer at all, too many questions, or a server that fails: another time it may be different. */
export function isPassing(status: number): boolean {
	return status === 0 || status === 429 || status >= 500;
}

function addressOf(path: string): string {
	const { pathname, search } = new URL(`/api/v1${path}`, 'http://localhost');
	return pathname + search;
}

/** Of this page. On the server, which writes pages for everyone, there is none. */
export const lastAnswers = typeof document === 'undefined' ? null : new LastAnswers();
