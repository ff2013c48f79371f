import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { asJsonBytes, encodeJson, type JsonBytes } from '../db/json-bytes.ts';
import type { CachedRead } from '../db/query-cache/query-cache.ts';

/**
 * Brotli at its best level takes longer than it saves on a slow connection. With a window of 64 kB our lists become no
 * larger. Hundreds of answers that are compressed at one moment then take a sixth of the memory.
 */
export const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } };
/** Below this nothing is compressed: it fits into one packet. */
export const shortestCompressed = 1024;

/** [OPERATE33] What many are answered to the byte: written once, and compressed once, when somebody asks who takes that. */
export type SharedAnswer<Value> = { json: JsonBytes<Value>; compressed(): Promise<JsonBytes<Value>> };

const compress = promisify(brotliCompress);

export function shareAnswer<Value extends object>(value: Value): SharedAnswer<Value> {
	return shareJson(encodeJson(value));
}

export function shareJson<Value>(json: JsonBytes<Value>): SharedAnswer<Value> {
	let compressed: Promise<JsonBytes<Value>> | null = null;
	return { json, compressed: () => (compressed ??= compress(json, quickly).then(asJsonBytes<Value>)) };
}

/** The bytes for this request, and the headers of the reply that describe them. */
export async function encodedFor<Value>(
	request: FastifyRequest,
	reply: FastifyReply,
	{ json, compressed }: SharedAnswer<Value>
): Promise<JsonBytes<Value>> {
	if (json.length < shortestCompressed || !takesBrotli(request)) return json;
	setCompressedHeaders(reply);
	return compressed();
}

export function takesBrotli({ headers }: FastifyRequest): boolean {
	return /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
}

/** That the bytes are compressed already. */
export function setCompressedHeaders(reply: FastifyReply): void {
	void reply.header('content-encoding', 'br').header('vary', 'accept-encoding');
}

/** [OPERATE40] An answer that is read, written and compressed once for everyone who may read it. */
export function cacheAnswer<Value extends object>(
	answers: CachedRead<SharedAnswer<Value>>,
	consultation: string,
	parameters: readonly unknown[],
	read: () => Promise<Value>
): Promise<SharedAnswer<Value>> {
	return answers(consultation, parameters, async () => shareAnswer(await read()));
}

export type KeptAnswers<Value> = (madeFrom: string, make: () => SharedAnswer<Value>) => SharedAnswer<Value>;

/**
 * Answers that are the same for whom `madeFrom` is the same: all that they are made from besides what stays as it is. Of one question
 * `mostBytes` are kept: where hardly two are answered the same, the first of them and no more.
 */
export function keepAnswers<Value>(mostBytes = 500_000): KeptAnswers<Value> {
	const kept = new Map<string, SharedAnswer<Value>>();
	let bytes = 0;
	return (madeFrom, make) => {
		const known = kept.get(madeFrom);
		if (known) return known;
		const answer = make();
		if (bytes + answer.json.length > mostBytes) return answer;
		bytes += answer.json.length;
		kept.set(madeFrom, answer);
		return answer;
	};
}
