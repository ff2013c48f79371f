import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import { findAssessed } from './clusters.store.ts';

/** A recommendation as the record names it: by its id here, and by the number that people know. */
export type ListedRecommendation = { id: string; number: string };

/** [CLUSTERS41] All that are listed, each once, are in the cluster and not withdrawn, or none of them is taken. */
export async function findListed(
	db: Db,
	cluster: string,
	ids: readonly string[]
): Promise<Result<ListedRecommendation[], 'cluster/recommendation-elsewhere'>> {
	const here = new Map((await findAssessed(db, cluster)).map((one) => [one.id, one]));
	const listed: ListedRecommendation[] = [];
	for (const id of new Set(ids)) {
		const one = here.get(id);
		if (!one || one.withdrawn) return refuse('cluster/recommendation-elsewhere');
		listed.push({ id, number: one.number });
	}
	return ok(listed);
}
