/*
 * How pages read from the server. This folder is the only way.
 *
 * - `api.ts`: the typed client. It retries what is safe to repeat, and gives commands their idempotency keys.
 * - `query-cache.ts`: the answers of this page, by question. It reuses an answer until one of its facts arrives, and shows the last
 *   one while the server cannot be reached.
 * - `refetch.ts`: loads again what depends on a fact.
 * - `deferred-query.svelte.ts`: data that a page's first view does without.
 * - `live.svelte.ts`, `fact-listeners.ts`: the connection on which the server announces facts.
 * - `connection-probe.ts`: finds out whether the connection is dead or back, once for all channels.
 *
 * A page asks in its load function: `const api = openApi(fetch, await parent(), depends)`, then
 * `api.after('polls').need('GET /polls/:poll', { params })`. A component calls `useApi()`.
 */
import { error, redirect } from '@sveltejs/kit';
import type { Refusal } from '@plenum/domain/refusals';
import { addressOf, type Method, type PathParams, type Query } from '@plenum/protocol/addresses';
import type { AnswerOf, CallArguments, IdOf, RequestOf } from '@plenum/protocol/operation-types';
import type { Problem } from '@plenum/protocol/problem';
import type { OperationRoute } from '@plenum/protocol/routes';
import { encodeFiles, hasFile } from '@plenum/protocol/uploads';
import { createContext } from 'svelte';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Front } from '../language/language.ts';
import { reportConnected, reportOverdue, wasJustOffline } from './connection-probe.ts';
import { queryCache, type QueryCache } from './query-cache.ts';

export type Reason = Refusal | 'network/away' | 'network/odd-answer';

/** The server's response: a value, or the reason why not, with text for the reader. */
export type Answer<Value> =
	| { ok: true; value: Value }
	| {
			ok: false;
			reason: Reason;
			words: string;
			status: number;
			fields: { path: string; message: string }[];
			/** If a command of a workshop came too late: what was done before it. */
			change: NonNullable<Problem['change']> | null;
			/** The server wants the next attempt in this many seconds; null where it does not say. */
			retryAfter: number | null;
	  };

/** A load function's way to say when it runs again. */
type Depends = (...names: `plenum:${string}`[]) => void;

/** The options of a call beside its path, query and body. */
type CallOptions = {
	/** With its own key each call is a new command, whatever the result of the last one. */
	key?: string;
	/** The token of a link, which speaks for the caller in this request alone. */
	bearer?: string;
	signal?: AbortSignal;
	/** The question counts as the same even if its query states what is already here. */
	isSameQuestion?: true;
};

type Call<Route extends OperationRoute> = RequestOf<IdOf<Route>> & CallOptions;
type Value<Route extends OperationRoute> = AnswerOf<IdOf<Route>>;

/**
 * [WEB131] The API as a page uses it: `api('POST /polls/:poll/ballot', { params, body })`. Made by the root layout for components, by `openApi` in
 * a load function.
 */
export type Api = {
	<Route extends OperationRoute>(
		route: Route,
		...call: CallArguments<Call<NoInfer<Route>>>
	): Promise<Answer<Value<Route>>>;
	/** For load functions: without a result, another page is shown. */
	need<Route extends OperationRoute>(route: Route, ...call: CallArguments<Call<NoInfer<Route>>>): Promise<Value<Route>>;
	/** For responses that arrive in pieces, such as a file with its progress. A failure is reported like any other refusal. */
	stream<Route extends OperationRoute>(
		route: Route,
		call: Call<NoInfer<Route>>
	): Promise<Answer<ReadableStream<Uint8Array<ArrayBuffer>>>>;
	/** [WEB52] In a load function: for questions that are asked again after these facts only (`refetch.ts`). */
	after(...facts: string[]): Api;
};

type LooseCall = CallOptions & { params?: PathParams; query?: Query; body?: unknown };

const waits = [400, 1500];
/**
 * A connection may be dead without any sign. Small requests that are safe to repeat wait this many milliseconds for a response. Then they
 * count as not sent.
 */
export const longestSilence = 15_000;
/** Most responses begin much sooner: after this, the other channels check whether the connection is dead. */
const usualSilence = 4000;
/** How long each of the first attempts waits on a connection that may be from before the loss. */
const shortestSilence = 2000;
const shortTries = 2;
/** Maximum number of attempts, however often the connection is lost and comes back meanwhile. */
const mostTries = 6;

type Connection = {
	fetch: typeof fetch;
	language: () => InterfaceLanguage;
	text: () => Front;
	cache?: QueryCache | null;
	/** Asks the person at the device to prove who they are; false if they decline. */
	reauthenticate?: (() => Promise<boolean>) | undefined;
	depends?: Depends | undefined;
};

export function createApi(connection: Connection): Api {
	return asFunction(new Caller(connection));
}

