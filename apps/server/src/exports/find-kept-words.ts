import type { Db } from '../db/db.ts';
import { findOutcomeVersions } from './outcome/outcome-versions.store.ts';
import { findPublication } from './publication/publications.store.ts';

/** What still holds words of a consultation as they were: frozen versions that can be read, and what is public now. */
export type KeptWords = { versions: number[]; publication: { address: string; version: number } | null };

export async function findKeptWords(db: Db, consultation: string): Promise<KeptWords> {
	const versions = (await findOutcomeVersions(db, consultation)).filter(({ readable }) => readable);
	const row = await findPublication(db, consultation);
	return {
		versions: versions.map(({ number }) => number).reverse(),
		publication: row?.state === 'published' ? { address: `/public/${row.slug}`, version: row.version } : null
	};
}
