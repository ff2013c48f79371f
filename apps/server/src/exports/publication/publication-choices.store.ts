import type { PublicationChoiceKind } from '@plenum/protocol/exports/publication-kinds';
import type { PublicationPlan } from '@plenum/protocol/exports/publication';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { insertForEach, runForEach } from '../../db/prepared-row.ts';
import { publicationChoices, publicationPlans } from '../publications.tables.ts';

export type PublicationChoice = typeof publicationChoices.$inferSelect;
/** [FOLLOWUP1] The key of the choice to publish progress reports too. */
export const progressKey = 'progress-reports';
export type OfVersion = { consultation: string; version: number };

/** All that was chosen in the check of a version, the earliest first. */
export async function findChoices(db: Db, { consultation, version }: OfVersion): Promise<PublicationChoice[]> {
	return await db
		.select()
		.from(publicationChoices)
		.where(and(eq(publicationChoices.consultation, consultation), eq(publicationChoices.version, version)))
		.orderBy(asc(publicationChoices.at), asc(publicationChoices.key))
		.all();
}

/** The first person who chose stays the one who chose. */
export async function upsertChoices(db: Db, choices: readonly PublicationChoice[]): Promise<void> {
	await insertForEach(db, publicationChoices, choices, (insert) => insert.onConflictDoNothing());
}

export async function deleteChoices(
	db: Db,
	{ consultation, version }: OfVersion,
	kind: PublicationChoiceKind,
	keys: readonly string[]
): Promise<void> {
	const { consultation: on, version: of, kind: as, key: named } = publicationChoices;
	const isChosen = and(eq(on, consultation), eq(of, version), eq(as, kind), eq(named, sql.placeholder('key')));
	const rows = keys.map((key) => ({ key }));
	await runForEach(publicationChoices, rows, () => db.delete(publicationChoices).where(isChosen));
}

export async function findPlan(db: Db, consultation: string): Promise<PublicationPlan | undefined> {
	const { languages, address } = publicationPlans;
	return await db
		.select({ languages, address })
		.from(publicationPlans)
		.where(eq(publicationPlans.consultation, consultation))
		.get();
}

export async function upsertPlan(db: Db, consultation: string, plan: PublicationPlan): Promise<void> {
	await db
		.insert(publicationPlans)
		.values({ consultation, ...plan })
		.onConflictDoUpdate({ target: publicationPlans.consultation, set: plan })
		.run();
}
