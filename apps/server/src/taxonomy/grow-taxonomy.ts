import { growTaxonomy as grow, type Labelled } from '@plenum/domain/taxonomy/grow-taxonomy';
import type { Term } from '@plenum/domain/taxonomy/term';
import type { Transaction } from '../db/transaction.ts';
import { findTaxonomy, insertTerms, putLinks, putTerm } from './taxonomy.store.ts';

/** [TAXONOMY3] In the transaction that brings the recommendations; answers the terms that are new. */
export async function growTaxonomy(
	tx: Transaction,
	consultation: string,
	lists: readonly Labelled[],
	cycle: number | null,
	newId: () => string
): Promise<Term[]> {
	const { terms, links, aliases } = grow(await findTaxonomy(tx.db, consultation), lists, cycle, newId);
	await insertTerms(tx.db, consultation, terms);
	for (const alias of aliases) await putTerm(tx.db, alias);
	await putLinks(tx.db, links);
	return terms;
}
