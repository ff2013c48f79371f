/** What the bench uses of its peers, so that the project can be checked where they are not installed. */

declare module '@y/websocket-server/utils' {
	import type { IncomingMessage } from 'node:http';
	type Doc = { on(event: 'update', heard: (update: Uint8Array) => void): void };
	type Persistence = {
		provider: unknown;
		bindState(name: string, doc: Doc): Promise<void>;
		writeState(name: string, doc: Doc): Promise<void>;
	};
	export function setPersistence(persistence: Persistence): void;
	export function setupWSConnection(socket: unknown, request: IncomingMessage): void;
}

declare module 'y-leveldb' {
	import type { Doc } from 'yjs';
	export class LeveldbPersistence {
		constructor(folder: string);
		getYDoc(name: string): Promise<Doc>;
		storeUpdate(name: string, update: Uint8Array): Promise<number>;
	}
}

declare module 'yjs-14' {
	export function encodeStateAsUpdate(doc: unknown): Uint8Array;
	export function applyUpdate(doc: unknown, update: Uint8Array): void;
}

declare module '@hocuspocus/server' {
	export class Server {
		constructor(settings: object);
		address: { port: number };
		listen(): Promise<unknown>;
	}
}

declare module '@hocuspocus/extension-sqlite' {
	export class SQLite {
		constructor(settings: { database: string });
	}
}

declare module '@hocuspocus/extension-redis' {
	export class Redis {
		constructor(settings: { host: string; port: number | undefined });
	}
}

declare module '@hocuspocus/extension-database' {
	export class Database {
		constructor(settings: {
			fetch(asked: { documentName: string }): Promise<Uint8Array | null>;
			store(changed: { documentName: string; state: Uint8Array }): Promise<void>;
		});
	}
}

declare module 'mammoth' {
	export function convertToHtml(input: { buffer: Buffer }): Promise<{ value: string }>;
}