/** The only place that asserts types of the API: the table of operations gives them, and tests compare every answer with it. */
function asFunction(caller: Caller): Api {
	return Object.assign((route: OperationRoute, call?: LooseCall) => caller.call(route, call), {
		need: (route: OperationRoute, call?: LooseCall) => caller.need(route, call),
		stream: (route: OperationRoute, call: LooseCall) => caller.stream(route, call),
		after: (...facts: string[]) => asFunction(caller.after(...facts))
	}) as Api;
}

class Caller {
	readonly #connection: Connection;
	readonly #after: readonly string[] | undefined;
	/** Keys of the commands whose responses were lost, by their request. */
	readonly #lost = new Map<string, string>();
	#isAway = false;

	constructor(connection: Connection, after?: readonly string[]) {
		this.#connection = connection;
		this.#after = after;
	}

	after(...facts: string[]): Caller {
		const { depends, ...connection } = this.#connection;
		depends?.(...facts.map((fact) => `plenum:${fact}` as const));
		return new Caller(connection, facts);
	}

	call(
		route: OperationRoute,
		{ params, query, body, key, bearer, signal, isSameQuestion }: LooseCall = {}
	): Promise<Answer<unknown>> {
		const { method, path } = addressOf(route, params, query);
		if (method === 'GET') return this.#ask(path, isSameQuestion ? addressOf(route, params).path : path);
		if (method === 'PUT' || hasFile(body))
			return this.#send(method, path, body, { 'idempotency-key': createIdempotencyKey() }, signal);
		const headers: Record<string, string> = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
		return this.#command(method, path, body, { key, headers, signal });
	}

