import { and, asc, eq, lte, ne } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { caucusCodes, caucuses, caucusMembers } from './caucuses.tables.ts';

export type CaucusRow = typeof caucuses.$inferSelect;
export type MemberRow = typeof caucusMembers.$inferSelect;
export type CodeRow = typeof caucusCodes.$inferSelect;
export type NewCode = Pick<CodeRow, 'participant' | 'cluster' | 'constituency' | 'code' | 'askedAt'>;
/** A request to come in, with the person whose code a member typed. */
export type AdmissionRow = CodeRow & { caucus: string; letInBy: string };

export async function findCaucus(db: Db, id: string): Promise<CaucusRow | undefined> {
	return await db.select().from(caucuses).where(eq(caucuses.id, id)).get();
}

/** Finds those of one consultation, or of all. */
export async function findCaucuses(db: Db, consultation: string | null): Promise<CaucusRow[]> {
	const those = consultation === null ? undefined : eq(caucuses.consultation, consultation);
	return await db.select().from(caucuses).where(those).all();
}

/** Into which somebody was let, the oldest first. */
export async function findCaucusesOf(db: Db, participant: string): Promise<CaucusRow[]> {
	const rows = await db
		.select({ caucus: caucuses })
		.from(caucuses)
		.innerJoin(caucusMembers, eq(caucusMembers.caucus, caucuses.id))
		.where(eq(caucusMembers.participant, participant))
		.orderBy(asc(caucuses.openedAt), asc(caucuses.id))
		.all();
	return rows.map(({ caucus }) => caucus);
}

export async function insertCaucus(db: Db, caucus: CaucusRow): Promise<void> {
	await db.insert(caucuses).values(caucus).run();
}

export async function updateDeleteAt(db: Db, id: string, deleteAt: number | null): Promise<void> {
	await db.update(caucuses).set({ deleteAt }).where(eq(caucuses.id, id)).run();
}

export async function deleteCaucusRows(db: Db, id: string): Promise<void> {
	await db.delete(caucusMembers).where(eq(caucusMembers.caucus, id)).run();
	await db.delete(caucusCodes).where(eq(caucusCodes.caucus, id)).run();
	await db.delete(caucuses).where(eq(caucuses.id, id)).run();
}

/** The newest last. */
export async function findMembers(db: Db, caucus: string): Promise<MemberRow[]> {
	return await db
		.select()
		.from(caucusMembers)
		.where(eq(caucusMembers.caucus, caucus))
		.orderBy(asc(caucusMembers.since), asc(caucusMembers.participant))
		.all();
}

export async function hasMember(db: Db, caucus: string, participant: string): Promise<boolean> {
	return (await db.select().from(caucusMembers).where(isMember(caucus, participant)).get()) !== undefined;
}

export async function insertMember(db: Db, member: MemberRow): Promise<void> {
	await db.insert(caucusMembers).values(member).onConflictDoNothing().run();
}

export async function deleteMember(db: Db, caucus: string, participant: string): Promise<void> {
	await db.delete(caucusMembers).where(isMember(caucus, participant)).run();
}

function isMember(caucus: string, participant: string) {
	return and(eq(caucusMembers.caucus, caucus), eq(caucusMembers.participant, participant));
}

export async function findCode(db: Db, code: string): Promise<CodeRow | undefined> {
	return await db.select().from(caucusCodes).where(eq(caucusCodes.code, code)).get();
}

export async function findCodeOf(db: Db, participant: string, cluster: string): Promise<CodeRow | undefined> {
	return await db.select().from(caucusCodes).where(isCodeOf(participant, cluster)).get();
}

/** Whose codes members have typed there, the first to ask first. */
export async function findAdmissions(db: Db, caucus: string): Promise<AdmissionRow[]> {
	const rows = await db
		.select()
		.from(caucusCodes)
		.where(eq(caucusCodes.caucus, caucus))
		.orderBy(asc(caucusCodes.askedAt), asc(caucusCodes.code))
		.all();
	return rows.filter(isAdmission);
}

export function isAdmission(row: CodeRow): row is AdmissionRow {
	return row.caucus !== null && row.letInBy !== null;
}

export async function updateAdmission(
	db: Db,
	{ participant, cluster, caucus, letInBy, confirmedByMember, confirmedByNewcomer }: AdmissionRow
): Promise<void> {
	const set = { caucus, letInBy, confirmedByMember, confirmedByNewcomer };
	await db.update(caucusCodes).set(set).where(isCodeOf(participant, cluster)).run();
}

export async function upsertCode(db: Db, row: NewCode): Promise<void> {
	await deleteCodeOf(db, row.participant, row.cluster);
	await db.insert(caucusCodes).values(row).run();
}

export async function deleteCodeOf(db: Db, participant: string, cluster: string): Promise<void> {
	await db.delete(caucusCodes).where(isCodeOf(participant, cluster)).run();
}

/** All of them, or those for other sides than this one. */
export async function deleteCodesOf(db: Db, participant: string, side: string | null): Promise<void> {
	const others = side === null ? undefined : ne(caucusCodes.constituency, side);
	await db
		.delete(caucusCodes)
		.where(and(eq(caucusCodes.participant, participant), others))
		.run();
}

export async function deleteCodesBefore(db: Db, askedAt: number): Promise<void> {
	await db.delete(caucusCodes).where(lte(caucusCodes.askedAt, askedAt)).run();
}

function isCodeOf(participant: string, cluster: string) {
	return and(eq(caucusCodes.participant, participant), eq(caucusCodes.cluster, cluster));
}
