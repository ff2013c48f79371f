import { positionOf } from '@plenum/domain/clusters/addition';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { ok, type Result } from '@plenum/domain/result';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { inNumberOrder, inOrder } from './cluster-view.ts';
import { findClusters, selectAssessed } from './clusters.store.ts';
import { findEarlierLevels, findEarlierOutcomes } from './earlier-outcomes.store.ts';
import { findConsultationRatings } from './side-ratings.store.ts';

const findRows = selectAssessed('id', 'cluster', 'kind', 'row', 'number', 'text', 'position', 'withdrawn');
const none: Ratings = { sideRatings: [], agreed: null };

/**
 * [CLUSTERS46] [LINEAGE6] Every recommendation, pledge and new matter that was not withdrawn, cluster by cluster. Each comes
 * with what each side says of it and what was agreed. Recommendations also come with their levels in earlier outcomes.
 */
export async function listRatings(db: Db, consultation: string): Promise<Result<RecommendationRatingsView>> {
	const constituencies = (await findConsultation(db, consultation))?.settings.constituencies ?? [];
	const ratings = await findConsultationRatings(db, consultation);
	const earlier = await findEarlierLevels(db, consultation);
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
					then: one.kind === 'recommendation' ? (earlier.get(one.id) ?? []) : []
				};
			})
	);
	return ok({ recommendations, earlierOutcomes });
}

export const ratingsRead = workerRead(import.meta.url, listRatings);
