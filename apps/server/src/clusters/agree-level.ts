import { checkAgreedLevel, isSameReading } from '@plenum/domain/clusters/readings';
import { ok, type Result } from '@plenum/domain/result';
import type { AgreeLevelRequest, ClusterView, RecordedLevel } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeLevels, record } from './change-cluster.ts';
import { wordsOf } from './levels-before.ts';
import { findAgreedLevel, updateAgreedLevel } from './readings.store.ts';

export async function agreeLevel(
	context: AppContext,
	actor: Actor,
	id: string,
	said: AgreeLevelRequest
): Promise<Result<RecordedLevel>> {
	let earlier: RecordedLevel['before'] = null;
	const answer = await changeLevels(context, actor, id, async (tx, consultation) => {
		const checked = checkAgreedLevel(consultation.settings.scale, said);
		if (!checked.ok) return checked;
		const before = await findAgreedLevel(tx.db, id);
		earlier = wordsOf(before);
		if (before && isSameReading(before, checked.value)) return ok(true);
		await updateAgreedLevel(tx.db, id, { ...checked.value, at: context.now() });
		await record(context, tx, actor, id, 'level-agreed', checked.value);
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}

/** [CLUSTERS15] What was agreed of the cluster is taken back; the record keeps both. */
export function takeBackAgreedLevel(context: AppContext, actor: Actor, id: string): Promise<Result<ClusterView>> {
	return changeLevels(context, actor, id, async (tx) => {
		if ((await findAgreedLevel(tx.db, id)) === null) return ok(true);
		await updateAgreedLevel(tx.db, id, null);
		await record(context, tx, actor, id, 'level-agreed', { level: null });
		return ok(true);
	});
}
