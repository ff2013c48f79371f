import { closeCluster as close, isClosedSo } from '@plenum/domain/clusters/closing';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CloseClusterRequest, ClusterView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { keepVersion } from '../documents/keep-version.ts';
import { readAhead, readAtHead } from '../documents/text-ahead.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, findClusterOf, record } from './cluster-at-hand.ts';
import { putClosing } from './clusters.store.ts';

/** [CLUSTERS21] The text is frozen in the same transaction that records its hash: nothing can be written in between. */
export async function closeCluster(
	house: House,
	actor: Actor,
	id: string,
	request: CloseClusterRequest
): Promise<Result<ClusterView>> {
	const found = await findClusterOf(house.database.read, actor.consultation, id);
	if (!found.ok) return found;
	const ahead = await readAhead(house.database, actor.participant, found.value.document);
	if (!ahead.ok) return ahead;
	return changeCluster(house, actor, id, async (tx, cluster) => {
		if (isClosedSo(cluster, request)) return ok(true);
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const constituencies = consultation.settings.constituencies.map((constituency) => constituency.id);
		const closing = close(cluster, request, constituencies);
		if (!closing.ok) return closing;
		const text = await readAtHead(tx, cluster.document, ahead.value);
		const { sha256 } = await freezeDocument(tx, cluster.document, text);
		const at = house.now();
		await keepVersion(tx, cluster.document, { reason: 'closed', at, by: actor.participant }, text);
		await putClosing(tx.db, id, { ...closing.value, at, documentSha256: sha256 });
		await record(house, tx, actor, id, 'cluster-closed', { ...closing.value, documentSha256: sha256 });
		return ok(true);
	});
}
