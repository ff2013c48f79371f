import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { nameCharset } from './bodies/charset.ts';

/** Pages bring their own content security policy; these go with every answer. */
export function setSecurityHeaders(app: FastifyInstance, https: boolean): void {
	app.addHook('onRequest', async (_request, reply) => {
		// What people say stays out of the caches of shared devices, however the address was written. Pages say it themselves.
		reply.header('cache-control', 'no-store');
		writeSecurityHeaders(reply.raw, https);
	});
}

/** [WEB14] Public pages and files too are `same-origin`: other sites link to them, and none is promised that it may embed them. */
export function securityHeaders(https: boolean): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		// [WEB300] Other sites learn no address. With `no-referrer`, browsers would send forms of our own pages with the origin `null`.
		'referrer-policy': 'same-origin',
		'x-frame-options': 'DENY',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=()',
		...(https ? { 'strict-transport-security': 'max-age=31536000' } : {})
	};
}

export function writeSecurityHeaders(response: ServerResponse, https: boolean): void {
	for (const [name, value] of Object.entries(https ? overHttps : overHttp)) response.setHeader(name, value);
	nameCharset(response);
}

const overHttps = securityHeaders(true);
const overHttp = securityHeaders(false);
