import { checkReading, mayGiveReading, isSameReading } from '@plenum/domain/clusters/readings';
import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView, ReadingRequest } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeLevels, record } from './change-cluster.ts';
import { deleteReading, findReadings, upsertReadings } from './readings.store.ts';

export function recordReading(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string,
	said: ReadingRequest
): Promise<Result<ClusterView>> {
	return changeLevels(context, actor, id, async (tx, consultation) => {
		if (!knowsConstituency(consultation.settings, constituency)) return refuse('join/unknown-constituency');
		const may = mayGiveReading(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const checked = checkReading(consultation.settings.scale, said);
		if (!checked.ok) return checked;
		const before = (await findReadings(tx.db, id)).find((reading) => reading.constituency === constituency);
		if (before && isSameReading(before, checked.value)) return ok(true);
		await upsertReadings(tx.db, [{ cluster: id, constituency, ...checked.value, at: context.now() }]);
		await record(context, tx, actor, id, 'reading-given', { constituency, ...checked.value });
		return ok(true);
	});
}

/** [CLUSTERS14] A side takes back what it said of the cluster, as if it had said nothing; the record keeps both. */
export function takeBackReading(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string
): Promise<Result<ClusterView>> {
	return changeLevels(context, actor, id, async (tx, consultation) => {
		if (!knowsConstituency(consultation.settings, constituency)) return refuse('join/unknown-constituency');
		const may = mayGiveReading(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const readings = await findReadings(tx.db, id);
		if (!readings.some((reading) => reading.constituency === constituency)) return ok(true);
		await deleteReading(tx.db, id, constituency);
		await record(context, tx, actor, id, 'reading-given', { constituency, level: null });
		return ok(true);
	});
}
