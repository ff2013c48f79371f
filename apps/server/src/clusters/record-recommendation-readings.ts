import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { checkReading, isSameReading, mayGiveReading } from '@plenum/domain/clusters/readings';
import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView, RecommendationReadingsRequest } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { findListed } from './listed-recommendations.ts';
import {
	deleteRecommendationReadings,
	findClusterLevels,
	upsertRecommendationReading
} from './recommendation-levels.store.ts';

/** [CLUSTERS41] A side says the same of one recommendation or of several, or takes back what it said. */
export function recordRecommendationReadings(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string,
	{ recommendations, reading: given }: RecommendationReadingsRequest
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, id, async (tx, cluster) => {
		const open = whileOpen(cluster);
		if (!open.ok) return open;
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		if (!knowsConstituency(consultation.settings, constituency)) return refuse('join/unknown-constituency');
		const may = mayGiveReading(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const checked = given && checkReading(consultation.settings.scale, given);
		if (checked && !checked.ok) return checked;
		const listed = await findListed(tx.db, id, recommendations);
		if (!listed.ok) return listed;
		const said = checked?.value ?? null;
		const before = await findClusterLevels(tx.db, id);
		const changed = listed.value.filter((one) => {
			const earlier = before.get(one.id)?.readings.find((each) => each.constituency === constituency);
			return said && earlier ? !isSameReading(earlier, said) : Boolean(said ?? earlier);
		});
		if (changed.length === 0) return ok(true);
		const ids = changed.map((one) => one.id);
		if (said)
			for (const each of ids)
				await upsertRecommendationReading(tx.db, each, { constituency, ...said, at: context.now() });
		else await deleteRecommendationReadings(tx.db, ids, constituency);
		const data = { constituency, recommendations: changed, reading: said };
		await record(context, tx, actor, id, 'recommendation-readings-given', data);
		return ok(true);
	});
}
