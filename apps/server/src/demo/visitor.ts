import { DocumentProvider } from '@plenum/documents/collaboration/provider';
import type { Refusal } from '@plenum/domain/refusals';
import { addressOf, type PathParams, type Query } from '@plenum/protocol/addresses';
import type { AnswerOf, CallArguments, RequestOf } from '@plenum/protocol/operation-types';
import type { Problem } from '@plenum/protocol/problem';
import { routes, type OperationId } from '@plenum/protocol/routes';
import { encodeFiles, hasFile } from '@plenum/protocol/uploads';
import * as Y from 'yjs';

export class Refused extends Error {
	override name = 'Refused';
	readonly code: string;
	constructor(code: string, where: string) {
		super(`${where}: ${code}`);
		this.code = code;
	}
}

type LooseCall = { params?: PathParams; query?: Query; body?: object };

/** A document as one's own copy. `saved` waits until the server has committed all that was written into it. */
export type OpenText = { doc: Y.Doc; saved(): Promise<void>; close(): void };

/** Someone who uses a running Plenum as any other program may: JSON over HTTP, and the documents' own line. */
export class Visitor {
	readonly url: string;
	readonly token: string | null;

	constructor(url: string, token: string | null = null) {
		this.url = url;
		this.token = token;
	}

	as(token: string): Visitor {
		return new Visitor(this.url, token);
	}

	/** [WEB270] The answer of an operation: JSON as an object, a file as a `Blob`. A refusal is thrown. */
	async api<Id extends OperationId>(id: Id, ...[call]: CallArguments<RequestOf<NoInfer<Id>>>): Promise<AnswerOf<Id>> {
		const { params, query, body }: LooseCall = call ?? {};
		const { method, path } = addressOf(routes[id], params, query);
		const isJson = body !== undefined && !hasFile(body);
		const headers = { ...this.#identity(), ...(isJson && { 'content-type': 'application/json' }) };
		const sent = body && { body: hasFile(body) ? encodeFiles(body) : JSON.stringify(body) };
		const response = await this.#fetch(path, { method, headers, ...sent });
		const isFile = response.ok && !String(response.headers.get('content-type')).includes('json');
		if (isFile && response.headers.get('content-length') !== '0') return (await response.blob()) as AnswerOf<Id>;
		return this.#read<AnswerOf<Id>>(response, `${method} ${path}`);
	}

	get<Answer>(path: string): Promise<Answer> {
		return this.ask<Answer>('GET', path);
	}

	post<Answer>(path: string, body?: object): Promise<Answer> {
		return this.ask<Answer>('POST', path, body);
	}

	put<Answer>(path: string, body: object): Promise<Answer> {
		return this.ask<Answer>('PUT', path, body);
	}

	patch<Answer>(path: string, body: object): Promise<Answer> {
		return this.ask<Answer>('PATCH', path, body);
	}

	delete<Answer>(path: string): Promise<Answer> {
		return this.ask<Answer>('DELETE', path);
	}

	/** Sends a file as a person's browser would. */
	async upload<Answer>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer> {
		const form = new FormData();
		form.append('file', new Blob([bytes]), name);
		return this.#read<Answer>(await this.#fetch(path, { method: 'POST', body: form, headers: this.#identity() }), path);
	}

	async download(path: string): Promise<Uint8Array> {
		const response = await this.#fetch(path, { headers: this.#identity() });
		if (!response.ok) return this.#read<never>(response, path);
		return new Uint8Array(await response.arrayBuffer());
	}

	/** Opens a document and waits until it is here. */
	async open(document: string): Promise<OpenText> {
		const address = new URL(`${this.url.replace(/^http/, 'ws')}/collab/${document}`);
		if (this.token !== null) address.searchParams.set('token', this.token);
		const doc = new Y.Doc();
		const refusals: Refusal[] = [];
		const waiting = new Set<() => void>();
		const wake = () => waiting.forEach((look) => look());
		const on = {
			changed: wake,
			synced: wake,
			rejected: ({ reason }: { reason: Refusal }) => (refusals.push(reason), wake())
		};
		const provider = new DocumentProvider({ address: address.href, doc, on });
		const until = (isSo: () => boolean) =>
			new Promise<void>((resolve, reject) => {
				const look = () => {
					const refusal = refusals[0];
					if (!refusal && !isSo()) return;
					waiting.delete(look);
					if (refusal) reject(new Refused(refusal, 'document'));
					else resolve();
				};
				waiting.add(look);
				look();
			});
		provider.connect();
		await until(() => provider.synced);
		return {
			doc,
			saved: () => until(() => provider.state === 'saved'),
			close: () => (provider.destroy(), doc.destroy())
		};
	}

	private async ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
		const headers = { ...this.#identity(), ...(body && { 'content-type': 'application/json' }) };
		const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
		return this.#read<Answer>(await this.#fetch(path, init), `${method} ${path}`);
	}

	/** Where no answer comes, `fetch` says no more than that it failed: the reason is in its cause. */
	async #fetch(path: string, init: RequestInit): Promise<Response> {
		try {
			return await fetch(`${this.url}/api/v1${path}`, init);
		} catch (error) {
			const { cause } = error as Error;
			const why = cause instanceof Error ? `${cause.name} ${cause.message}` : String(error);
			throw new Error(`${init.method ?? 'GET'} ${path} got no answer: ${why}`, { cause: error });
		}
	}

	async #read<Answer>(response: Response, where: string): Promise<Answer> {
		const text = await response.text();
		const json: unknown = text === '' ? null : JSON.parse(text);
		if (response.ok) return json as Answer;
		const { code, fields } = json as Problem;
		throw new Refused(fields ? `${code} ${JSON.stringify(fields)}` : code, where);
	}

	#identity(): Record<string, string> {
		return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
	}
}
