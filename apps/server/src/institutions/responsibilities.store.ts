import type { Responsibility } from '@plenum/domain/institutions/responsibility';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { upsertForEach } from '../db/prepared-row.ts';
import { responsibilities as table } from './institutions.tables.ts';

/** What was said, in the whole consultation. */
export async function findResponsibilities(db: Db, consultation: string): Promise<Responsibility[]> {
	const { subject, institution, part, status } = table;
	return await db
		.select({ subject, institution, part, status })
		.from(table)
		.where(eq(table.consultation, consultation))
		.orderBy(asc(subject), asc(institution))
		.all();
}

export async function upsertResponsibilities(
	db: Db,
	consultation: string,
	said: readonly Responsibility[],
	at: number
): Promise<void> {
	const rows = said.map((one) => ({ ...one, consultation, at }));
	await upsertForEach(db, table, [table.subject, table.institution], rows);
}

export async function deleteResponsibilities(
	db: Db,
	pairs: readonly Pick<Responsibility, 'subject' | 'institution'>[]
): Promise<void> {
	for (const { subject, institution } of pairs)
		await db
			.delete(table)
			.where(and(eq(table.subject, subject), eq(table.institution, institution)))
			.run();
}

/** Ids of institutions that are responsible for something. */
export async function findInstitutionsInUse(db: Db, consultation: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ institution: table.institution })
		.from(table)
		.where(and(eq(table.consultation, consultation), eq(table.status, 'confirmed')))
		.all();
	return new Set(rows.map(({ institution }) => institution));
}
