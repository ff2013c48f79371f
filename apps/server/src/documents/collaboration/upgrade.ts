import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer, type Server } from 'ws';

/** What the address of a document's websocket says: `/collab/:document?token=…&generation=…&schema=…&client=…`. */
export type UpgradeRequest = {
	document: string;
	generation: number | null;
	schemaVersion: number | null;
	client: number | null;
};

export function readAddress(url: string): UpgradeRequest | undefined {
	const address = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : undefined;
	const document = address && /^\/collab\/([A-Za-z0-9_-]{1,64})$/.exec(address.pathname)?.[1];
	if (!address || !document) return undefined;
	return {
		document,
		generation: readNumber(address.searchParams.get('generation')),
		schemaVersion: readNumber(address.searchParams.get('schema')),
		client: readClient(address.searchParams.get('client'))
	};
}

function readNumber(text: string | null): number | null {
	return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Yjs' client ids have 32 bits. */
function readClient(text: string | null): number | null {
	const client = text !== null && /^\d{1,10}$/.test(text) ? Number(text) : Infinity;
	return client <= 0xffffffff ? client : null;
}

/** The close code of the WebSocket protocol for a frame that is too large. */
const messageTooBig = 1009;

/** [DOC211] `ws` closes with 1009 itself. `isTooLarge` lets the owner of the socket choose code and moment instead. */
export class DocumentSocket extends WebSocket {
	isTooLarge = false;

	override close(code?: number, reason?: string | Buffer): void {
		if (code === messageTooBig) this.isTooLarge = true;
		else super.close(code, reason);
	}
}

export function createWebSockets(largestMessage: number): Server<typeof DocumentSocket> {
	return new WebSocketServer({
		WebSocket: DocumentSocket,
		noServer: true,
		maxPayload: largestMessage,
		perMessageDeflate: false,
		clientTracking: false
	});
}

/** Calls back in the same turn in which the handshake is answered, so that no frame can come before its listener. */
export function shakeHands(
	sockets: Server<typeof DocumentSocket>,
	request: IncomingMessage,
	socket: Duplex,
	head: Buffer,
	connected: (socket: DocumentSocket) => void
): void {
	sockets.handleUpgrade(request, socket, head, connected);
}

/** [WEB19] Destroyed once the answer is written: a caller who does not hang up would keep their half open for ever. */
export function endUpgrade(socket: Duplex, status: '404 Not Found' | '503 Service Unavailable'): void {
	socket.once('finish', () => socket.destroy());
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
