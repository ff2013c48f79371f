import { noRules } from '@plenum/domain/workshops/speakers';
import type { Screen } from '@plenum/domain/workshops/screen';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { workshops } from './workshops.tables.ts';

export type StoredWorkshop = {
	id: string;
	consultation: string;
	callLink: string | null;
	folded: Workshop;
	createdAt: number;
	screen?: Screen | null;
};

export async function insertWorkshop(db: Db, workshop: StoredWorkshop): Promise<void> {
	await db.insert(workshops).values(workshop).run();
}

export async function updateWorkshopState(db: Db, id: string, folded: Workshop): Promise<void> {
	await db.update(workshops).set({ folded }).where(eq(workshops.id, id)).run();
}

export async function updateCallLink(db: Db, id: string, callLink: string | null): Promise<void> {
	await db.update(workshops).set({ callLink }).where(eq(workshops.id, id)).run();
}

export async function updateScreen(db: Db, id: string, screen: Screen): Promise<void> {
	await db.update(workshops).set({ screen }).where(eq(workshops.id, id)).run();
}

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findWorkshop(db: Db, consultation: string, id: string): Promise<StoredWorkshop | undefined> {
	const found = await db
		.select()
		.from(workshops)
		.where(and(eq(workshops.consultation, consultation), eq(workshops.id, id)))
		.get();
	return found && withChanges(found);
}

/** For what Plenum does by itself; what somebody asks for is found within a consultation. */
export async function findWorkshopById(db: Db, id: string): Promise<StoredWorkshop | undefined> {
	const found = await db.select().from(workshops).where(eq(workshops.id, id)).get();
	return found && withChanges(found);
}

/** In the order in which they were planned. */
export async function findWorkshops(db: Db, consultation: string): Promise<StoredWorkshop[]> {
	return (await workshopsIn(db).all({ consultation })).map(withChanges);
}

const workshopsIn = prepared((db) =>
	db
		.select()
		.from(workshops)
		.where(eq(workshops.consultation, sql.placeholder('consultation')))
		.orderBy(asc(workshops.createdAt), asc(workshops.id))
		.prepare()
);

/** As JSON, which may be anything where it was altered. */
export async function findWorkshopStates(db: Db, consultation: string): Promise<{ id: string; folded: string }[]> {
	const folded = sql<string>`${workshops.folded}`;
	return await db
		.select({ id: workshops.id, folded })
		.from(workshops)
		.where(eq(workshops.consultation, consultation))
		.orderBy(asc(workshops.id))
		.all();
}

/** A workshop that was stored before it was kept who changed what, what is set aside, and what else stands here. */
function withChanges(stored: StoredWorkshop): StoredWorkshop {
	return { ...stored, folded: { ...nothingKept, ...stored.folded } };
}

const nothingKept = {
	changed: {},
	recent: [],
	aside: {},
	details: {},
	rules: noRules,
	room: null,
	runners: [],
	help: null,
	rounds: []
};
