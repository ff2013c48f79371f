import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { checkAgreedLevel, isSameReading } from '@plenum/domain/clusters/readings';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AgreeLevelRequest, ClusterView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { findAgreedLevel, updateAgreedLevel } from './readings.store.ts';

export function agreeLevel(
	context: AppContext,
	actor: Actor,
	id: string,
	said: AgreeLevelRequest
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, id, async (tx, cluster) => {
		const open = whileOpen(cluster);
		if (!open.ok) return open;
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const checked = checkAgreedLevel(consultation.settings.scale, said);
		if (!checked.ok) return checked;
		const before = await findAgreedLevel(tx.db, id);
		if (before && isSameReading(before, checked.value)) return ok(true);
		await updateAgreedLevel(tx.db, id, { ...checked.value, at: context.now() });
		await record(context, tx, actor, id, 'level-agreed', checked.value);
		return ok(true);
	});
}
