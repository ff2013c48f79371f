import { join } from 'node:path';
import { firstPhaseFolder, prepareFirstPhase } from './first-phase.ts';
import type { DialectName } from './load/dialect.ts';

/** A server that is measured. */
export type Peer = {
	id: string;
	title: string;
	file: string;
	args: string[];
	dialect: DialectName;
	/** Runs before a scenario; does nothing if an earlier run has prepared the peer. */
	prepare?: () => void;
};

const peers = join(import.meta.dirname, 'peers');
const yWebsocket = { file: join(peers, 'y-websocket-server.ts'), dialect: 'y-websocket' } as const;
const hocuspocusServer = { file: join(peers, 'hocuspocus.ts'), dialect: 'hocuspocus' } as const;

export const relay: Peer = { id: 'relay', title: 'relay', file: join(peers, 'relay.ts'), args: [], dialect: 'relay' };
export const yWebsocketServer: Peer = { ...yWebsocket, id: 'y-websocket', title: '@y/websocket-server', args: [] };
export const yLeveldb: Peer = { ...yWebsocket, id: 'y-leveldb', title: '+ y-leveldb', args: ['leveldb'] };
export const hocuspocus: Peer = { ...hocuspocusServer, id: 'hocuspocus', title: 'Hocuspocus', args: [] };
export const hocuspocusSqlite: Peer = {
	...hocuspocusServer,
	id: 'hocuspocus-sqlite',
	title: 'Hocuspocus + SQLite',
	args: ['sqlite']
};
export const hocuspocusRedis: Peer = {
	...hocuspocusServer,
	id: 'hocuspocus-redis',
	title: 'Hocuspocus + Redis + PostgreSQL',
	args: ['redis']
};
export const bareBallots: Peer = {
	id: 'bare-ballots',
	title: 'bare Fastify + better-sqlite3',
	file: join(peers, 'bare-ballots.ts'),
	args: [],
	dialect: 'relay'
};
export const plenum: Peer = {
	id: 'plenum',
	title: 'Plenum',
	file: join(import.meta.dirname, 'plenum', 'serve.ts'),
	args: [],
	dialect: 'plenum'
};

export const firstPhase: Peer = {
	id: 'first-phase',
	title: 'Plenum, first phase',
	file: join(firstPhaseFolder, 'bench', 'plenum', 'serve.ts'),
	args: [],
	dialect: 'first-phase',
	prepare: prepareFirstPhase
};

/** Those that read a file and end. */
export const mammoth: Peer = {
	id: 'mammoth',
	title: 'mammoth',
	file: join(peers, 'mammoth.ts'),
	args: [],
	dialect: 'relay'
};
export const libreOffice: Peer = {
	id: 'libreoffice',
	title: 'LibreOffice',
	file: '/usr/bin/soffice',
	args: [],
	dialect: 'relay'
};
