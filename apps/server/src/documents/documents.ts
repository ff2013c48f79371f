import { closeCodes } from '@plenum/documents/collaboration/frames';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Database } from '../db/database.ts';
import { Connection, type ConnectionNeeds, type ConnectionInfo } from './collaboration/connection.ts';
import { findDocument } from './documents.store.ts';
import type { RateLimits } from './collaboration/gate.ts';
import { followDocuments } from './storage/follow-documents.ts';
import { LargeChanges } from './collaboration/large-changes.ts';
import { LateCloses, type RefusedSocket } from './collaboration/late-closes.ts';
import { defaultLimits, type Limits } from './collaboration/limits.ts';
import { LoopShare } from './collaboration/loop-share.ts';
import { isBehind } from './storage/migrate-document.ts';
import type { DocumentNeeds } from './open-document.ts';
import { createOpenDocuments } from './open-documents.ts';
import { readRights, type FindPerson, type FindPhase, type IsInCaucus, type Rights } from './collaboration/rights.ts';
import { TokenBucket } from '../token-bucket.ts';
import type { HandleUpgrade } from '../http/upgrades.ts';
import type { Report } from '../report.ts';
import { sharePresence } from './collaboration/share-presence.ts';
import { createUpdateLog } from './storage/update-log.ts';
import { createWebSockets, endUpgrade, readAddress, shakeHands, type DocumentSocket } from './collaboration/upgrade.ts';

declare module 'fastify' {
	interface FastifyInstance {
		documents: Documents;
	}
}

/** `session` names what the person was known by: when it ends, so do the connections that it opened. */
export type ConnectionIdentity = { participant: string; session: string };

export type DocumentsNeeds = {
	database: Database;
	now: () => number;
	findPerson: FindPerson;
	findPhase: FindPhase;
	isInCaucus: IsInCaucus;
	/** For whom the request's cookie, `Authorization` or `?token=` speaks in this consultation. */
	identify: (request: IncomingMessage, consultation: string) => Promise<ConnectionIdentity | undefined>;
	/** [ACCOUNT28] Somebody types under this session: called at most once a minute for each connection. */
	onSessionUsed?: (session: string) => void;
	/** [PRESENCE3] After each commit: whose words were saved. */
	onWordsSaved?: DocumentNeeds['wordsSaved'];
	/** Where surprises go; never anything that people wrote. */
	report: Report;
	limits?: Partial<Limits>;
};

export type Documents = {
	/** For the app's one upgrade listener: everything under `/collab/`. */
	handleCollabUpgrade: HandleUpgrade;
	/**
	 * [DOC15] Call it when a person's role, status, constituency or name has changed, or [CAUCUS3] when they have left a caucus.
	 * Without rights, the socket closes.
	 */
	peopleChanged(participants: readonly string[]): Promise<void>;
	/** Call it when a document was frozen, thawed or given other content: its current readers are shown the new state. */
	documentChanged(document: string): Promise<void>;
	/** Likewise when a consultation is opened or closed. */
	consultationChanged(consultation: string): Promise<void>;
	closeConnectionsOf(participant: string): void;
	/** [PEOPLE25] The session ended, or its token changed: people who still have a session reconnect as who they are now. */
	endSession(session: string): void;
	/** The sessions that have connections open. */
	openSessions(): string[];
	/** [DB81] Ends all connections of this node: each comes back, to whichever node takes it. */
	sendAway(): void;
	/** Commits what was accepted, tells every reader that the server goes away, and takes no one new. */
	drain(): Promise<void>;
};

const heartbeatPause = 30_000;

/** How long a server that goes away waits for its readers to say goodbye. */
const patienceOfDrain = 2000;

