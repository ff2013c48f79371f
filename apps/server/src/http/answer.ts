import { isLanguage, pickLanguage, type Language } from '@plenum/domain/languages';
import type { Result } from '@plenum/domain/result';
import type { Refusal } from '@plenum/domain/refusals';
import type { StaleCommand } from '@plenum/domain/workshops/stale-command';
import { refusalStatus, retryAfter, type Problem } from '@plenum/protocol/problem';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { LanguagePacks } from '../languages/language-packs.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadResult } from '../db/threads/read-pool.ts';

declare module 'fastify' {
	interface FastifyInstance {
		languagePacks: LanguagePacks;
	}
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
	const title = refusalText(reply.request, code);
	const body: Problem = { type: `/problems/${code}`, title, status, code, ...more };
	return reply.code(status).type('application/problem+json').send(body);
}

/** [WEB386] A refusal in the reader's language, that of a pack included. */
export function refusalText(request: FastifyRequest, code: Refusal): string {
	const language = readerLanguage(request);
	return isLanguage(language) ? refusalWords(language, code) : request.server.languagePacks.refusalText(language, code);
}

/** For documents and whatever else no pack has: the reader's language, or the one that their pack falls back to. */
export function languageOf(request: FastifyRequest): Language {
	const language = readerLanguage(request);
	return isLanguage(language) ? language : request.server.languagePacks.find(language)!.fallback;
}

/** The one that the reader chose in the pages, else the first that the browser asks for and Plenum or a pack speaks. */
function readerLanguage({ headers, server }: FastifyRequest) {
	const chosen = /(?:^|;\s*)language=([\w-]+)/.exec(headers.cookie ?? '')?.[1];
	const codes = server.languagePacks.list.map(({ code }) => code);
	return pickLanguage(chosen, headers['accept-language'] ?? null, codes);
}
