import type { Members } from '../consultations/members.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import { createHook } from '../hook.ts';
import { createAnnouncer } from '../live/announcer.ts';
import type { AdmitFollower } from '../live/live.ts';
import type { RequireActor } from '../http/actor.ts';
import type { FindKeyOwner } from '../http/idempotency/idempotency.ts';
import { createRequireActor, findParticipation } from './require-actor.ts';
import { findCurrentPerson, type CurrentPerson } from './current-person.ts';
import { identify, type Credentials } from './identity.ts';
import { findConsultationOfCode } from './join/join-codes.store.ts';
import { createJoinGuard, type JoinGuard } from './join/join-guard.ts';
import { createMembers } from './members.ts';
import { keyNames } from './shared-rate-limits.ts';

declare module 'fastify' {
	interface FastifyInstance {
		people: People;
	}
}

export type PeopleChanged = (participants: readonly string[], consultation: string) => void;

export type RightsLost = (tx: Transaction, participant: string) => Promise<void>;

export type PersonMoved = (tx: Transaction, participant: string) => Promise<void>;

/** A session is named by its token's hash. */
export type SessionEnded = (session: string) => void;

export type People = {
	/** What every route of a consultation asks first. */
	requireActor: RequireActor;
	/** For a document's connection: who asks, and by which session. What they may is asked of the record. */
	knowForDocuments(
		credentials: Credentials,
		consultation: string
	): Promise<{ participant: string; session: string } | null>;
	/** For `live.attach`. Who waits in the lobby hears only what is told to them alone. */
	admitToLive: AdmitFollower;
	/** To whom an idempotency key belongs: an account, or a participant without one. */
	findKeyOwner: FindKeyOwner;
	/** The person as the record holds them at this moment; null where there is none. */
	findCurrentPerson(participant: string): Promise<CurrentPerson | null>;
	/** Called once after the commit of an act by which role, constituency or status of these people has become another. */
	onPeopleChanged(fn: PeopleChanged): void;
	/** Called in the transaction in which somebody gets another role or constituency: what rests on these is to end with it. */
	onPersonMoved(fn: PersonMoved): void;
	/** [PEOPLE61] Called in the transaction in which somebody may lose a right: codes that rest on it end with it. */
	onRightsLost(fn: RightsLost): void;
	/** Called after the commit when a session has ended, or another has taken its place: what it opened is to be closed. */
	onSessionEnded(fn: SessionEnded): void;
	/** For the consultations room. */
	members: Members;

	peopleChanged: PeopleChanged;
	personMoved: PersonMoved;
	rightsLost: RightsLost;
	sessionEnded: SessionEnded;
	announcePeople(consultation: string): void;
	joinGuard: JoinGuard;
};

/** Five hundred people who join in a minute are not five hundred lists for each of five hundred: at most two facts a second. */
const announcePause = 500;

/** The module of the people: who they are, what they may do, how they join and leave. */
export function createPeople(context: AppContext): People {
	const { nodes } = context.database;
	const changed = createHook<Parameters<PeopleChanged>>();
	const moved: PersonMoved[] = [];
	const lost: RightsLost[] = [];
	const ended = createHook<Parameters<SessionEnded>>();
	const findConsultation = (code: string) => findConsultationOfCode(context.database.read, code);
	const announcer = createAnnouncer(
		(consultation) => context.live.notify({ kind: 'people', consultation }),
		announcePause
	);
	const joinGuard = createJoinGuard(findConsultation, { name: keyNames(nodes, context.config.secret), nodes });
	const requireActor = recognizing(createRequireActor(context), joinGuard);
	return {
		requireActor,
		async knowForDocuments(credentials, consultation) {
			const part = await findParticipation(context, credentials, consultation);
			return part.ok ? { participant: part.value.person.id, session: part.value.session } : null;
		},
		async admitToLive(handshake, consultation) {
			const part = await findParticipation(context, handshake, consultation);
			if (!part.ok) return null;
			const { id: participant, status, role } = part.value.person;
			if (status !== 'waiting' && status !== 'admitted') return null;
			const hearsAll = status === 'admitted';
			return { participant, session: part.value.session, hearsAll, runs: hearsAll && role === 'facilitator' };
		},
		async findKeyOwner({ headers }) {
			const who = await identify(context, { headers });
			if (who === null) return null;
			return who.kind === 'account' ? `account:${who.account.id}` : `participant:${who.participant.id}`;
		},
		findCurrentPerson: (participant) => findCurrentPerson(context.database.read, participant),
		onPeopleChanged: changed.connect,
		onPersonMoved: (fn) => void moved.push(fn),
		onRightsLost: (fn) => void lost.push(fn),
		onSessionEnded: ended.connect,
		members: createMembers(context, requireActor),
		peopleChanged: changed.notify,
		async personMoved(tx, participant) {
			for (const fn of moved) await fn(tx, participant);
		},
		async rightsLost(tx, participant) {
			for (const fn of lost) await fn(tx, participant);
		},
		sessionEnded: ended.notify,
		announcePeople(consultation) {
			// Screens hear of it with a pause; what is asked meanwhile must not be older.
			context.database.cache.apply({ kind: 'people', consultation });
			announcer.notify(consultation);
		},
		joinGuard
	};
}

/** [PEOPLE16] Where a member of a consultation acts, its code may be typed: a network is known by the people in it. */
function recognizing(ask: RequireActor, { recognize }: JoinGuard): RequireActor {
	return async (request, consultation, act) => {
		const actor = await ask(request, consultation, act);
		if (actor.ok) recognize(request.ip, actor.value.consultation);
		return actor;
	};
}