export function createDocuments(needs: DocumentsNeeds): Documents {
	const { database, now, report, onWordsSaved: wordsSaved = () => undefined } = needs;
	const limits = { ...defaultLimits, ...needs.limits };
	const log = createUpdateLog(database, report);
	const sockets = createWebSockets(limits.firstSyncBytes);
	const presenceChanged: DocumentNeeds['presenceChanged'] = (document) => sharing.changed(document);
	const share = new LoopShare();
	const opened = createOpenDocuments({ database, log, limits, share, now, report, presenceChanged, wordsSaved });
	const sharing = sharePresence({ nodes: database.nodes, all: opened.all, find: opened.find });
	const following = followDocuments({
		database,
		report,
		all: opened.all,
		find: opened.find,
		reload: (id) => opened.reload(id),
		changed: documentChanged
	});
	const connections = new Set<Connection>();
	const allowances = new Map<string, RateLimits>();
	let draining = false;
	const heartbeat = setInterval(checkLines, heartbeatPause).unref();
	const sitting: ConnectionNeeds = {
		limits,
		now,
		report,
		readRights: (info) => readRights(needs, info.participant, info),
		left: leave,
		used: needs.onSessionUsed ?? (() => undefined),
		largeChanges: new LargeChanges(),
		lateCloses: new LateCloses(limits.lateClose)
	};
	/** How often rights have changed: those that were read before the last time are to be read again. */
	let changes = 0;

	/** Ends half-open connections, and frees the memory of people who have left. */
	function checkLines(): void {
		for (const connection of connections) connection.checkAlive();
		const here = new Set([...connections].map(({ participant }) => participant));
		for (const [participant, { frames, bytes }] of allowances)
			if (!here.has(participant) && frames.isFull(now()) && bytes.isFull(now())) allowances.delete(participant);
	}

	/** By then they have received what was written last; connections that do not answer are not waited for. */
	async function allHaveLeft(): Promise<void> {
		const end = performance.now() + patienceOfDrain;
		while (connections.size > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
	}

	function allowanceOf(participant: string): RateLimits {
		const allowance = allowances.get(participant) ?? {
			frames: new TokenBucket(limits.frames, now()),
			bytes: new TokenBucket(limits.bytes, now())
		};
		allowances.set(participant, allowance);
		return allowance;
	}

	async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		const asked = readAddress(request.url ?? '');
		const row = asked && (await findDocument(database.read, asked.document));
		if (!asked || !row) return endUpgrade(socket, '404 Not Found');
		const identified = await needs.identify(request, row.consultation);
		// [CAUCUS6] For a person outside a caucus, the caucus does not exist.
		if (row.caucus !== null && !(identified && (await needs.isInCaucus(row.caucus, identified.participant))))
			return endUpgrade(socket, '404 Not Found');
		const refused = { raw: socket, schemaVersion: asked.schemaVersion };
		if (!identified)
			return shakeHands(sockets, request, socket, head, (webSocket) =>
				reject({ ...refused, socket: webSocket }, closeCodes.noSession, 'identity/required')
			);
		const { participant, session } = identified;
		const info: ConnectionInfo = {
			participant,
			session,
			consultation: row.consultation,
			document: row.id,
			caucus: row.caucus,
			generation: asked.generation,
			schemaVersion: asked.schemaVersion,
			client: asked.client,
			allowance: allowanceOf(participant)
		};
		const before = changes;
		const rights = await sitting.readRights(info);
		if (draining) return endUpgrade(socket, '503 Service Unavailable');
		shakeHands(sockets, request, socket, head, (webSocket) => {
			if (rights.mayRead.ok) return accept(webSocket, socket, rights, info, before !== changes);
			reject({ ...refused, socket: webSocket }, closeCodes.noRights, rights.mayRead.reason);
		});
	}

	/** Sent over the websocket: a browser cannot read the status of a handshake that was refused. */
	function reject(refused: RefusedSocket, code: number, reason: string): void {
		refused.socket.on('error', () => refused.socket.terminate());
		sitting.lateCloses.close(refused, code, reason);
	}

	/** `isStale`: who comes in while rights change is not among the connections that hear of it. */
	function accept(
		webSocket: DocumentSocket,
		socket: Duplex,
		rights: Rights,
		info: ConnectionInfo,
		isStale: boolean
	): void {
		const connection = new Connection(webSocket, socket, rights, info, sitting);
		connections.add(connection);
		if (isStale) void connection.rightsChanged().catch(report);
		void enter(connection, info.document);
	}

	async function enter(connection: Connection, id: string): Promise<void> {
		if (!connection.isOpen) return;
		try {
			const document = await opened.open(id, (read) => connection.show(read));
			if (!document) return connection.end(closeCodes.unknownDocument, 'document/unknown');
			await following.catchUp(document);
			// Others may have left meanwhile, and the document with them: then it is loaded again.
			if (opened.find(id) !== document) return await enter(connection, id);
			connection.open(document);
			// Who has gone before the document came leaves no one behind to close it.
			if (!connection.isOpen) opened.release(id);
		} catch (error) {
			report(error);
			connection.end(closeCodes.tryAgainLater, 'document/cannot-open');
		}
	}

	function leave(connection: Connection): void {
		connections.delete(connection);
		opened.release(connection.info.document);
	}

	async function documentChanged(id: string): Promise<void> {
		const row = await findDocument(database.read, id);
		if (row && (isBehind(row) || opened.find(id)?.isOutrun(row))) opened.reload(id);
		else if (row) opened.find(id)?.refresh(row);
	}

	async function recheck(which: (info: ConnectionInfo) => boolean): Promise<void> {
		changes++;
		const affected = [...connections].filter(({ info }) => which(info));
		await Promise.all(affected.map((connection) => connection.rightsChanged()));
	}

	return {
		handleCollabUpgrade(request, socket, head) {
			// Before anything is awaited: a reset meanwhile must not be an exception.
			socket.on('error', destroy);
			upgrade(request, socket, head).catch((error: unknown) => {
				report(error);
				socket.destroy();
			});
		},
		peopleChanged(participants) {
			const changed = new Set(participants);
			return recheck((info) => changed.has(info.participant));
		},
		documentChanged,
		consultationChanged: (consultation) => recheck((info) => info.consultation === consultation),
		closeConnectionsOf(participant) {
			for (const connection of connections)
				if (connection.participant === participant) connection.end(closeCodes.noRights, 'participant/removed');
		},
		endSession(session) {
			for (const connection of connections)
				if (connection.info.session === session) connection.end(closeCodes.noSession, 'identity/required');
		},
		openSessions: () => [...connections].map(({ info }) => info.session),
		sendAway() {
			for (const connection of connections) connection.end(closeCodes.reconnect, 'server/wrong-clock');
		},
		async drain() {
			draining = true;
			clearInterval(heartbeat);
			following.stop();
			await log.idle();
			for (const connection of connections) connection.end(closeCodes.goingAway, 'going-away');
			sitting.lateCloses.closeAll();
			sitting.largeChanges.stop();
			sharing.stop();
			await opened.closeAll();
			await allHaveLeft();
			for (const connection of connections) connection.terminate();
		}
	};
}

function destroy(this: Duplex): void {
	this.destroy();
}
