import type { Term, TermLink } from '@plenum/domain/taxonomy/term';
import { eq, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { taxonomyLinks, taxonomyTerms } from './taxonomy.tables.ts';

export async function findTaxonomy(db: Db, consultation: string): Promise<{ terms: Term[]; links: TermLink[] }> {
	const rows = await db.select().from(taxonomyTerms).where(eq(taxonomyTerms.consultation, consultation)).all();
	const links = await db
		.select({ theme: taxonomyLinks.theme, target: taxonomyLinks.target, status: taxonomyLinks.status })
		.from(taxonomyLinks)
		.innerJoin(taxonomyTerms, eq(taxonomyTerms.id, taxonomyLinks.theme))
		.where(eq(taxonomyTerms.consultation, consultation))
		.all();
	return { terms: rows.map(termOf), links };
}

export async function insertTerms(db: Db, consultation: string, terms: readonly Term[]): Promise<void> {
	const rows = terms.map((term) => ({ ...term, consultation }));
	await insertForEach(db, taxonomyTerms, rows);
}

export async function updateTerm(db: Db, { id, shown, aliasOf, aliasSuggested }: Term): Promise<void> {
	await db.update(taxonomyTerms).set({ shown, aliasOf, aliasSuggested }).where(eq(taxonomyTerms.id, id)).run();
}

export async function upsertLinks(db: Db, links: readonly TermLink[]): Promise<void> {
	const target = [taxonomyLinks.theme, taxonomyLinks.target];
	const set = { status: sql`excluded.standing` };
	await insertForEach(db, taxonomyLinks, links, (insert) => insert.onConflictDoUpdate({ target, set }));
}

/** Only those that an import brought, with the import. */
export async function deleteTerms(db: Db, ids: readonly string[]): Promise<void> {
	const those = [...ids];
	await db
		.delete(taxonomyLinks)
		.where(or(inArray(taxonomyLinks.theme, those), inArray(taxonomyLinks.target, those)))
		.run();
	await db.update(taxonomyTerms).set({ aliasOf: null }).where(inArray(taxonomyTerms.aliasOf, those)).run();
	await db.delete(taxonomyTerms).where(inArray(taxonomyTerms.id, those)).run();
}

function termOf(row: typeof taxonomyTerms.$inferSelect): Term {
	const { id, kind, label, code, cycle, shown, aliasOf, aliasSuggested } = row;
	return { id, kind, label, code, cycle, shown, aliasOf, aliasSuggested };
}
