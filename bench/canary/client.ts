import { consultation, facilitatorToken } from '../plenum/names.ts';

/** What was answered: the status, to see that it was done, and of a refusal its code. */
export type Reply = { status: number; code?: string | undefined };

/** What the answers that are looked into hold. */
type AnswerBody = {
	id?: string;
	/** The code of a refusal. */
	code?: string;
	import?: { id: string; state: string; failure?: string | null };
	reading?: { fingerprint: string; items: { key: string; proposed: boolean }[] };
	consultation?: object;
	clusters?: unknown[];
	terms?: { id: string; kind: string }[];
	findings?: { id: string }[];
	recommendations?: { id: string }[];
} | null;

/** Somebody who asks the API for dear things. Answers what was answered; of a refusal, its code. */
export class Client {
	readonly #root: string;
	readonly #token: string;

	constructor(port: number, token: string = facilitatorToken) {
		this.#root = `http://127.0.0.1:${port}/api/v1`;
		this.#token = token;
	}

	/** `path` from the consultation on, or from the API where it begins with `//`. */
	async ask(method: string, path: string, body?: unknown): Promise<Reply & { json: AnswerBody }> {
		const isFile = body instanceof FormData;
		const isBytes = body instanceof Uint8Array;
		const response = await fetch(path.startsWith('//') ? this.#root + path.slice(1) : `${this.#inside}${path}`, {
			method,
			headers: {
				authorization: `Bearer ${this.#token}`,
				...(body === undefined || isFile ? {} : { 'content-type': isBytes ? 'image/png' : 'application/json' })
			},
			...(body === undefined ? {} : { body: isFile || isBytes ? (body as FormData) : JSON.stringify(body) })
		});
		const bytes = Buffer.from(await response.arrayBuffer());
		const isJson = response.headers.get('content-type')?.includes('json') ?? false;
		const json = isJson ? (JSON.parse(bytes.toString('utf8')) as AnswerBody) : null;
		return { status: response.status, code: response.ok ? undefined : json?.code, json };
	}

	get #inside(): string {
		return `${this.#root}/consultations/${consultation}`;
	}
}
