import { roles, type Role, type AdmissionStatus } from '@plenum/domain/people/rights';
import {
	and,
	asc,
	count,
	eq,
	getTableColumns,
	gt,
	inArray,
	isNull,
	ne,
	or,
	sql,
	type SQL,
	type SQLWrapper
} from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { given } from '../db/expressions.ts';
import { prepared, preparedByNumber } from '../db/prepared.ts';
import { participantNames, participants } from './people.tables.ts';

export type ParticipantRow = typeof participants.$inferSelect;
/** With the name that they gave, or null where it was erased. */
export type Participant = ParticipantRow & { name: string | null; organisation: string | null };

export const participantColumns = {
	...getTableColumns(participants),
	name: participantNames.name,
	organisation: participantNames.organisation
};

function selectParticipants(db: Db) {
	return db
		.select(participantColumns)
		.from(participants)
		.leftJoin(participantNames, eq(participantNames.participant, participants.id));
}

export async function findParticipant(db: Db, id: string): Promise<Participant | undefined> {
	return await byId(db).get({ id });
}

const byId = prepared((db) =>
	selectParticipants(db)
		.where(eq(participants.id, given('id')))
		.prepare()
);

export async function findParticipantOfAccount(
	db: Db,
	consultation: string,
	account: string
): Promise<Participant | undefined> {
	return await selectParticipants(db)
		.where(and(eq(participants.consultation, consultation), eq(participants.account, account)))
		.get();
}

/** Every consultation that the account takes part in. */
export async function findParticipantsOfAccount(db: Db, account: string): Promise<Participant[]> {
	return await selectParticipants(db)
		.where(eq(participants.account, account))
		.orderBy(asc(participants.joinedAt))
		.all();
}

/** In the order in which they joined; all of them, or those that are named. */
export async function findParticipants(db: Db, consultation: string, ids?: readonly string[]): Promise<Participant[]> {
	return await selectParticipants(db)
		.where(and(eq(participants.consultation, consultation), ids && inArray(participants.id, [...ids])))
		.orderBy(asc(participants.joinedAt), asc(participants.id))
		.all();
}

/** `sides`: in which order constituencies stand. `reader`: to whom the lobby is no matter; null where it is. */
export type FirstParticipants = {
	sides: readonly string[];
	reader: string | null;
	first: number;
	ids?: readonly string[];
};

/**
 * [DB70] The beginning of the list as a page shows it. Those who wait come before all others. Then it sorts by role and
 * constituency; equals stay as they came. The order uses places and moments, not text: both engines agree on it.
 */
export async function findFirstParticipants(
	db: Db,
	consultation: string,
	{ sides, reader, first, ids }: FirstParticipants
): Promise<Participant[]> {
	const named = Object.fromEntries(sides.map((side, place) => [sideAt(place), side]));
	const asked = { ...named, consultation, reader: reader ?? everyone, first };
	return ids ? await selectFirst(db, sides.length, ids).all(asked) : await firstWithSides(db, sides.length).all(asked);
}

/** Nobody has such an id. */
const everyone = '';
const sideAt = (place: number) => `side${place}`;
const firstWithSides = preparedByNumber((db, sides) => selectFirst(db, sides));

function selectFirst(db: Db, sides: number, ids?: readonly string[]) {
	const { id, status, joinedAt } = participants;
	const reader = sql.placeholder('reader');
	const names = Array.from({ length: sides }, (_, place) => sql`${sql.placeholder(sideAt(place))}`);
	const side = placeOf(participants.constituency, names);
	const role = placeOf(
		participants.role,
		roles.map((role) => sql`${role}`)
	);
	const rank = sql`case when ${status} = 'waiting' then -1 else ${role} * ${sql.raw(String(sides))} + ${side} end`;
	const seen = or(eq(reader, everyone), inArray(status, ['admitted', 'left']), eq(id, reader));
	return selectParticipants(db)
		.where(and(eq(participants.consultation, sql.placeholder('consultation')), seen, ids && inArray(id, [...ids])))
		.orderBy(rank, asc(joinedAt), asc(id))
		.limit(sql.placeholder('first'))
		.prepare();
}

/** The place in a list; -1 for what is not in it. */
function placeOf(column: SQLWrapper, list: readonly SQL[]): SQL {
	const places = list.map((one, place) => sql`when ${one} then ${sql.raw(String(place))}`);
	return places.length === 0 ? sql`-1` : sql`case ${column} ${sql.join(places, sql` `)} else -1 end`;
}

