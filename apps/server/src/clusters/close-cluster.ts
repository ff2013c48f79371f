import { closeCluster as close, isClosedSo } from '@plenum/domain/clusters/closing';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CloseClusterRequest, ClusterView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { createVersion } from '../documents/versions/create-version.ts';
import { readAhead, readAtHead } from '../documents/storage/text-ahead.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, findClusterOf, record } from './change-cluster.ts';
import { updateClosing } from './clusters.store.ts';

/** [CLUSTERS21] The text is frozen in the same transaction that records its hash: nothing can be written in between. */
export async function closeCluster(
	context: AppContext,
	actor: Actor,
	id: string,
	request: CloseClusterRequest
): Promise<Result<ClusterView>> {
	const found = await findClusterOf(context.database.read, actor.consultation, id);
	if (!found.ok) return found;
	const ahead = await readAhead(context.database, actor.participant, found.value.document);
	if (!ahead.ok) return ahead;
	return changeCluster(
		context,
		actor,
		id,
		async (tx, cluster) => {
			if (isClosedSo(cluster, request)) return ok(true);
			const consultation = await findConsultation(tx.db, actor.consultation);
			if (!consultation) return refuse('consultation/unknown');
			const constituencies = consultation.settings.constituencies.map((constituency) => constituency.id);
			const closing = close(cluster, request, constituencies);
			if (!closing.ok) return closing;
			const text = await readAtHead(tx, cluster.document, ahead.value);
			const { sha256 } = await freezeDocument(context, tx, cluster.document, text);
			const at = context.now();
			await createVersion(tx, cluster.document, { reason: 'closed', at, by: actor.participant }, text);
			await updateClosing(tx.db, id, { ...closing.value, at, documentSha256: sha256 });
			await record(context, tx, actor, id, 'cluster-closed', { ...closing.value, documentSha256: sha256 });
			return ok(true);
		},
		'closing'
	);
}
