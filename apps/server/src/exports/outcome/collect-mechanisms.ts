import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import type { OutcomeMechanism } from '@plenum/reports/outcome/outcome';
import { findAllRecommendations } from '../../clusters/clusters.store.ts';
import type { Db } from '../../db/db.ts';
import { findLinks } from '../../mechanisms/links.store.ts';
import { findMechanisms } from '../../mechanisms/mechanisms.store.ts';

/** [MECHANISM7] With what people said of each; what is only suggested is worked out again wherever it is read. */
export async function collectMechanisms(db: Db, consultation: string): Promise<OutcomeMechanism[]> {
	const all = await findMechanisms(db, consultation);
	if (all.length === 0) return [];
	const ofReview = new Map((await findAllRecommendations(db, consultation)).map((one) => [one.id, one]));
	const said = Map.groupBy(await findLinks(db, consultation), ({ mechanism }) => mechanism);
	const order = numberOrder([...ofReview.values()].map(({ number }) => number));
	return all.map(({ id, raw: _, ...one }) => ({
		...one,
		beside: (said.get(id) ?? [])
			.flatMap(({ recommendation, status }): OutcomeMechanism['beside'] => {
				const found = ofReview.get(recommendation);
				return found ? [{ review: found.review, number: found.number, status }] : [];
			})
			.sort((a, b) => (a.review ?? 0) - (b.review ?? 0) || order(a.number, b.number))
	}));
}
