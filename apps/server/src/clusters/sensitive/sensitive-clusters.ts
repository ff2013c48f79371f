import { ok, refuse, type Result } from '@plenum/domain/result';
import { findCluster, findMergedInto } from '../clusters.store.ts';
import { findSplitFrom } from '../lineage.store.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { deleteFlag, findFlagged, upsertFlag } from './sensitive-clusters.store.ts';

/**
 * [PUBLISH3] What is flagged, what it went into when clusters were merged, and what was split off it: its words are there too.
 * Clusters that are gone count as well, for an earlier version of the outcome knows them.
 */
export async function findSensitive(db: Db, consultation: string, clusters: readonly string[]): Promise<Set<string>> {
	const flagged = await findFlagged(db, consultation);
	if (flagged.size === 0) return new Set();
	const homes = await findMergedInto(db, consultation);
	const sensitive = new Set(flagged);
	for (let cluster of flagged)
		for (let home = homes.get(cluster); home !== undefined && !sensitive.has(home); home = homes.get(cluster)) {
			sensitive.add(home);
			cluster = home;
		}
	const splitFrom = await findSplitFrom(db, consultation);
	for (const cluster of clusters) {
		const home = homes.get(cluster);
		const from = splitFrom.get(cluster) ?? [];
		if ((home !== undefined && sensitive.has(home)) || from.some((each) => sensitive.has(each))) sensitive.add(cluster);
	}
	return sensitive;
}

export async function flagCluster(
	context: AppContext,
	actor: Actor,
	cluster: string,
	sensitive: boolean
): Promise<Result<{ sensitive: boolean }>> {
	return transaction(context.database, async (tx) => {
		const found = await findCluster(tx.db, cluster);
		if (!found || found.consultation !== actor.consultation) return refuse('cluster/unknown');
		const was = (await findFlagged(tx.db, actor.consultation)).has(cluster);
		if (was === sensitive) return ok({ sensitive });
		await (sensitive ? upsertFlag(tx.db, cluster) : deleteFlag(tx.db, cluster));
		await context.journal.append(tx, {
			consultation: actor.consultation,
			stream: `cluster:${cluster}`,
			type: sensitive ? 'cluster-kept-private' : 'cluster-made-public',
			at: context.now(),
			by: actor.participant,
			data: {}
		});
		tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation: actor.consultation }));
		return ok({ sensitive });
	});
}
