import { findConsultationsWithoutTerms } from '../taxonomy/taxonomy.store.ts';
import { growTaxonomy } from '../taxonomy/grow-taxonomy.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAllRecommendations } from './clusters.store.ts';

/** [TAXONOMY9] Consultations from before labels were terms get those that their imports would have made, when the server starts. */
export async function nameOlderLabels(context: AppContext): Promise<void> {
	const { database, createId } = context;
	for (const consultation of await findConsultationsWithoutTerms(database.read)) {
		await transaction(database, async (tx) => {
			const all = await findAllRecommendations(tx.db, consultation);
			if (all.length === 0) return;
			for (const [review, some] of Map.groupBy(all, (one) => one.review))
				await growTaxonomy(tx, consultation, some, review, createId);
		});
	}
}
