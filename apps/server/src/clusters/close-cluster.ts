import { closeCluster as close, isClosedSo } from '@plenum/domain/clusters/closing';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CloseClusterRequest, ClusterView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { keepVersion } from '../documents/keep-version.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { putClosing } from './clusters.store.ts';

/** [CLUSTERS21] The text is frozen in the same transaction that records its hash: nothing can be written in between. */
export function closeCluster(
	house: House,
	actor: Actor,
	id: string,
	request: CloseClusterRequest
): Promise<Result<ClusterView>> {
	return changeCluster(house, actor, id, async (tx, cluster) => {
		if (isClosedSo(cluster, request)) return ok(true);
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const constituencies = consultation.settings.constituencies.map((constituency) => constituency.id);
		const closing = close(cluster, request, constituencies);
		if (!closing.ok) return closing;
		const { sha256 } = await freezeDocument(tx, cluster.document);
		const at = house.now();
		await keepVersion(tx, cluster.document, { reason: 'closed', at, by: actor.participant });
		await putClosing(tx.db, id, { ...closing.value, at, documentSha256: sha256 });
		await record(house, tx, actor, id, 'cluster-closed', { ...closing.value, documentSha256: sha256 });
		return ok(true);
	});
}
