import { isAddition } from '@plenum/domain/clusters/addition';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { LinkMechanismRequest } from '@plenum/protocol/mechanisms';
import type { AppContext } from '../app-context.ts';
import { record } from '../clusters/change-cluster.ts';
import { findAssessedRow } from '../clusters/clusters.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { deleteLink, findLinks, upsertLinks, type SaidLink } from './links.store.ts';
import { findMechanismsOf } from './mechanisms.store.ts';

/**
 * [MECHANISM5] A person says whether the one stands beside the other, or takes back what was said of them. It says nothing of
 * levels, so a closed cluster accepts it too.
 */
export function linkMechanism(context: AppContext, actor: Actor, said: LinkMechanismRequest): Promise<Result<null>> {
	const { consultation } = actor;
	return transaction(context.database, async (tx) => {
		const [mechanism] = await findMechanismsOf(tx.db, consultation, [said.mechanism]);
		if (!mechanism) return refuse('mechanism/unknown');
		const recommendation = await findAssessedRow(tx.db, said.recommendation);
		if (recommendation?.consultation !== consultation || isAddition(recommendation))
			return refuse('cluster/recommendation-elsewhere');
		const isPair = (one: SaidLink) => one.mechanism === said.mechanism && one.recommendation === said.recommendation;
		const before = (await findLinks(tx.db, consultation)).find(isPair)?.status ?? 'open';
		const { status, ...pair } = said;
		if (before === status) return ok(null);
		if (status === 'open') await deleteLink(tx.db, pair);
		else await upsertLinks(tx.db, [{ ...pair, status }], context.now());
		const { body, symbol, paragraph } = mechanism;
		const { number, cluster } = recommendation;
		await record(context, tx, actor, cluster, 'mechanism-linked', { ...said, body, symbol, paragraph, number });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster, about: 'links' }));
		return ok(null);
	});
}
