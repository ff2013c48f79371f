import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { checkAgreedLevel, saysTheSame } from '@plenum/domain/clusters/readings';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AgreeLevelRequest, ClusterView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { findAgreedLevel, putAgreedLevel } from './readings.store.ts';

export function agreeLevel(
	house: House,
	actor: Actor,
	id: string,
	said: AgreeLevelRequest
): Promise<Result<ClusterView>> {
	return changeCluster(house, actor, id, async (tx, cluster) => {
		const open = whileOpen(cluster);
		if (!open.ok) return open;
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const checked = checkAgreedLevel(consultation.settings.scale, said);
		if (!checked.ok) return checked;
		const before = await findAgreedLevel(tx.db, id);
		if (before && saysTheSame(before, checked.value)) return ok(true);
		await putAgreedLevel(tx.db, id, { ...checked.value, at: house.now() });
		await record(house, tx, actor, id, 'level-agreed', checked.value);
		return ok(true);
	});
}
