import { checkReading, isSameReading, mayGiveReading } from '@plenum/domain/clusters/readings';
import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RecommendationReadingsRequest, RecordedLevels } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeLevels, record } from './change-cluster.ts';
import { levelsBefore } from './levels-before.ts';
import { findListed } from './listed-recommendations.ts';
import {
	deleteRecommendationReadings,
	findClusterLevels,
	upsertRecommendationReadings
} from './recommendation-levels.store.ts';

/** [CLUSTERS41] A side says the same of one recommendation or of several, or takes back what it said. */
export async function recordRecommendationReadings(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string,
	request: RecommendationReadingsRequest
): Promise<Result<RecordedLevels>> {
	let earlier: RecordedLevels['before'] = [];
	const answer = await changeLevels(context, actor, id, async (tx, consultation) => {
		if (!knowsConstituency(consultation.settings, constituency)) return refuse('join/unknown-constituency');
		const may = mayGiveReading(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const checked = request.reading && checkReading(consultation.settings.scale, request.reading);
		if (checked && !checked.ok) return checked;
		const listed = await findListed(tx.db, id, request.recommendations);
		if (!listed.ok) return listed;
		const reading = checked?.value ?? null;
		const before = await findClusterLevels(tx.db, id);
		const saidOf = (one: string) => before.get(one)?.readings.find((each) => each.constituency === constituency);
		earlier = levelsBefore(request.recommendations, saidOf);
		const changed = listed.value.filter((one) => {
			const said = saidOf(one.id);
			return reading && said ? !isSameReading(said, reading) : Boolean(reading ?? said);
		});
		if (changed.length === 0) return ok(true);
		const ids = changed.map((one) => one.id);
		if (reading) {
			const said = { constituency, ...reading, at: context.now() };
			const rows = ids.map((recommendation) => ({ recommendation, ...said }));
			await upsertRecommendationReadings(tx.db, rows);
		} else await deleteRecommendationReadings(tx.db, ids, constituency);
		const data = { constituency, recommendations: changed, reading };
		await record(context, tx, actor, id, 'recommendation-readings-given', data);
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}
