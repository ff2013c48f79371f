import { acceptCorrection } from '@plenum/domain/corrections/accept-correction';
import type { Cluster } from '@plenum/domain/clusters/cluster';
import {
	correctAssessment,
	correctClosing,
	passageAt,
	type CorrectedPlace
} from '@plenum/domain/corrections/text-correction';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { CorrectTextRequest } from '@plenum/protocol/corrections';
import type { AppContext } from '../app-context.ts';
import { changeCluster, record } from '../clusters/change-cluster.ts';
import { findAssessed, updateRecommendations } from '../clusters/clusters.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { correctedLine, findCorrections } from '../documents/versions/find-corrections.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Actor } from '../http/actor.ts';
import { isVotedOn } from './find-votes.ts';

/**
 * [CORRECT1] A line of the record corrects a typing error in a closed cluster. The sealed text, its hash, levels and votes
 * stay as they are. Only the wording of a recommendation is changed where it stands, because nothing of it is sealed.
 */
export function correctText(
	context: AppContext,
	actor: Actor,
	id: string,
	{ place, from, to, reason }: CorrectTextRequest,
	levelNames: readonly string[]
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, id, async (tx, cluster) => {
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const passage = await readPassage(tx.db, cluster, place);
		if (!passage.ok) return passage;
		if (passage.value.text !== from) return refuse('correction/stale');
		if (await isVotedOn(tx.db, actor.consultation, id, place, from)) return refuse('correction/voted');
		// [CORRECT4] What the levels are called here, and in any language of documents.
		const ownNames = consultation.settings.scale.flatMap(({ label }) => label ?? []);
		const accepted = acceptCorrection(from, to, [...levelNames, ...ownNames]);
		if (!accepted.ok) return accepted;
		if (place.part === 'recommendation') await updateRecommendations(tx.db, [{ id: place.recommendation, text: to }]);
		const { number } = passage.value;
		const words = { place, ...(number === undefined ? {} : { number }), ...accepted.value, reason: reason.trim() };
		await record(context, tx, actor, id, correctedLine, words);
		return ok(true);
	});
}

type Passage = { text: string; number?: string };

async function readPassage(
	db: Db,
	cluster: Cluster,
	place: CorrectedPlace
): Promise<Result<Passage, 'cluster/not-closed' | 'correction/unknown-passage'>> {
	if (cluster.state !== 'closed') return refuse('cluster/not-closed');
	const recommendations = (await findAssessed(db, cluster.id)).filter(({ withdrawn }) => !withdrawn);
	const { inForce } = await findCorrections(db, cluster.consultation, cluster.id);
	const sealed = (await readDocument(db, cluster.document))?.assessment;
	if (!sealed) return refuse('correction/unknown-passage');
	const assessment = correctAssessment(sealed, inForce);
	const closing = correctClosing(cluster.closing, inForce);
	const text = passageAt({ assessment, closing, recommendations }, place);
	if (text === null) return refuse('correction/unknown-passage');
	if (place.part !== 'recommendation') return ok({ text });
	return ok({ text, number: recommendations.find(({ id }) => id === place.recommendation)?.number ?? '' });
}
