import type { BrowserToServer, ConsultationFact, ServerToBrowser } from '@plenum/protocol/facts';
import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import { noOthers, onEveryNode, type Nodes } from '../db/nodes.ts';
import { createHook, type Hook } from '../hook.ts';
import { TokenBucket } from '../token-bucket.ts';
import { createFollowersElsewhere } from './followers-elsewhere.ts';

/** The path of socket.io on the one port. */
export const livePath = '/rt/';

/** A browser sends nothing but its credentials, whom it follows, and pings. */
export const mostPosted = 16 * 1024;

/**
 * May this request follow this consultation? Does it receive everything, or only what concerns the person alone? Does the
 * person run the consultation? Null: no to the first.
 */
export type AdmitFollower = (
	handshake: Handshake,
	consultation: string
) => Promise<{ participant: string; session: string; hearsAll: boolean; runs: boolean } | null>;
export type Handshake = {
	headers: { cookie?: string | undefined; authorization?: string | undefined };
	token: string | null;
};

/** The screens, by whichever node they are connected. */
export type Live = {
	/** To all who follow the consultation. Call it after the commit only. */
	notify(fact: ConsultationFact): void;
	/** To the screens of those who run the consultation. */
	notifyFacilitators(fact: ConsultationFact): void;
	/** To every screen of this node, also to those that come later: whether it can record anything. */
	notifyStorageState(canSave: boolean): void;
	/** To the screens of these people. */
	notifyParticipants(participants: readonly string[], fact: ConsultationFact): void;
	/** From now on the open screens of these people hear all that is announced in the consultation. */
	letIn(participants: readonly string[], consultation: string): void;
	/** From now on the open screens of these people hear only what is told to them alone. */
	showOut(participants: readonly string[], consultation: string): void;
	/** Ends the live connections of these people, wherever they are open. */
	disconnect(participants: readonly string[]): void;
	/** Ends those that one session opened. */
	endSession(session: string): void;
	/** Somebody has come to a consultation or gone. */
	followersChanged: Pick<Hook<[consultation: string]>, 'connect'>;
	/** The people who follow the consultation at this moment, by their random ids. */
	peopleFollowing(consultation: string): string[];
	/** The people who have connections open to this node, regardless of what they follow. */
	connectedPeople(): string[];
	/** The sessions that have connections open to this node. */
	openSessions(): string[];
	/** Ends all live connections of this node: each comes back, to whichever node takes it. */
	sendAway(): void;
	attach(server: HttpServer, isOwnOrigin: (headers: IncomingHttpHeaders) => boolean, admit: AdmitFollower): void;
	close(): void;
};

const sessionRoom = 'session:';
const personRoom = 'participant:';
const everyoneRoom = 'consultation:';
const facilitatorsRoom = 'facilitators:';

/**
 * A phone detects within 25 seconds that its connection is dead, even if it sends nothing; a full connection delays an answer
 * by some.
 */
const heartbeat = { pingInterval: 15_000, pingTimeout: 10_000 };

export type FactRules = {
	/** Applies what a fact says has changed on this node, before any screen hears of it. */
	apply(fact: ConsultationFact): void;
	/** Puts into a fact that another node told what never travels between nodes: `events` of a workshop. */
	complete(fact: ConsultationFact, events: number): Promise<ConsultationFact>;
	/** [PEOPLE74] What screens get whose readers may not see names; the fact itself where everybody may. */
	conceal(fact: ConsultationFact): Promise<ConsultationFact>;
};

const asTheyAre: FactRules = { apply: () => undefined, complete: async (fact) => fact, conceal: async (fact) => fact };

