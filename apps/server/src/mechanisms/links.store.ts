import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { upsertForEach } from '../db/prepared-row.ts';
import { mechanismLinks, mechanismRecommendations } from './mechanisms.tables.ts';

export type SaidLink = { mechanism: string; recommendation: string; status: 'confirmed' | 'refused' };

/** What was said, in the whole consultation. */
export async function findLinks(db: Db, consultation: string): Promise<SaidLink[]> {
	const { mechanism, recommendation, status } = mechanismLinks;
	return await db
		.select({ mechanism, recommendation, status })
		.from(mechanismLinks)
		.innerJoin(mechanismRecommendations, eq(mechanismRecommendations.id, mechanism))
		.where(eq(mechanismRecommendations.consultation, consultation))
		.all();
}

export async function upsertLinks(db: Db, said: readonly SaidLink[], at: number): Promise<void> {
	const target = [mechanismLinks.mechanism, mechanismLinks.recommendation];
	const rows = said.map((one) => ({ ...one, at }));
	await upsertForEach(db, mechanismLinks, target, rows);
}

export async function deleteLink(db: Db, { mechanism, recommendation }: Omit<SaidLink, 'status'>): Promise<void> {
	const { mechanism: one, recommendation: other } = mechanismLinks;
	await db
		.delete(mechanismLinks)
		.where(and(eq(one, mechanism), eq(other, recommendation)))
		.run();
}
