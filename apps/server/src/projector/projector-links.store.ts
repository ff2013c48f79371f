import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { workshops } from '../workshops/workshops.tables.ts';
import { projectorLinks } from './projector.tables.ts';

export type ProjectorLinkRow = typeof projectorLinks.$inferSelect;

export async function insertProjectorLink(db: Db, link: typeof projectorLinks.$inferInsert): Promise<void> {
	await db.insert(projectorLinks).values(link).run();
}

/** One that was not revoked, with the consultation that its workshop is of. */
export async function findProjectorLink(
	db: Db,
	tokenHash: string
): Promise<{ id: string; workshop: string; consultation: string } | undefined> {
	const { id, workshop } = projectorLinks;
	return await db
		.select({ id, workshop, consultation: workshops.consultation })
		.from(projectorLinks)
		.innerJoin(workshops, eq(workshops.id, projectorLinks.workshop))
		.where(and(eq(projectorLinks.tokenHash, tokenHash), isNull(projectorLinks.revokedAt)))
		.get();
}

/** In the order in which they were made. */
export async function findProjectorLinks(db: Db, workshop: string): Promise<ProjectorLinkRow[]> {
	return await db
		.select()
		.from(projectorLinks)
		.where(and(eq(projectorLinks.workshop, workshop), isNull(projectorLinks.revokedAt)))
		.orderBy(asc(projectorLinks.createdAt), asc(projectorLinks.id))
		.all();
}

/** False where the workshop has no such link that still opens it. */
export async function setProjectorLinkRevoked(db: Db, workshop: string, id: string, now: number): Promise<boolean> {
	const open = and(eq(projectorLinks.id, id), eq(projectorLinks.workshop, workshop), isNull(projectorLinks.revokedAt));
	return (await db.update(projectorLinks).set({ revokedAt: now }).where(open).run()).changes === 1;
}
