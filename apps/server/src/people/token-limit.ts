import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TokenBuckets, type Flow } from '../token-bucket.ts';

/** A program that reads everything of a consultation once an hour stays far below. */
const tokenRate: Flow = { burst: 120, perSecond: 2 };
const window = tokenRate.burst / tokenRate.perSecond;

declare module 'fastify' {
	interface FastifyRequest {
		/** [TOKEN6] How many requests are left to the program's token. */
		tokenQuota?: number;
	}
}

/** [TOKEN6] Whether a program may send one more request now. */
export function createTokenLimit(now: () => number): (request: FastifyRequest, token: string) => boolean {
	const buckets = new TokenBuckets(tokenRate, now);
	return (request, token) => {
		// Checked before the body and again after it, a request counts once.
		if (request.tokenQuota !== undefined) return true;
		const bucket = buckets.of(token);
		const isAllowed = bucket.take(1, now());
		request.tokenQuota = Math.floor(bucket.left(now()));
		return isAllowed;
	};
}

/** As in the IETF's draft of these headers (draft-ietf-httpapi-ratelimit-headers). */
export function sendTokenQuota(app: FastifyInstance): void {
	app.addHook('onSend', async (request, reply, payload) => {
		if (request.tokenQuota === undefined) return payload;
		void reply.header('ratelimit-policy', `"token";q=${tokenRate.burst};w=${window}`);
		void reply.header('ratelimit', `"token";r=${request.tokenQuota};t=${request.tokenQuota > 0 ? 0 : 1}`);
		if (reply.refusal === 'request/too-fast') void reply.header('retry-after', 1);
		return payload;
	});
}
