import type { BrowserToServer, ConsultationFact, ServerToBrowser } from '@plenum/protocol/facts';
import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import { createHook, type Hook } from '../hook.ts';
import { TokenBucket } from '../http/token-bucket.ts';

/** The path of socket.io on the one port. */
export const livePath = '/rt/';

/** A browser sends nothing but its credentials, whom it follows, and pings. */
export const mostPosted = 16 * 1024;

/** May this request follow this consultation, and does it hear everything or only what is told to the person alone, and does the person run it? Null: neither. */
export type Admit = (
	handshake: Handshake,
	consultation: string
) => Promise<{ participant: string; session: string; hearsAll: boolean; runs: boolean } | null>;
export type Handshake = {
	headers: { cookie?: string | undefined; authorization?: string | undefined };
	token: string | null;
};

export type Live = {
	/** To all who follow the consultation. Call it after the commit only. */
	notify(fact: ConsultationFact): void;
	/** To the screens of those who run the consultation. */
	notifyFacilitators(fact: ConsultationFact): void;
	/** To every screen, also to those that come later: whether anything can be recorded. */
	notifyStorageState(canSave: boolean): void;
	/** To one person's screens. */
	notifyParticipant(participant: string, fact: ConsultationFact): void;
	/** From now on the person's open screens hear all that is announced in the consultation. */
	letIn(participant: string, consultation: string): void;
	/** From now on the person's open screens hear only what is told to them alone. */
	showOut(participant: string, consultation: string): void;
	/** Ends the person's live connections, wherever they are open. */
	disconnect(participant: string): void;
	/** Ends those that one session opened. */
	endSession(session: string): void;
	/** Somebody has come to a consultation or gone. */
	followersChanged: Pick<Hook<[consultation: string]>, 'connect'>;
	/** The people who follow the consultation at this moment, by their random ids. */
	peopleFollowing(consultation: string): string[];
	/** The sessions that have connections open. */
	openSessions(): string[];
	attach(server: HttpServer, isOwnOrigin: (headers: IncomingHttpHeaders) => boolean, admit: Admit): void;
	close(): void;
};

const sessionRoom = 'session:';
const personRoom = 'participant:';
const everyoneRoom = 'consultation:';
const facilitatorsRoom = 'facilitators:';

/** A phone finds out within 25 seconds that its line is dead, also where it says nothing itself; a full line delays an answer by some. */
const heartbeat = { pingInterval: 15_000, pingTimeout: 10_000 };

export function createLive(): Live {
	// `destroyUpgrade: false`: engine.io would otherwise end the documents' websockets after a second.
	const io = new Server<BrowserToServer, ServerToBrowser>({
		path: livePath,
		destroyUpgrade: false,
		serveClient: false
	});
	let saving = true;
	const followersChanged = createHook<[consultation: string]>();
	const changed = (room: string) => {
		if (room.startsWith(everyoneRoom)) followersChanged.notify(room.slice(everyoneRoom.length));
	};
	io.of('/').adapter.on('join-room', changed).on('leave-room', changed);
	return {
		notify: (fact) => void io.to(everyoneRoom + fact.consultation).emit('fact', fact),
		notifyFacilitators: (fact) => void io.to(facilitatorsRoom + fact.consultation).emit('fact', fact),
		followersChanged,
		notifyStorageState(canSave) {
			saving = canSave;
			io.emit('fact', { kind: 'server', canSave });
		},
		notifyParticipant: (participant, fact) => void io.to(`participant:${participant}`).emit('fact', fact),
		letIn: (participant, consultation) => io.in(`participant:${participant}`).socketsJoin(everyoneRoom + consultation),
		showOut: (participant, consultation) =>
			io.in(`participant:${participant}`).socketsLeave([everyoneRoom + consultation, facilitatorsRoom + consultation]),
		disconnect: (participant) => io.in(`participant:${participant}`).disconnectSockets(true),
		endSession: (session) => io.in(sessionRoom + session).disconnectSockets(true),
		peopleFollowing(consultation) {
			const { rooms, sids } = io.of('/').adapter;
			const followers = [...(rooms.get(everyoneRoom + consultation) ?? [])];
			const inRooms = followers.flatMap((socket) => [...(sids.get(socket) ?? [])]);
			return [...new Set(inRooms)].flatMap((room) =>
				room.startsWith(personRoom) ? room.slice(personRoom.length) : []
			);
		},
		openSessions: () =>
			[...io.of('/').adapter.rooms.keys()].flatMap((room) =>
				room.startsWith(sessionRoom) ? room.slice(sessionRoom.length) : []
			),
		attach(server, isOwnOrigin, admit) {
			// `cors` would not protect the websocket transport: the origin is checked on every request.
			const allowRequest: ServerOptions['allowRequest'] = (request, decide) =>
				decide(null, isOwnOrigin(request.headers));
			io.attach(server, {
				path: livePath,
				destroyUpgrade: false,
				serveClient: false,
				...heartbeat,
				allowRequest,
				maxHttpBufferSize: mostPosted
			});
			io.engine.on('connection', endIfTooTalkative);
			io.on('connection', (socket) => {
				followOnRequest(socket, admit);
				if (!saving) socket.emit('fact', { kind: 'server', canSave: false });
			});
		},
		close() {
			io.disconnectSockets(true);
			io.engine?.close();
		}
	};
}

/** A page says whom it follows, and answers a ping every 25 seconds: whoever says more than this keeps the server from others. */
const mostSaid = { burst: 200, perSecond: 1 };

/** [WEB12] Counted on the line itself, before anything is made of what came. */
function endIfTooTalkative(line: SocketConnection): void {
	const bucket = new TokenBucket(mostSaid, Date.now());
	line.on('packet', () => void (bucket.take(1, Date.now()) || line.close(true)));
}

type SocketConnection = { on(event: 'packet', hear: () => void): void; close(discard: boolean): void };

function followOnRequest(socket: Socket<BrowserToServer, ServerToBrowser>, admit: Admit): void {
	socket.on('follow', (request, answer) => {
		if (typeof request?.consultation !== 'string' || typeof answer !== 'function') return void socket.disconnect(true);
		const { cookie, authorization } = socket.handshake.headers;
		const token = typeof socket.handshake.auth.token === 'string' ? socket.handshake.auth.token : null;
		admit({ headers: { cookie, authorization }, token }, request.consultation).then(
			async (admitted) => {
				if (admitted === null) return answer({ ok: false });
				await socket.join([`participant:${admitted.participant}`, sessionRoom + admitted.session]);
				if (admitted.hearsAll) await socket.join(everyoneRoom + request.consultation);
				if (admitted.runs) await socket.join(facilitatorsRoom + request.consultation);
				answer({ ok: true });
			},
			() => answer({ ok: false })
		);
	});
}
