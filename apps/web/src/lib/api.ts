import { error, redirect } from '@sveltejs/kit';
import type { Refusal } from '@plenum/domain/refusals';
import type { Problem } from '@plenum/protocol/problem';
import { createContext } from 'svelte';
import type { Language } from '@plenum/domain/languages';
import type { Front } from './language/language.ts';
import { lineIsBack, lineIsSilent, wasJustLost } from './line-signs.ts';
import { lastAnswers, type LastAnswers } from './last-answers.ts';

export type Reason = Refusal | 'network/away' | 'network/odd-answer';

/** What the server said: a value, or why not, with words for the reader. */
export type Answer<Value> =
	| { ok: true; value: Value }
	| {
			ok: false;
			reason: Reason;
			words: string;
			status: number;
			fields: { path: string; message: string }[];
			/** Where a command of a workshop came too late: what was done before it. */
			change: NonNullable<Problem['change']> | null;
			/** In so many seconds the server wants to be asked again; null where it does not say. */
			retryAfter: number | null;
	  };

/** A load function's way to say when it runs again. */
type Depends = (...names: `plenum:${string}`[]) => void;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const waits = [400, 1500];
/**
 * A line may be dead without anyone saying so. What is small and safe to repeat waits so many milliseconds for its answer, and counts
 * as not sent then.
 */
export const longestSilence = 15_000;
/** Most answers begin much sooner: then the other channels see whether the line is dead. */
const usualSilence = 4000;
/** So long waits each of the first tries on what may be a connection from before the line was lost. */
const shortestSilence = 2000;
const shortTries = 2;
/** However often the line is lost and comes back meanwhile. */
const mostTries = 6;

/** The API as a page uses it. Made by the root layout for components, by `openApi` in a load function. */
export class Api {
	#fetch: typeof fetch;
	#language: () => Language;
	#text: () => Front;
	#last: LastAnswers | null;
	#depends: Depends | undefined;
	#after: readonly string[] | undefined;
	#reauthenticate: () => Promise<boolean>;
	/** Keys of the commands whose answers were lost, by what they ask. */
	readonly #lost = new Map<string, string>();
	#isAway = false;

	/** `reauthenticate` asks whoever sits there to prove who they are; false where they would rather not. */
	constructor(
		fetch: typeof globalThis.fetch,
		language: () => Language,
		text: () => Front,
		last: LastAnswers | null = null,
		reauthenticate: () => Promise<boolean> = () => Promise.resolve(false),
		depends?: Depends,
		after?: readonly string[]
	) {
		this.#fetch = fetch;
		this.#language = language;
		this.#text = text;
		this.#last = last;
		this.#reauthenticate = reauthenticate;
		this.#depends = depends;
		this.#after = after;
	}

	/** [WEB52] In a load function: for questions that are asked again after these facts alone (`ask-again.ts`). */
	after(...facts: string[]): Api {
		this.#depends?.(...facts.map((fact) => `plenum:${fact}` as const));
		return new Api(this.#fetch, this.#language, this.#text, this.#last, this.#reauthenticate, undefined, facts);
	}

	/** `known`: a query that says what of the answer is here already. It is the same question whatever that says. */
	get<Value>(path: string, known = ''): Promise<Answer<Value>> {
		const ask = async () => {
			const answer = await this.#send<Value>('GET', path + known);
			return this.#last?.take(path, answer, path + known) ?? answer;
		};
		const after = this.#after;
		return after && this.#last ? this.#last.hold(path, { after, language: this.#language() }, ask) : ask();
	}

	/** A load function's question: without an answer the page is another one. */
	async need<Value>(path: string, known = ''): Promise<Value> {
		const answer = await this.get<Value>(path, known);
		if (answer.ok) return answer.value;
		if (answer.reason === 'identity/required') redirect(303, '/sign-in');
		if (answer.reason === 'account/second-factor-required') redirect(303, '/account');
		if (answer.reason === 'participant/not-admitted') redirect(303, '/lobby');
		if (answer.reason === 'participant/removed') redirect(303, '/lobby');
		error(answer.status || 503, { message: answer.words, reason: answer.reason });
	}

	/** With a `key` of one's own it is another command each time, whatever became of the last. */
	post<Value>(path: string, body?: unknown, key?: string, signal?: AbortSignal): Promise<Answer<Value>> {
		return this.#command<Value>('POST', path, body, key, signal);
	}

	put<Value>(path: string, body: unknown): Promise<Answer<Value>> {
		return this.#send<Value>('PUT', path, body, { 'idempotency-key': createIdempotencyKey() });
	}

	patch<Value>(path: string, body: unknown): Promise<Answer<Value>> {
		return this.#command<Value>('PATCH', path, body);
	}

	delete<Value>(path: string): Promise<Answer<Value>> {
		return this.#command<Value>('DELETE', path);
	}

	upload<Value>(path: string, file: File, fields: Record<string, string> = {}): Promise<Answer<Value>> {
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.append(name, value);
		form.append('file', file);
		return this.#send<Value>('POST', path, form, { 'idempotency-key': createIdempotencyKey() });
	}

	/** What comes piece by piece, such as a file with its progress. Why it does not come is told like any other refusal. */
	async stream(path: string, signal: AbortSignal): Promise<Answer<ReadableStream<Uint8Array<ArrayBuffer>>>> {
		const response = await this.#fetchOnce('GET', path, undefined, { accept: '*/*' }, signal);
		if (!response) return this.#away();
		if (!response.ok) return this.#readRefusal(response);
		return response.body ? { ok: true, value: response.body } : this.#odd(response.status);
	}

	/** The file as the body itself. */
	putFile<Value>(path: string, file: Blob): Promise<Answer<Value>> {
		return this.#send<Value>('PUT', path, file, { 'idempotency-key': createIdempotencyKey() });
	}

	/**
	 * [WEB5] Whoever asks for the same again after its answer was lost sends the same command: it is done once. Once anything was
	 * answered they have gone on, and what they ask for from then on is a new request.
	 */
	async #command<Value>(
		method: Method,
		path: string,
		body?: unknown,
		ownKey?: string,
		signal?: AbortSignal
	): Promise<Answer<Value>> {
		const command = `${method} ${path} ${JSON.stringify(body)}`;
		const key = ownKey ?? this.#lost.get(command) ?? createIdempotencyKey();
		const answer = await this.#send<Value>(method, path, body, { 'idempotency-key': key }, signal);
		if (answer.ok || answer.reason !== 'network/away') this.#lost.clear();
		else if (ownKey === undefined) this.#lost.set(command, key);
		return answer;
	}

