import { setPersistence, setupWSConnection } from '@y/websocket-server/utils';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';
import * as Y14 from 'yjs-14';
import { beMeasured, listen, readOrder } from '../measured.ts';

/** With `leveldb` behind its order, every update is stored as its authors have always recommended. */
if (process.argv[3] === 'leveldb') storeInLevel(join(readOrder().dataDir, 'level'));

function storeInLevel(folder: string): void {
	const level = new LeveldbPersistence(folder);
	setPersistence({
		provider: level,
		async bindState(name, doc) {
			const stored = await level.getYDoc(name);
			await level.storeUpdate(name, Y14.encodeStateAsUpdate(doc));
			Y14.applyUpdate(doc, Y.encodeStateAsUpdate(stored));
			doc.on('update', (update) => void level.storeUpdate(name, update));
		},
		writeState: async () => undefined
	});
}

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => setupWSConnection(socket, request));

beMeasured(await listen(server));