export async function findNames(db: Db, consultation: string): Promise<Set<string>> {
	const rows = await db
		.select({ name: participantNames.name })
		.from(participantNames)
		.innerJoin(participants, eq(participants.id, participantNames.participant))
		.where(eq(participants.consultation, consultation))
		.all();
	return new Set(rows.map(({ name }) => name));
}

export async function findWaiting(db: Db, consultation: string): Promise<ParticipantRow[]> {
	return await db
		.select()
		.from(participants)
		.where(and(eq(participants.consultation, consultation), eq(participants.status, 'waiting')))
		.orderBy(asc(participants.joinedAt), asc(participants.id))
		.all();
}

export async function countByStatus(db: Db, consultation: string): Promise<Record<AdmissionStatus, number>> {
	const rows = await db
		.select({ status: participants.status, people: count() })
		.from(participants)
		.where(eq(participants.consultation, consultation))
		.groupBy(participants.status)
		.all();
	const counts = { waiting: 0, admitted: 0, removed: 0, left: 0 };
	for (const { status, people } of rows) counts[status] = people;
	return counts;
}

export async function countFacilitators(db: Db, consultation: string): Promise<number> {
	const row = await db
		.select({ people: count() })
		.from(participants)
		.where(
			and(
				eq(participants.consultation, consultation),
				eq(participants.role, 'facilitator'),
				eq(participants.status, 'admitted')
			)
		)
		.get();
	return row?.people ?? 0;
}

/**
 * How many have joined after this moment, including those who left since. Facilitators are not counted: no code brought them.
 */
export async function countJoinedSince(db: Db, consultation: string, since: number): Promise<number> {
	return (await joinedSince(db).get({ consultation, since }))?.people ?? 0;
}

const joinedSince = prepared((db) =>
	db
		.select({ people: count() })
		.from(participants)
		.where(
			and(
				eq(participants.consultation, sql.placeholder('consultation')),
				gt(participants.joinedAt, sql.placeholder('since')),
				ne(participants.role, 'facilitator')
			)
		)
		.prepare()
);

/** For which constituencies anyone speaks, or spoke. */
export async function haveOthersJoined(db: Db, consultation: string): Promise<boolean> {
	const rows = await db
		.select({ people: count() })
		.from(participants)
		.where(eq(participants.consultation, consultation))
		.get();
	return (rows?.people ?? 0) > 1;
}

export async function findConstituenciesInUse(db: Db, consultation: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ constituency: participants.constituency })
		.from(participants)
		.where(eq(participants.consultation, consultation))
		.all();
	return new Set(rows.map(({ constituency }) => constituency));
}

export async function insertParticipant(
	db: Db,
	{ name, organisation, ...row }: Omit<ParticipantRow, 'muted'> & { name: string; organisation: string | null }
): Promise<void> {
	await db.insert(participants).values(row).run();
	await db.insert(participantNames).values({ participant: row.id, name, organisation }).run();
}

export async function changeParticipant(
	db: Db,
	id: string,
	change: { role?: Role; status?: AdmissionStatus; constituency?: string; account?: null; muted?: string | null }
): Promise<void> {
	await db.update(participants).set(change).where(eq(participants.id, id)).run();
}

export async function admitParticipants(db: Db, ids: string[], confirmed: 'lobby' | null): Promise<void> {
	await db.update(participants).set({ status: 'admitted', confirmed }).where(inArray(participants.id, ids)).run();
}

/** As they were before they were admitted: nobody has vouched for them. */
export async function returnToLobby(db: Db, id: string): Promise<void> {
	await db.update(participants).set({ status: 'waiting', confirmed: null }).where(eq(participants.id, id)).run();
}

/** In place of a link that brought them in. Those of them whom somebody confirmed otherwise stay as they are. */
export async function confirmParticipants(db: Db, ids: string[]): Promise<void> {
	const { id, confirmed } = participants;
	const unconfirmed = and(inArray(id, ids), or(isNull(confirmed), eq(confirmed, 'link')));
	await db.update(participants).set({ confirmed: 'list' }).where(unconfirmed).run();
}

export async function deleteName(db: Db, participant: string): Promise<void> {
	await db.delete(participantNames).where(eq(participantNames.participant, participant)).run();
}
