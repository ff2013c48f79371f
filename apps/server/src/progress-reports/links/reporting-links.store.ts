import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { insertForEach } from '../../db/prepared-row.ts';
import { scopedLinks } from '../../people/people.tables.ts';
import { reportingLinks } from '../progress-reports.tables.ts';

/** What a link is for, beside the side that its scoped link names. */
export type ReportingScope = typeof reportingLinks.$inferSelect;

export async function insertScopes(db: Db, scopes: readonly ReportingScope[]): Promise<void> {
	await insertForEach(db, reportingLinks, scopes);
}

export async function findScope(db: Db, link: string): Promise<ReportingScope | undefined> {
	return await db.select().from(reportingLinks).where(eq(reportingLinks.link, link)).get();
}

/** By the id of the link. */
export async function findScopes(db: Db, consultation: string): Promise<Map<string, ReportingScope>> {
	const rows = await db
		.select({ scope: reportingLinks })
		.from(reportingLinks)
		.innerJoin(scopedLinks, eq(scopedLinks.id, reportingLinks.link))
		.where(eq(scopedLinks.consultation, consultation))
		.all();
	return new Map(rows.map(({ scope }) => [scope.link, scope]));
}

export async function updateLastDay(db: Db, links: readonly string[], lastDay: string): Promise<void> {
	if (links.length === 0) return;
	await db
		.update(reportingLinks)
		.set({ lastDay })
		.where(inArray(reportingLinks.link, [...links]))
		.run();
}
