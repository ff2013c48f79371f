import type { FastifyInstance, FastifyReply } from 'fastify';

/** Pages bring their own content security policy; these go with every answer. */
export function setSecurityHeaders(app: FastifyInstance, https: boolean): void {
	app.addHook('onRequest', async (_request, reply) => {
		// What people say stays out of the caches of shared devices, however the address was written. Pages say it themselves.
		reply.header('cache-control', 'no-store');
		writeSecurityHeaders(reply, https);
	});
}

export function writeSecurityHeaders(reply: FastifyReply, https: boolean): void {
	reply.raw.setHeader('x-content-type-options', 'nosniff');
	reply.raw.setHeader('referrer-policy', 'no-referrer');
	reply.raw.setHeader('x-frame-options', 'DENY');
	reply.raw.setHeader('cross-origin-opener-policy', 'same-origin');
	reply.raw.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	if (https) reply.raw.setHeader('strict-transport-security', 'max-age=31536000');
}
