import { isAddition } from '@plenum/domain/clusters/addition';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { record } from '../clusters/change-cluster.ts';
import { findAssessedRow } from '../clusters/clusters.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findLinks, upsertLink, type SaidLink } from './links.store.ts';
import { findMechanismsOf } from './mechanisms.store.ts';

/** [MECHANISM5] A person says whether the one stands beside the other; it says nothing of levels, so a closed cluster takes it too. */
export function linkMechanism(context: AppContext, actor: Actor, said: SaidLink): Promise<Result<null>> {
	const { consultation } = actor;
	return transaction(context.database, async (tx) => {
		const [mechanism] = await findMechanismsOf(tx.db, consultation, [said.mechanism]);
		if (!mechanism) return refuse('mechanism/unknown');
		const recommendation = await findAssessedRow(tx.db, said.recommendation);
		if (recommendation?.consultation !== consultation || isAddition(recommendation))
			return refuse('cluster/recommendation-elsewhere');
		const isSame = ({ mechanism, recommendation, status }: SaidLink) =>
			mechanism === said.mechanism && recommendation === said.recommendation && status === said.status;
		if ((await findLinks(tx.db, consultation)).some(isSame)) return ok(null);
		await upsertLink(tx.db, said, context.now());
		const { body, symbol, paragraph } = mechanism;
		const { number, cluster } = recommendation;
		await record(context, tx, actor, cluster, 'mechanism-linked', { ...said, body, symbol, paragraph, number });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster }));
		return ok(null);
	});
}
