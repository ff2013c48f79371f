import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { beMeasured, listen } from '../measured.ts';

/** The floor of the usual way: forwards what comes, and knows nothing. */
const documents = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket, request) => {
	const document = request.url ?? '';
	const readers = documents.get(document) ?? new Set();
	documents.set(document, readers.add(socket));
	socket.on('message', (message) => {
		for (const reader of readers) if (reader !== socket) reader.send(message);
	});
	socket.on('close', () => readers.delete(socket));
	socket.on('error', () => socket.terminate());
});

beMeasured(await listen(server));
