import { pickLanguage, type Language } from '@plenum/domain/languages';
import type { Result } from '@plenum/domain/result';
import type { Refusal } from '@plenum/domain/refusals';
import type { StaleCommand } from '@plenum/domain/workshops/stale-command';
import { refusalStatus, retryAfter, type Problem } from '@plenum/protocol/problem';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadResult } from '../db/threads/read-pool.ts';

declare module 'fastify' {
	interface FastifyReply {
		/** Why the answer is a refusal, for hooks that see it on its way out. */
		refusal?: Refusal;
	}
}

/** What a command came to, or what a worker answered: its JSON as bytes, or where the budget is spent the time to wait. */
export type Answerable<Value> = Result<Value> | StaleCommand | ReadResult<Value>;

/** The value as JSON, or the refusal as problem details in the reader's language. */
export function answer<Value>(reply: FastifyReply, result: Answerable<Value>, status = 200): FastifyReply {
	if (!result.ok) {
		if ('retryAfter' in result) void reply.header('retry-after', result.retryAfter);
		return problem(reply, result.reason, 'change' in result ? { change: result.change } : {});
	}
	const { value } = result;
	if (!(value instanceof Uint8Array)) return reply.code(status).send(value);
	const { buffer, byteOffset, byteLength } = value;
	const bytes = Buffer.from(buffer, byteOffset, byteLength);
	return reply.code(status).type('application/json; charset=utf-8').send(bytes);
}

/** A file to take away, of which nothing on the way keeps a copy. */
export function download(
	reply: FastifyReply,
	{ name, type, bytes }: { name: string; type: string; bytes: Uint8Array | string }
): FastifyReply {
	return reply
		.type(type)
		.header('content-disposition', `attachment; filename="${name}"`)
		.header('cache-control', 'no-store')
		.send(Buffer.from(bytes as Uint8Array));
}

export function problem(reply: FastifyReply, code: Refusal, more: Partial<Problem> = {}): FastifyReply {
	reply.refusal = code;
	const status = refusalStatus[code];
	const seconds = retryAfter[code];
	if (seconds !== undefined) void reply.header('retry-after', seconds);
	const title = refusalWords(languageOf(reply.request), code);
	const body: Problem = { type: `/problems/${code}`, title, status, code, ...more };
	return reply.code(status).type('application/problem+json').send(body);
}

/** The one that the reader chose in the pages, else the first that the browser asks for and Plenum speaks. */
export function languageOf(request: FastifyRequest): Language {
	const chosen = /(?:^|;\s*)language=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1];
	return pickLanguage(chosen, request.headers['accept-language'] ?? null);
}