	#ask(path: string, question: string): Promise<Answer<unknown>> {
		const { cache, language } = this.#connection;
		const ask = async () => {
			const answer = await this.#send('GET', path);
			return cache?.take(question, answer, path) ?? answer;
		};
		const after = this.#after;
		return after && cache ? cache.hold(question, { after, language: language() }, ask) : ask();
	}

	async need(route: OperationRoute, call?: LooseCall): Promise<unknown> {
		const answer = await this.call(route, call);
		if (answer.ok) return answer.value;
		if (answer.reason === 'identity/required') redirect(303, '/sign-in');
		if (answer.reason === 'account/second-factor-required') redirect(303, '/account');
		if (answer.reason === 'participant/not-admitted') redirect(303, '/lobby');
		if (answer.reason === 'participant/removed') redirect(303, '/lobby');
		error(answer.status || 503, { message: answer.words, reason: answer.reason });
	}

	async stream(
		route: OperationRoute,
		{ params, query, signal }: LooseCall
	): Promise<Answer<ReadableStream<Uint8Array<ArrayBuffer>>>> {
		const { method, path } = addressOf(route, params, query);
		const response = await this.#fetchOnce(method, path, undefined, { accept: '*/*' }, signal);
		if (!response) return this.#away();
		if (!response.ok) return this.#readRefusal(response);
		return response.body ? { ok: true, value: response.body } : this.#odd(response.status);
	}

	/**
	 * [WEB5] A retry after a lost response sends the same command, which is done once. After any response of
	 * the server the next request is a new command.
	 */
	async #command(
		method: Method,
		path: string,
		body: unknown,
		{
			key: ownKey,
			headers,
			signal
		}: { key: string | undefined; headers: Record<string, string>; signal: AbortSignal | undefined }
	): Promise<Answer<unknown>> {
		const command = `${method} ${path} ${JSON.stringify(body)}`;
		const key = ownKey ?? this.#lost.get(command) ?? createIdempotencyKey();
		const answer = await this.#send(method, path, body, { ...headers, 'idempotency-key': key }, signal);
		if (answer.ok || !answer.reason.startsWith('network/')) this.#lost.clear();
		else if (ownKey === undefined) this.#lost.set(command, key);
		return answer;
	}

	/** [ACCOUNT21] If a recent proof is missing, asks for it and sends the request once more with the same key. */
	async #send(
		method: Method,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
		signal?: AbortSignal
	): Promise<Answer<unknown>> {
		const answer = await this.#sendPatiently(method, path, body, headers, signal);
		if (method !== 'GET') queryCache?.dropAffected(path);
		if (answer.ok || answer.reason !== 'session/reauthenticate') return answer;
		return (await this.#connection.reauthenticate?.())
			? this.#sendPatiently(method, path, body, headers, signal)
			: answer;
	}

	/**
	 * Repeats only what is safe to repeat: questions, and commands that set a value. What was abandoned on a connection that is not dead is
	 * repeated at once, with the same key.
	 */
	async #sendPatiently(
		method: Method,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
		signal?: AbortSignal
	): Promise<Answer<unknown>> {
		const pauses = method === 'GET' || method === 'PUT' ? [...waits] : [];
		for (let tries = 1; tries <= mostTries; tries++) {
			const answer = await this.#sendOnce(method, path, body, headers, signal, tries <= shortTries);
			if (answer === 'given-up') continue;
			if (answer.ok || answer.reason !== 'network/away' || typeof document === 'undefined') return answer;
			const pause = pauses.shift();
			if (pause === undefined) return answer;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		return this.#away();
	}

	async #sendOnce(
		method: Method,
		path: string,
		body: unknown,
		headers: Record<string, string>,
		signal: AbortSignal | undefined,
		isShort: boolean
	): Promise<Answer<unknown> | 'given-up'> {
		const isFile = body instanceof Blob;
		const isSmall = method === 'GET' || (method === 'PUT' && !isFile);
		const limit = isSmall && typeof document !== 'undefined' ? AbortSignal.timeout(longestSilence) : undefined;
		const until = signal ?? limit;
		// A slow connection takes longer for a file than for a response: that says nothing of the connection.
		if (!until || isFile || typeof window === 'undefined') {
			const response = await this.#fetchOnce(method, path, body, headers, until);
			return response ? this.#read(response) : this.#away();
		}
		const watch = watchConnection(isShort);
		try {
			const response = await this.#fetchOnce(method, path, body, headers, AbortSignal.any([until, watch.gone]));
			watch.stop();
			if (response && this.#isAway) reportConnected();
			this.#isAway = !response;
			if (!response && watch.gone.aborted && !until.aborted) return 'given-up';
			return response ? await this.#read(response) : this.#away();
		} finally {
			watch.stop();
		}
	}

	/** Null if the connection is gone. */
	async #fetchOnce(
		method: Method,
		path: string,
		body: unknown,
		headers: Record<string, string>,
		signal: AbortSignal | undefined
	): Promise<Response | null> {
		const json = body !== undefined && !hasFile(body);
		try {
			return await this.#connection.fetch(`/api/v1${path}`, {
				method,
				credentials: 'same-origin',
				...(signal ? { signal } : {}),
				headers: {
					accept: 'application/json',
					'accept-language': this.#connection.language(),
					...(json ? { 'content-type': 'application/json' } : {}),
					...headers
				},
				...(body === undefined ? {} : { body: json ? JSON.stringify(body) : encodeFiles(body) })
			});
		} catch {
			return null;
		}
	}

	async #read(response: Response): Promise<Answer<unknown>> {
		if (!response.ok) return this.#readRefusal(response);
		const text = await response.text().catch(() => null);
		if (text === null) return this.#away(); // Cut off on its way.
		try {
			return { ok: true, value: text === '' ? null : (JSON.parse(text) as unknown) };
		} catch {
			return this.#odd(response.status);
		}
	}

	async #readRefusal(response: Response): Promise<Extract<Answer<never>, { ok: false }>> {
		try {
			const problem = (await response.json()) as Partial<Problem>;
			if (!problem.code || !problem.title) throw new Error('not a problem of ours');
			const retryAfter = readRetryAfter(response);
			const { fields, change = null } = problem;
			return { ...this.#no(problem.code, problem.title, response.status, fields), change, retryAfter };
		} catch {
			const away = response.status === 502 || response.status === 504;
			return away ? this.#away(response.status) : this.#odd(response.status);
		}
	}

	#away(status = 0) {
		return this.#no('network/away', this.#connection.text().shell.networkAway, status);
	}

	/** [WEB13] Something on the way answered, such as the sign-in page of a hotel's network: the server refused nothing. */
	#odd(status: number) {
		return this.#no('network/odd-answer', this.#connection.text().shell.oddAnswer, status >= 500 ? status : 0);
	}

	#no(reason: Reason, words: string, status: number, fields: { path: string; message: string }[] = []) {
		return { ok: false as const, reason, words, status, fields, change: null, retryAfter: null };
	}
}

/** Seconds; the other form of the header, a date, is not what this server sends. */
function readRetryAfter({ headers }: Response): number | null {
	const value = headers.get('retry-after');
	return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** In a load function: `const api = openApi(fetch, await parent());` Without a connection it uses the last responses. */
export function openApi(
	fetch: typeof globalThis.fetch,
	reader: { language: InterfaceLanguage; text: Front },
	depends?: Depends
): Api {
	return createApi({
		fetch,
		language: () => reader.language,
		text: () => reader.text,
		cache: queryCache,
		depends
	});
}

/** Without `randomUUID`, which browsers withhold from pages on plain http. */
export function createIdempotencyKey(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const [useApi, setApi] = createContext<Api>();

/** While a question waits: reports a long wait, and abandons it if the connection was lost meanwhile and is back. */
function watchConnection(isShort: boolean): { gone: AbortSignal; stop: () => void } {
	const attempt = new AbortController();
	const asked = performance.now();
	const timer =
		isShort && wasJustOffline()
			? setTimeout(() => attempt.abort(), shortestSilence)
			: setTimeout(reportOverdue, usualSilence);
	const back = () => void (performance.now() - asked > 1000 && attempt.abort());
	window.addEventListener('online', back);
	return {
		gone: attempt.signal,
		stop() {
			clearTimeout(timer);
			window.removeEventListener('online', back);
		}
	};
}
