import { createJoinCode, joinCodeLength, joinCodeSymbols } from '@plenum/domain/people/join-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CaucusCode } from '@plenum/protocol/caucuses';
import { randomInt } from 'node:crypto';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { viewCode } from './caucus-view.ts';
import { upsertCode } from './caucuses.store.ts';
import { findOwnCaucuses, resolveCluster } from './find-own-caucus.ts';

/** [CAUCUS2] Made for anyone of the side, whether there is a caucus or not. */
export async function createCaucusCode(context: AppContext, actor: Actor, id: string): Promise<Result<CaucusCode>> {
	const { consultation, participant, constituency } = actor;
	const code = createJoinCode(Array.from({ length: joinCodeLength }, () => randomInt(joinCodeSymbols.length)));
	return transaction(context.database, async (tx) => {
		const cluster = await resolveCluster(tx.db, consultation, id);
		if (!cluster.ok) return cluster;
		if ((await findOwnCaucuses(tx.db, actor, cluster.value)).length > 0) return refuse('caucus/already-in');
		const row = { participant, cluster: cluster.value, constituency, code, askedAt: context.now() };
		await upsertCode(tx.db, row);
		return ok(viewCode(row));
	});
}
