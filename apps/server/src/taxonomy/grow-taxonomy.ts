import { growTaxonomy as grow, type WithLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import type { Term } from '@plenum/domain/taxonomy/term';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { findTaxonomy, insertTerms, upsertLinks, updateTerm } from './taxonomy.store.ts';

/** [TAXONOMY3] In the transaction that brings the recommendations; answers the terms that are new. */
export async function growTaxonomy(
	tx: WriteTransaction,
	consultation: string,
	lists: readonly WithLabels[],
	cycle: number | null,
	createId: () => string
): Promise<Term[]> {
	const { terms, links, aliases } = grow(await findTaxonomy(tx.db, consultation), lists, cycle, createId);
	await insertTerms(tx.db, consultation, terms);
	for (const alias of aliases) await updateTerm(tx.db, alias);
	await upsertLinks(tx.db, links);
	return terms;
}
