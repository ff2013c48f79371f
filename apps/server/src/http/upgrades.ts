import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { livePath } from '../live/live.ts';

export type HandleUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** The one listener for upgrades: socket.io takes its own path, documents theirs, anything else ends here. */
export function routeUpgrades(
	app: FastifyInstance,
	isOwnOrigin: (headers: IncomingMessage['headers']) => boolean,
	openDocument: HandleUpgrade
): void {
	app.server.on('upgrade', (request, socket, head) => {
		const path = (request.url ?? '').split('?', 1)[0] ?? '';
		if (path.startsWith(livePath)) return;
		if (!path.startsWith('/collab/')) return end(socket, '404 Not Found');
		if (!isOwnOrigin(request.headers)) return end(socket, '403 Forbidden');
		openDocument(request, socket, head);
	});
}

/** [WEB19] Destroyed once the answer is written: a caller who does not hang up would keep their half open for ever. */
function end(socket: Duplex, status: string): void {
	socket.on('error', () => undefined);
	socket.once('finish', () => socket.destroy());
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
