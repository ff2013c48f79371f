import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { nameCharset } from './charset.ts';

/** Pages bring their own content security policy; these go with every answer. */
export function setSecurityHeaders(app: FastifyInstance, https: boolean): void {
	app.addHook('onRequest', async (_request, reply) => {
		// What people say stays out of the caches of shared devices, however the address was written. Pages say it themselves.
		reply.header('cache-control', 'no-store');
		writeSecurityHeaders(reply.raw, https);
	});
}

/** [WEB14] Public pages and files too are `same-origin`: other sites link to them, and none is promised that it may embed them. */
export function writeSecurityHeaders(response: ServerResponse, https: boolean): void {
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'no-referrer');
	response.setHeader('x-frame-options', 'DENY');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	if (https) response.setHeader('strict-transport-security', 'max-age=31536000');
	nameCharset(response);
}
