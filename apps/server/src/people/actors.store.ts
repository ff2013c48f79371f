import type { Consultation } from '@plenum/domain/consultations/consultation';
import { and, eq, sql } from 'drizzle-orm';
import { asConsultation } from '../consultations/consultations.store.ts';
import { consultations } from '../consultations/consultations.tables.ts';
import type { Db } from '../db/db.ts';
import { given } from '../db/expressions.ts';
import { prepared } from '../db/prepared.ts';
import type { Account } from './accounts.store.ts';
import { participantColumns, type Participant } from './participants.store.ts';
import { accounts, participantNames, participants, sessions } from './people.tables.ts';
import type { Session } from './sessions/sessions.store.ts';

/** A session that has not expired, whose it is, and what they are in a consultation. */
export type ActorRow = {
	session: Session;
	/** Null where the session is a participant's. */
	account: Pick<Account, 'id' | 'secondFactors'> | null;
	/** A participant's session may belong to another consultation. */
	person: Participant | null;
	consultation: Consultation | null;
};

/** In one question, as it is asked before every act. */
export async function findActorRow(
	db: Db,
	{ tokenHash, consultation: id, now }: { tokenHash: string; consultation: string; now: number }
): Promise<ActorRow | undefined> {
	const row = await actorOf(db).get({ tokenHash, id });
	if (!row || row.session.expiresAt <= now) return undefined;
	const { person, consultation } = row;
	return {
		...row,
		person: hasId(person) ? person : null,
		consultation: consultation && asConsultation(consultation)
	};
}

const actorOf = prepared((db) => {
	const id = given('id');
	const ofAccount = db
		.select({ id: participants.id })
		.from(participants)
		.where(and(eq(participants.account, sessions.account), eq(participants.consultation, id)));
	return db
		.select({
			session: sessions,
			account: { id: accounts.id, secondFactors: accounts.secondFactors },
			person: participantColumns,
			consultation: consultations
		})
		.from(sessions)
		.leftJoin(accounts, eq(accounts.id, sessions.account))
		.leftJoin(participants, eq(participants.id, sql`coalesce(${sessions.participant}, (${ofAccount}))`))
		.leftJoin(participantNames, eq(participantNames.participant, participants.id))
		.leftJoin(consultations, eq(consultations.id, id))
		.where(eq(sessions.tokenHash, given('tokenHash')))
		.prepare();
});

/** Columns of two tables are not joined in as null but each by itself. */
function hasId(person: { [Column in keyof Participant]: Participant[Column] | null }): person is Participant {
	return person.id !== null;
}

/** What decides what a person may do in their consultation, and what the others see of them. */
export type PersonRow = Pick<
	Participant,
	'id' | 'consultation' | 'role' | 'status' | 'constituency' | 'muted' | 'name' | 'organisation'
> &
	Pick<Consultation, 'phase'> &
	Pick<Consultation['settings'], 'namePolicy' | 'constituencies'>;

/** In one question and nothing besides: it is asked of everyone who types, once a second. */
export async function findPersonRow(db: Db, id: string): Promise<PersonRow | undefined> {
	return await personById(db).get({ id });
}

const personById = prepared((db) => {
	const { id, consultation, role, status, constituency, muted } = participants;
	const { name, organisation } = participantNames;
	const { phase, namePolicy, constituencies } = consultations;
	return db
		.select({
			id,
			consultation,
			role,
			status,
			constituency,
			muted,
			name,
			organisation,
			phase,
			namePolicy,
			constituencies
		})
		.from(participants)
		.innerJoin(consultations, eq(consultations.id, participants.consultation))
		.leftJoin(participantNames, eq(participantNames.participant, participants.id))
		.where(eq(participants.id, given('id')))
		.prepare();
});