export function createLive(nodes: Nodes = noOthers, rules: Partial<FactRules> = {}): Live {
	const { apply, complete, conceal } = { ...asTheyAre, ...rules };
	// `destroyUpgrade: false`: engine.io would otherwise end the documents' websockets after a second.
	const io = new Server<BrowserToServer, ServerToBrowser>({
		path: livePath,
		destroyUpgrade: false,
		serveClient: false
	});
	let saving = true;
	let rightsChanges = 0;
	const followersChanged = createHook<[consultation: string]>();
	const elsewhere = createFollowersElsewhere(nodes, followersHere, followersChanged.notify);
	const changed = (room: string) => {
		if (!room.startsWith(everyoneRoom)) return;
		followersChanged.notify(room.slice(everyoneRoom.length));
		elsewhere.changedHere();
	};
	io.of('/').adapter.on('join-room', changed).on('leave-room', changed);

	function followersHere(): Map<string, Set<string>> {
		const consultations = [...io.of('/').adapter.rooms.keys()].filter((room) => room.startsWith(everyoneRoom));
		return new Map(consultations.map((room) => [room.slice(everyoneRoom.length), peopleIn(room)]));
	}

	function peopleIn(room: string): Set<string> {
		const { rooms, sids } = io.of('/').adapter;
		const inRooms = [...(rooms.get(room) ?? [])].flatMap((socket) => [...(sids.get(socket) ?? [])]);
		return new Set(inRooms.flatMap((each) => (each.startsWith(personRoom) ? each.slice(personRoom.length) : [])));
	}

	function namesOf(prefix: string): string[] {
		const rooms = [...io.of('/').adapter.rooms.keys()];
		return rooms.flatMap((room) => (room.startsWith(prefix) ? room.slice(prefix.length) : []));
	}

	const emit = (room: string | string[], fact: ConsultationFact) =>
		fact.kind === 'workshop' && fact.events ? emitEvents(room, fact) : void io.to(room).emit('fact', fact);

	/** One after the other, so that screens get the events in their order. Who is told less asks. */
	function emitEvents(room: string | string[], fact: ConsultationFact): void {
		emitted = emitted.then(async () => {
			const concealed = await conceal(fact).catch(() => withoutEvents(fact).fact);
			if (concealed === fact) return void io.to(room).emit('fact', fact);
			const facilitators = facilitatorsRoom + fact.consultation;
			io.to(room).except(facilitators).emit('fact', concealed);
			io.to(facilitators).emit('fact', fact);
		});
	}
	let emitted = Promise.resolve();
	const toRoom = (room: string | string[], fact: ConsultationFact) => {
		apply(fact);
		emit(room, fact);
		nodes.broadcast('fact', { room, ...withoutEvents(fact) });
	};
	nodes.on('fact', (message) => {
		const { room, fact, events } = message as { room: string | string[] } & ReturnType<typeof withoutEvents>;
		apply(fact);
		if (events === 0) return emit(room, fact);
		// Who is told less asks.
		complete(fact, events).then(
			(whole) => emit(room, whole),
			() => emit(room, fact)
		);
	});
	const changeRights = <Args extends unknown[]>(topic: string, act: (...args: Args) => void) =>
		onEveryNode(nodes, topic, (...args: Args) => {
			rightsChanges++;
			act(...args);
		});

	// [DB34] Each comes back as who they are now, to whichever node, and asks for everything again.
	const sendAway = () => {
		for (const { conn } of io.of('/').sockets.values()) conn.close(true);
	};
	nodes.onMissed(sendAway);
	return {
		notify: (fact) => toRoom(everyoneRoom + fact.consultation, fact),
		notifyFacilitators: (fact) => toRoom(facilitatorsRoom + fact.consultation, fact),
		followersChanged,
		notifyStorageState(canSave) {
			saving = canSave;
			io.emit('fact', { kind: 'server', canSave });
		},
		notifyParticipants: (participants, fact) => toRoom(roomsOf(participants), fact),
		letIn: changeRights('let-in', (participants: readonly string[], consultation: string) =>
			io.in(roomsOf(participants)).socketsJoin(everyoneRoom + consultation)
		),
		showOut: changeRights('show-out', (participants: readonly string[], consultation: string) =>
			io.in(roomsOf(participants)).socketsLeave([everyoneRoom + consultation, facilitatorsRoom + consultation])
		),
		disconnect: changeRights('disconnect', (participants: readonly string[]) =>
			io.in(roomsOf(participants)).disconnectSockets(true)
		),
		endSession: changeRights('end-session', (session: string) => io.in(sessionRoom + session).disconnectSockets(true)),
		peopleFollowing: (consultation) => [
			...new Set([...peopleIn(everyoneRoom + consultation), ...elsewhere.of(consultation)])
		],
		connectedPeople: () => namesOf(personRoom),
		openSessions: () => namesOf(sessionRoom),
		sendAway,
		attach(server, isOwnOrigin, admit) {
			// [PEOPLE19] Whose rights change while they are looked up is in no room yet, and would not be shown out: they are looked up again.
			const admitNow: AdmitFollower = async (handshake, consultation) => {
				const before = rightsChanges;
				const admitted = await admit(handshake, consultation);
				return before === rightsChanges ? admitted : admitNow(handshake, consultation);
			};
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
				followOnRequest(socket, admitNow);
				if (!saving) socket.emit('fact', { kind: 'server', canSave: false });
			});
		},
		close() {
			elsewhere.stop();
			io.disconnectSockets(true);
			io.engine?.close();
		}
	};
}

/** Never none at all, which to socket.io is everybody: the first one has nobody in it. */
function roomsOf(participants: readonly string[]): string[] {
	return [personRoom, ...participants.map((participant) => personRoom + participant)];
}

/** [DB32] Only how many there were. */
function withoutEvents(fact: ConsultationFact): { fact: ConsultationFact; events: number } {
	if (fact.kind !== 'workshop' || !fact.events) return { fact, events: 0 };
	const { events, ...rest } = fact;
	return { fact: rest, events: events.length };
}

/**
 * A page says whom it follows, and answers a ping every 25 seconds: a client that sends more keeps the server from others.
 */
const mostSaid = { burst: 200, perSecond: 1 };

/** [WEB12] Counted on the connection itself, before anything is made of what came. */
function endIfTooTalkative(line: SocketConnection): void {
	const bucket = new TokenBucket(mostSaid, performance.now());
	line.on('packet', () => void (bucket.take(1, performance.now()) || line.close(true)));
}

type SocketConnection = { on(event: 'packet', hear: () => void): void; close(discard: boolean): void };

function followOnRequest(socket: Socket<BrowserToServer, ServerToBrowser>, admit: AdmitFollower): void {
	socket.on('follow', (request, answer) => {
		if (typeof request?.consultation !== 'string' || typeof answer !== 'function') return void socket.disconnect(true);
		const { cookie, authorization } = socket.handshake.headers;
		const token = typeof socket.handshake.auth.token === 'string' ? socket.handshake.auth.token : null;
		admit({ headers: { cookie, authorization }, token }, request.consultation).then(
			(admitted) => {
				if (admitted === null) return answer({ ok: false });
				// All at once: nobody is shown out in between.
				void socket.join([
					personRoom + admitted.participant,
					sessionRoom + admitted.session,
					...(admitted.hearsAll ? [everyoneRoom + request.consultation] : []),
					...(admitted.runs ? [facilitatorsRoom + request.consultation] : [])
				]);
				answer({ ok: true });
			},
			() => answer({ ok: false })
		);
	});
}
