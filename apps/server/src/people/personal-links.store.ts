import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { runForEach } from '../db/prepared-row.ts';
import { personalLinks } from './people.tables.ts';

export type PersonalLinkRow = Omit<typeof personalLinks.$inferSelect, 'place'>;

/** All that were made together, in their order. */
export async function insertPersonalLinks(db: Db, rows: readonly PersonalLinkRow[]): Promise<void> {
	const placed = rows.map((row, place) => ({ ...row, place }));
	await runForEach(personalLinks, placed, (fields) => db.insert(personalLinks).values(fields as never));
}

export async function findPersonalLink(db: Db, codeHash: string): Promise<PersonalLinkRow | undefined> {
	return await db.select().from(personalLinks).where(eq(personalLinks.codeHash, codeHash)).get();
}

/** In the order in which they were made. */
export async function findPersonalLinks(db: Db, consultation: string): Promise<PersonalLinkRow[]> {
	return await db
		.select()
		.from(personalLinks)
		.where(eq(personalLinks.consultation, consultation))
		.orderBy(asc(personalLinks.createdAt), asc(personalLinks.place))
		.all();
}

export async function markPersonalLinkUsed(db: Db, id: string, participant: string): Promise<void> {
	await db.update(personalLinks).set({ state: 'used', participant }).where(eq(personalLinks.id, id)).run();
}

/** Of these, or of all, those that nobody has used. Answers how many they were. */
export async function revokePersonalLinks(
	db: Db,
	consultation: string,
	ids: readonly string[] | null
): Promise<number> {
	const unused = and(
		eq(personalLinks.consultation, consultation),
		eq(personalLinks.state, 'unused'),
		ids === null ? undefined : inArray(personalLinks.id, [...ids])
	);
	return (await db.update(personalLinks).set({ state: 'revoked' }).where(unused).run()).changes;
}

/** Whose name is erased is not named by a link either. */
export async function deleteLabelOf(db: Db, participant: string): Promise<void> {
	await db.update(personalLinks).set({ label: null }).where(eq(personalLinks.participant, participant)).run();
}