	/** [ACCOUNT21] Where a recent proof is missing, it is asked for, and what was sent goes once more with the same key. */
	async #send<Value>(
		method: Method,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
		signal?: AbortSignal
	): Promise<Answer<Value>> {
		const answer = await this.#sendPatiently<Value>(method, path, body, headers, signal);
		if (method !== 'GET') lastAnswers?.letGo(path);
		if (answer.ok || answer.reason !== 'session/reauthenticate') return answer;
		return (await this.#reauthenticate()) ? this.#sendPatiently<Value>(method, path, body, headers, signal) : answer;
	}

	/**
	 * Only what is safe to repeat is repeated: questions, and commands that set a value; and at once, with the same key, what was given up
	 * for a connection that is not dead.
	 */
	async #sendPatiently<Value>(
		method: Method,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
		signal?: AbortSignal
	): Promise<Answer<Value>> {
		const pauses = method === 'GET' || method === 'PUT' ? [...waits] : [];
		for (let tries = 1; tries <= mostTries; tries++) {
			const answer = await this.#sendOnce<Value>(method, path, body, headers, signal, tries <= shortTries);
			if (answer === 'given-up') continue;
			if (answer.ok || answer.reason !== 'network/away' || typeof document === 'undefined') return answer;
			const pause = pauses.shift();
			if (pause === undefined) return answer;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		return this.#away();
	}

	async #sendOnce<Value>(
		method: Method,
		path: string,
		body: unknown,
		headers: Record<string, string>,
		signal: AbortSignal | undefined,
		isShort: boolean
	): Promise<Answer<Value> | 'given-up'> {
		const isSmall = method === 'GET' || (method === 'PUT' && !(body instanceof Blob));
		const limit = isSmall && typeof document !== 'undefined' ? AbortSignal.timeout(longestSilence) : undefined;
		const until = signal ?? limit;
		if (!until || typeof window === 'undefined') {
			const response = await this.#fetchOnce(method, path, body, headers, until);
			return response ? this.#read<Value>(response) : this.#away();
		}
		const line = watchLine(isShort);
		try {
			const response = await this.#fetchOnce(method, path, body, headers, AbortSignal.any([until, line.gone]));
			line.stop();
			if (response && this.#isAway) lineIsBack();
			this.#isAway = !response;
			if (!response && line.gone.aborted && !until.aborted) return 'given-up';
			return response ? await this.#read<Value>(response) : this.#away();
		} finally {
			line.stop();
		}
	}

	/** Nothing where the line is gone. */
	async #fetchOnce(
		method: Method,
		path: string,
		body: unknown,
		headers: Record<string, string>,
		signal: AbortSignal | undefined
	): Promise<Response | null> {
		const json = body !== undefined && !(body instanceof FormData) && !(body instanceof Blob);
		try {
			return await this.#fetch(`/api/v1${path}`, {
				method,
				credentials: 'same-origin',
				...(signal ? { signal } : {}),
				headers: {
					accept: 'application/json',
					'accept-language': this.#language(),
					...(json ? { 'content-type': 'application/json' } : {}),
					...headers
				},
				...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as FormData | Blob) })
			});
		} catch {
			return null;
		}
	}

	async #read<Value>(response: Response): Promise<Answer<Value>> {
		if (!response.ok) return this.#readRefusal(response);
		try {
			const text = await response.text();
			return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value };
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
		return this.#no('network/away', this.#text().shell.networkAway, status);
	}

	#odd(status: number) {
		return this.#no('network/odd-answer', this.#text().shell.oddAnswer, status);
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

/** In a load function: `const api = openApi(fetch, await parent());` Without a line it goes on with the last answers. */
export function openApi(
	fetch: typeof globalThis.fetch,
	reader: { language: Language; text: Front },
	depends?: Depends
): Api {
	return new Api(
		fetch,
		() => reader.language,
		() => reader.text,
		lastAnswers,
		undefined,
		depends
	);
}

/** Without `randomUUID`, which browsers withhold from pages on plain http. */
export function createIdempotencyKey(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const [useApi, giveApi] = createContext<Api>();

/** While a question waits: says that it has waited for long, and gives it up where the line was lost meanwhile and is back. */
function watchLine(isShort: boolean): { gone: AbortSignal; stop: () => void } {
	const line = new AbortController();
	const asked = performance.now();
	const timer =
		isShort && wasJustLost() ? setTimeout(() => line.abort(), shortestSilence) : setTimeout(lineIsSilent, usualSilence);
	const back = () => void (performance.now() - asked > 1000 && line.abort());
	window.addEventListener('online', back);
	return {
		gone: line.signal,
		stop() {
			clearTimeout(timer);
			window.removeEventListener('online', back);
		}
	};
}
