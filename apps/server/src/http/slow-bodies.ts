import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** The slowest line for which a body is waited: 32 kbit/s. */
const slowestLine = 4 * 1024;

/**
 * A body has as long as the largest that its route takes needs on the slowest line. Whoever begins one and never ends it
 * holds a connection, and what came so far, no longer than that.
 */
export function endSlowBodies(app: FastifyInstance, bytesPerSecond = slowestLine): void {
	app.addHook('onRequest', async ({ raw, routeOptions }) =>
		endSlowBody(raw, routeOptions.bodyLimit ?? 0, bytesPerSecond)
	);
}

/** The same for requests that no route of Fastify takes. */
export function endSlowBody(request: IncomingMessage, bodyLimit: number, bytesPerSecond = slowestLine): void {
	const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
	if (length !== undefined || encoding !== undefined) endAfter(request, bodyLimit / bytesPerSecond);
}

export function endAfter(request: IncomingMessage, seconds: number): void {
	const timer = setTimeout(() => request.destroy(), seconds * 1000).unref();
	request.once('close', () => clearTimeout(timer));
}
