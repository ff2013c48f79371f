import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { decodeFrame, type Frame } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Phase, Role } from '@plenum/domain/people/rights';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { WebSocket } from 'ws';
import { createHook, type Hook } from '../../hook.ts';
import type { Database } from '../../db/database.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';
import { findDocument } from '../../documents/documents.store.ts';
import { createDocuments, type Documents } from '../../documents/documents.ts';
import type { Limits } from '../../documents/collaboration/limits.ts';
import type { DocumentPerson } from '../../documents/collaboration/rights.ts';
import { createDataFolder, openDatabaseIn, removeDataFolder } from '../database/data-folder.fixture.ts';

/** A real documents module on a real file and a real port, with people that the test decides about. */
export type TestDocuments = {
	database: Database;
	documents: Documents;
	documentChanged: Hook<[document: string]>;
	people: Map<string, DocumentPerson>;
	/** `wasRead` holds up each reader of the phase. */
	phase: { now: Phase; wasRead?: () => Promise<void> };
	reported: unknown[];
	port: number;
	file: string;
	/** Drops everything as a killed process would. Nothing is flushed, nobody is notified. */
	drop(): void;
	close(): Promise<void>;
};

export const consultation = 'consultation-1';
export const document = 'document-1';

export function person(participantId: string, role: Role = 'participant'): DocumentPerson {
	return {
		participantId,
		consultationId: consultation,
		role,
		status: 'admitted',
		constituency: 'civil-society',
		shownAs: `Name of ${participantId}`,
		color: '#5b47a5'
	};
}

type Options = {
	file?: string;
	port?: number;
	limits?: Partial<Limits>;
	first?: Assessment;
	/** The members of every caucus of the test. */
	inCaucus?: ReadonlySet<string>;
	onWordsSaved?: (words: { document: string }) => void;
};

export async function openRoom(options: Options = {}): Promise<TestDocuments> {
	const folder = options.file ? null : await createDataFolder('plenum-documents-');
	const file = options.file ?? join(folder ?? '', 'plenum.db');
	const room = await openRoomOn(await openDatabaseIn(dirname(file)), options);
	return {
		...room,
		file,
		async close() {
			await room.close();
			if (folder) await removeDataFolder(folder);
		}
	};
}

/** The same on a database that is open: of several on one, each is a node. */
export async function openRoomOn(database: Database, options: Options = {}): Promise<Omit<TestDocuments, 'file'>> {
	const people = new Map(['ada', 'ben', 'cem'].map((id) => [id, person(id)]));
	people.set('observer', person('observer', 'observer'));
	const phase: TestDocuments['phase'] = { now: 'open' };
	const reported: unknown[] = [];
	const documents = createDocuments({
		database,
		now: Date.now,
		findPerson: async (participant) => people.get(participant),
		async findPhase() {
			const { now } = phase;
			await phase.wasRead?.();
			return now;
		},
		isInCaucus: async (_, participant) => options.inCaucus?.has(participant) ?? false,
		...(options.onWordsSaved ? { onWordsSaved: options.onWordsSaved } : {}),
		identify: async (request) => {
			const participant = new URL(request.url ?? '', 'http://x').searchParams.get('token');
			return participant === null ? undefined : { participant, session: `session of ${participant}` };
		},
		report: (error) => void reported.push(error),
		limits: { lateClose: 20, ...options.limits }
	});
	const documentChanged = createHook<[document: string]>();
	documentChanged.connect((id) => void documents.documentChanged(id));
	if (!(await findDocument(database.read, document))) {
		const made = {
			id: document,
			consultation,
			cluster: 'cluster-1',
			...(options.first ? { first: options.first } : {})
		};
		await transaction(database, (tx) => createDocument(tx, made));
	}
	const server = createServer();
	server.on('upgrade', documents.handleCollabUpgrade);
	await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
	const stop = () => new Promise((resolve) => server.close(resolve));
	return {
		database,
		documents,
		documentChanged,
		people,
		phase,
		reported,
		port: (server.address() as AddressInfo).port,
		drop: () => endSockets(server),
		async close() {
			await documents.drain();
			endSockets(server);
			await stop();
			await database.close();
		}
	};
}

function endSockets(server: Server): void {
	server.closeAllConnections();
}

export type Stock = { doc: Y.Doc; provider: WebsocketProvider; closes: { code: number; reason: string }[] };

export type StockOptions = {
	doc?: Y.Doc;
	document?: string;
	/** The provider of another version of y-websocket. */
	Provider?: typeof WebsocketProvider;
	params?: Record<string, string>;
};

/** A stock y-websocket provider, as anyone may bring it. */
export function joinStock(
	room: Pick<TestDocuments, 'port'>,
	participant: string | null,
	more: StockOptions = {}
): Stock {
	const { doc = new Y.Doc(), Provider = WebsocketProvider } = more;
	const closes: { code: number; reason: string }[] = [];
	const provider = new Provider(`ws://127.0.0.1:${room.port}/collab`, more.document ?? document, doc, {
		params: { ...(participant === null ? {} : { token: participant }), ...more.params },
		disableBc: true,
		maxBackoffTime: 200,
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket
	});
	provider.on('connection-close', (event) => event && closes.push({ code: event.code, reason: event.reason }));
	return { doc, provider, closes };
}

/** Waits for as long as a machine may need that has much else to do. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
	const end = Date.now() + 60_000;
	while (!(await what())) {
		if (Date.now() > end) throw new Error(`never came true: ${String(what)}`);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

/** The text node with which the section `progress` was born. */
export function firstText(doc: Y.Doc): Y.XmlText {
	return (doc.getXmlFragment('progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
}

export function textOf(doc: Y.Doc): string {
	return doc.getXmlFragment('progress').toString();
}

export type RawConnection = {
	socket: WebSocket;
	frames: Frame[];
	bytes: () => number;
	closed: () => { code: number; reason: string } | undefined;
	send(message: Uint8Array): void;
	/** Every reason for which a frame was refused. */
	refusals(): string[];
};

/** A websocket that sends exactly the bytes it is given. */
export async function joinRaw(
	room: Pick<TestDocuments, 'port'>,
	participant: string,
	query = ''
): Promise<RawConnection> {
	const socket = new WebSocket(
		`ws://127.0.0.1:${room.port}/collab/${document}?token=${participant}&schema=${schemaVersion}${query}`
	);
	const frames: Frame[] = [];
	let bytes = 0;
	let closed: { code: number; reason: string } | undefined;
	socket.on('message', (data: Buffer) => {
		bytes += data.length;
		const frame = decodeFrame(data);
		if (!frame.ok) throw new Error('the server sent what nobody can read');
		frames.push(frame.value);
	});
	socket.on('close', (code, reason) => (closed = { code, reason: reason.toString() }));
	socket.on('error', () => undefined);
	await until(() => frames.some(({ type }) => type === 'syncStep1') || closed !== undefined);
	return {
		socket,
		frames,
		bytes: () => bytes,
		closed: () => closed,
		send: (message) => socket.send(message),
		refusals: () => frames.flatMap((frame) => (frame.type === 'refused' ? [frame.reason] : []))
	};
}
