import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { problem } from './answer.ts';
import { accessBy, type Access } from './access.ts';
import { repeatsByItself } from './idempotency/idempotency-rules.ts';
import { endAfter } from './bodies/slow-bodies.ts';

/** Who may send a body to this route? Asked with the head of the request alone. */
export type Authorize = (request: FastifyRequest) => Promise<Result<unknown>>;

export type BodyRules = {
	authorize: Authorize;
	/** The media types that the route reads; JSON where it does not say. */
	accepts?: readonly string[];
	/** The name under which a body is refused that is longer than the route's `bodyLimit`. */
	tooLarge?: Refusal;
};

declare module 'fastify' {
	interface FastifyContextConfig {
		authorize?: Authorize;
		accepts?: readonly string[];
		tooLarge?: Refusal;
	}
}

/** Any command of a person whose name is not known yet: a code, a name, a password. */
export const strangersBodyLimit = 8 * 1024;

/** For queries that need no session. */
export const anyone: Access<null> = { require: async () => ok(null), rules: {} };

/** For commands by which a person becomes known. A stranger has no keys of their own. */
export const fromStrangers: Access<null> = accessBy(anyone.require, {
	...repeatsByItself,
	bodyLimit: strangersBodyLimit
});

/** For addresses that read no body from anybody. */
export const nobody: BodyRules = { authorize: async () => refuse('request/unknown-address') };

const refusedBodySeconds = 15;

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * [PEOPLE24] The one place that decides whether a body is read. It checks the sender and their rights, then the type, then
 * the declared length. A route that takes bodies and does not say from whom cannot be registered.
 */
export function authorizeBeforeBody(app: FastifyInstance): void {
	app.addHook('onRoute', requireRules);
	app.addHook('onRequest', async (request, reply) => {
		if (bodyless.has(request.method)) return;
		const refusal = await findRefusal(request);
		if (refusal === null) return;
		// What a browser is sending is let run out, so that it reads the answer; a body without an end is not.
		if (isWithinLimit(request)) endAfter(request.raw, refusedBodySeconds);
		else reply.header('connection', 'close');
		return problem(reply, refusal);
	});
}

function requireRules({ method, url, config }: RouteOptions): void {
	if ([method].flat().every((each) => bodyless.has(each))) return;
	if (config?.authorize === undefined) throw new Error(`${String(method)} ${url} does not say who may send it a body.`);
}

async function findRefusal(request: FastifyRequest): Promise<Refusal | null> {
	const { authorize = nobody.authorize, accepts = ['application/json'], tooLarge } = request.routeOptions.config;
	const authorized = await authorize(request);
	if (!authorized.ok) return authorized.reason;
	if (!hasBody(request)) return null;
	if (!accepts.includes('*') && !accepts.includes(mediaType(request))) return 'request/unsupported-type';
	if (declaredLength(request) > bodyLimitOf(request)) return tooLarge ?? 'request/too-large';
	return null;
}

function hasBody({ headers }: FastifyRequest): boolean {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isWithinLimit(request: FastifyRequest): boolean {
	return request.headers['transfer-encoding'] === undefined && declaredLength(request) <= bodyLimitOf(request);
}

function declaredLength({ headers }: FastifyRequest): number {
	return Number(headers['content-length'] ?? 0);
}

function bodyLimitOf({ routeOptions }: FastifyRequest): number {
	return routeOptions.bodyLimit ?? 0;
}

function mediaType({ headers }: FastifyRequest): string {
	return (headers['content-type'] ?? '').replace(/;.*/s, '').trim().toLowerCase();
}
