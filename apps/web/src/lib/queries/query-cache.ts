import { createSubscriber } from 'svelte/reactivity';

type Value<V> = { ok: true; value: V };
type Failure = { ok: false; status: number };
type CacheEntry = { after: readonly string[]; answer: Promise<Value<unknown> | Failure> };

/** How many of the latest are kept: more than a page and the ones before it ask for. */
const mostKept = 80;
/** What stands around each page is asked once, so it would soon be the oldest. Without it, no page could be shown. */
const isAroundPages = /^\/(?:me|consultations\/[^/?]+)$/;

/**
 * [WEB13] The server's last responses to the questions of pages, while this page is open and its reader is the same. If the connection is
 * cut or the server fails, a reloaded page uses them. So the reader's view is not replaced by an error.
 */
export class QueryCache {
	#isStale = false;
	#update: (() => void) | null = null;
	readonly #follow = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = null);
	});
	readonly #kept = new Map<string, unknown>();
	/** By question: the address under which it was asked. */
	readonly #failed = new Map<string, string>();
	#reader: string | null = null;
	#isRetrying = false;
	/** The newest responses to questions that are asked again after some facts only; some are on their way. */
	readonly #held = new Map<string, CacheEntry>();
	#reloads = 0;

	/** Something on the page may be out of date, because it could not be requested again. */
	get isStale(): boolean {
		this.#follow();
		return this.#isStale;
	}

	/** Nobody gets the responses of an earlier reader of this browser. */
	setReader(reader: string): void {
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
		const held: CacheEntry = { after, answer: ask() };
		keepLatest(this.#held, question, held);
		// Failed questions are asked again.
		void held.answer.then(({ ok }) => {
			if ((!ok || this.#failed.has(path)) && this.#held.get(question) === held) this.#held.delete(question);
		});
		return held.answer as Promise<Value<V> | No>;
	}

	/** Reloads pages after these facts. Questions that depend on them are sent, even if an older response is on its way. */
	reload(facts: readonly string[], load: () => Promise<unknown>): Promise<unknown> {
		this.#drop((_, { after }) => after.some((fact) => facts.includes(fact)));
		this.#reloads++;
		return load().finally(() => this.#reloads--);
	}

	/**
	 * The reader has changed something here, and no fact reports what changed for them alone. Questions about the same things, as their path
	 * names them, are sent when the page is reloaded.
	 */
	dropAffected(command: string): void {
		const [, ...things] = command.replace(/^\/consultations\/[^/]+/, '').split('/');
		this.#drop((question) => things.some((thing) => question.includes('/' + thing)));
	}

	#drop(isMeant: (question: string, held: CacheEntry) => boolean): void {
		for (const one of this.#held) if (isMeant(...one)) this.#held.delete(one[0]);
	}

	/** The response; or the last one, if the server could not give any. */
	take<V, No extends Failure>(path: string, answer: Value<V> | No, asked = path): Value<V> | No {
		if (!answer.ok && isTemporary(answer.status) && this.#kept.has(path)) {
			this.#failed.set(path, asked);
			this.#setStale(true);
			return { ok: true, value: this.#kept.get(path) as V };
		}
		this.#kept.delete(path);
		if (answer.ok) keepLatest(this.#kept, path, answer.value);
		this.#failed.delete(path);
		if (!this.#isRetrying) this.#setStale(this.#failed.size > 0);
		return answer;
	}

	/** Repeats what failed. `load` runs the load functions that asked for one of these addresses. */
	async retryFailed(load: (isFailed: (address: URL) => boolean) => Promise<void>): Promise<void> {
		if (this.#isRetrying) return;
		const failed = new Set([...this.#failed.values()].map(addressOf));
		this.#isRetrying = true;
		// Drops what no page asks for any more.
		this.#failed.clear();
		try {
			await this.reload([], () => load(({ pathname, search }) => failed.has(pathname + search)));
		} finally {
			this.#isRetrying = false;
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
	const oldest = kept.size > mostKept && kept.keys().find((question) => !isAroundPages.test(question));
	if (oldest) kept.delete(oldest);
}

/** [WEB13] No response of the server at all, too many requests, or a failing server: a later attempt may succeed. */
export function isTemporary(status: number): boolean {
	return status === 0 || status === 429 || status >= 500;
}

function addressOf(path: string): string {
	const { pathname, search } = new URL(`/api/v1${path}`, 'http://localhost');
	return pathname + search;
}

/** The cache of this page. On the server, which writes pages for everyone, there is none. */
export const queryCache = typeof document === 'undefined' ? null : new QueryCache();
