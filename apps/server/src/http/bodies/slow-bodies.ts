import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { BodyProgress, defaultPace, type BodyPace } from './body-pace.ts';

/**
 * [WEB15] A client that begins a body and stops sending holds a connection, and the part received so far, for a minute at
 * most.
 */
export function endSlowBodies(app: FastifyInstance, pace = defaultPace): void {
	app.addHook('onRequest', async ({ raw, routeOptions }) => endSlowBody(raw, routeOptions.bodyLimit ?? 0, pace));
}

/** The same for requests that no route of Fastify takes. */
export function endSlowBody(request: IncomingMessage, bodyLimit: number, pace: BodyPace = defaultPace): void {
	const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
	const { socket } = request;
	// A request that came over no line, as tests and pages on the server make them, has nothing to wait for.
	if ((length === undefined && encoding === undefined) || !Number.isFinite(socket.bytesRead)) return;
	const progress = new BodyProgress(bodyLimit, pace, performance.now(), socket.bytesRead);
	const timer = setInterval(() => {
		if (request.complete) return clearInterval(timer);
		const isHeldUp = request.readableLength >= request.readableHighWaterMark;
		if (progress.isTooSlow(performance.now(), socket.bytesRead, isHeldUp)) request.destroy();
	}, progress.pause).unref();
	request.once('close', () => clearInterval(timer));
}

export function endAfter(request: IncomingMessage, seconds: number): void {
	const timer = setTimeout(() => request.destroy(), seconds * 1000).unref();
	request.once('close', () => clearTimeout(timer));
}
