import { createSubscriber } from 'svelte/reactivity';

type Value<V> = { ok: true; value: V };
type Failure = { ok: false; status: number };
type Held = { after: readonly string[]; answer: Promise<Value<unknown> | Failure> };

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
	/** The newest answers to questions that are asked again after some facts only; some are on their way. */
	readonly #held = new Map<string, Held>();
	#reloads = 0;

	/** Something on the page may be out of date, because it could not be asked for again. */
	get isStale(): boolean {
		this.#follow();
		return this.#isStale;
	}

	/** Nobody gets what was answered to an earlier reader of this browser. */
	belongTo(reader: string): void {
		if (this.#reader !== reader) {
			this.#kept.clear();
			this.#held.clear();
		}
		this.#reader = reader;
	}

	/**
	 * [WEB52] A question that is asked again after these facts only. When other facts reload the page (`reload`), it gets the earlier
	 * response; newly opened pages ask.
	 */
	hold<V, No extends Failure>(
		path: string,
		{ after, language }: { after: readonly string[]; language: string },
		ask: () => Promise<Value<V> | No>
	): Promise<Value<V> | No> {
		const question = language + path;
		const known = this.#reloads > 0 ? this.#held.get(question) : undefined;
		if (known) return known.answer as Promise<Value<V> | No>;
		const held: Held = { after, answer: ask() };
		keepLatest(this.#held, question, held);
		// What could not be had is asked for again.
		void held.answer.then(({ ok }) => {
			if ((!ok || this.#failed.has(path)) && this.#held.get(question) === held) this.#held.delete(question);
		});
		return held.answer as Promise<Value<V> | No>;
	}

	/** Loads pages again after these facts. What is asked after one of them is asked, also where an older answer is on its way. */
	reload(facts: readonly string[], load: () => Promise<unknown>): Promise<unknown> {
		this.#letGo((_, { after }) => after.some((fact) => facts.includes(fact)));
		this.#reloads++;
		return load().finally(() => this.#reloads--);
	}

	/**
	 * The reader has done something here. Nobody is told what it changed for them alone: what is asked about the same things, as the path
	 * names them, is asked when the page is loaded again.
	 */
	letGo(command: string): void {
		const [, ...things] = command.replace(/^\/consultations\/[^/]+/, '').split('/');
		this.#letGo((question) => things.some((thing) => question.includes('/' + thing)));
	}

	#letGo(isMeant: (question: string, held: Held) => boolean): void {
		for (const one of this.#held) if (isMeant(...one)) this.#held.delete(one[0]);
	}

	/** The answer; the last one instead, where the server could not give any. */
	take<V, No extends Failure>(path: string, answer: Value<V> | No, asked = path): Value<V> | No {
		if (!answer.ok && isPassing(answer.status) && this.#kept.has(path)) {
			this.#failed.set(path, asked);
			this.#setStale(true);
			return { ok: true, value: this.#kept.get(path) as V };
		}
		this.#kept.delete(path);
		if (answer.ok) keepLatest(this.#kept, path, answer.value);
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
			await this.reload([], () => load(({ pathname, search }) => failed.has(pathname + search)));
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
}

function keepLatest<V>(kept: Map<string, V>, path: string, value: V): void {
	kept.delete(path);
	kept.set(path, value);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
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
