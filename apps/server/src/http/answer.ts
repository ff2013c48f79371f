import { pickLanguage, type Language } from '@plenum/domain/languages';
import type { Result } from '@plenum/domain/result';
import type { Refusal } from '@plenum/domain/refusals';
import { refusalStatus, retryAfter, type Problem } from '@plenum/protocol/problem';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
	interface FastifyReply {
		/** Why the answer is a refusal, for whoever looks at it on its way out. */
		refusal?: Refusal;
	}
}

/** The command's value as JSON, or its refusal as problem details in the reader's language. */
export function answer<Value>(reply: FastifyReply, result: Result<Value>, status = 200): FastifyReply {
	return result.ok ? reply.code(status).send(result.value) : problem(reply, result.reason);
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
