import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** The slowest line for which a body is waited: 32 kbit/s. */
const slowestLine = 4 * 1024;

/**
 * A body has as long as the largest that its route takes needs on the slowest line. Whoever begins one and never ends it
 * holds a connection, and what came so far, no longer than that.
 */
export function endSlowBodies(app: FastifyInstance, bytesPerSecond = slowestLine): void {
	app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
		if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
		endAfter(raw, (routeOptions.bodyLimit ?? 0) / bytesPerSecond);
	});
}

export function endAfter(request: IncomingMessage, seconds: number): void {
	const timer = setTimeout(() => request.destroy(), seconds * 1000).unref();
	request.once('close', () => clearTimeout(timer));
}
