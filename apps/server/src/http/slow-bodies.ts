import type { FastifyInstance } from 'fastify';

/** The slowest line for which a body is waited: 32 kbit/s. */
const slowestLine = 4 * 1024;

/**
 * A body has as long as the largest that its route takes needs on the slowest line. Whoever begins one and never ends it
 * holds a connection, and what came so far, no longer than that.
 */
export function endSlowBodies(app: FastifyInstance, bytesPerSecond = slowestLine): void {
	app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
		if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
		const seconds = (routeOptions.bodyLimit ?? 0) / bytesPerSecond;
		const timer = setTimeout(() => raw.destroy(), seconds * 1000).unref();
		raw.once('close', () => clearTimeout(timer));
	});
}
