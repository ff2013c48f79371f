import { positionOf } from '@plenum/domain/clusters/addition';
import { comparedWith } from '@plenum/domain/ratings/earlier-level';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { ok, type Result } from '@plenum/domain/result';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { inNumberOrder, inOrder } from './cluster-view.ts';
import { findClusters, selectAssessed } from './clusters.store.ts';
import { findEarlierOutcomes } from './earlier-outcomes.store.ts';
import { findContinues } from './find-continues.ts';
import { findConsultationRatings } from './side-ratings.store.ts';

const findRows = selectAssessed('id', 'cluster', 'kind', 'row', 'number', 'text', 'position', 'withdrawn');
const none: Ratings = { sideRatings: [], agreed: null };

/**
 * [CLUSTERS46] [LINEAGE6] Every recommendation, pledge and new matter that was not withdrawn, cluster by cluster. Each comes
 * with what each side says of it and what was agreed. Recommendations also come with what was agreed on those that they continue.
 */
export async function listRatings(db: Db, consultation: string): Promise<Result<RecommendationRatingsView>> {
	const constituencies = (await findConsultation(db, consultation))?.settings.constituencies ?? [];
	const ratings = await findConsultationRatings(db, consultation);
	const continued = await findContinues(db, consultation);
	const earlierOutcomes = (await findEarlierOutcomes(db, consultation)).length;
	const rows = Map.groupBy(await findRows(db, consultation), ({ cluster }) => cluster);
	const recommendations = (await findClusters(db, consultation)).flatMap(({ id, state }) =>
		inNumberOrder(rows.get(id) ?? [])
			.filter(({ withdrawn }) => !withdrawn)
			.map((one) => {
				const { sideRatings, agreed } = ratings.get(one.id) ?? none;
				return {
					id: one.id,
					cluster: one.cluster,
					kind: one.kind,
					number: one.number,
					text: one.text,
					position: positionOf(one),
					sideRatings: inOrder(constituencies, sideRatings).map(
						({ constituency, level, percentage, regression, standing, distribution, objections }) => ({
							constituency,
							level,
							percentage,
							regression,
							standing,
							distribution,
							objections
						})
					),
					agreed: agreed && { level: agreed.level, percentage: agreed.percentage, regression: agreed.regression },
					closed: state !== 'open',
					then: comparedWith(continued.get(one.id) ?? []).map(({ number, agreed, then }) => ({
						outcome: then?.outcome.title ?? null,
						number,
						agreed
					}))
				};
			})
	);
	return ok({ recommendations, earlierOutcomes });
}

export const ratingsRead = workerRead(import.meta.url, listRatings);
