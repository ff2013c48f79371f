import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PastPositions, PositionsTakenBack } from '@plenum/protocol/positions';
import {
	findAllClusters,
	findRecommendation,
	updateRecommendations,
	type StoredRecommendation
} from '../clusters/clusters.store.ts';
import type { Db } from '../db/database.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import type { Matrix } from './matrix.ts';
import { findAllStated, findStated, markStatedPositionsUndone } from './stated-positions.store.ts';
import type { StatedFields } from './stated-positions.tables.ts';

/**
 * [MATRIX65] Each position that still stands as it was stated is again what it was before. What was changed since, or is
 * in a closed cluster, stays and is named.
 */
export function undoPositions(
	{ context }: Matrix,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	id: string
): Promise<Result<PositionsTakenBack>> {
	return transaction(context.database, async (tx) => {
		const stated = await findStated(tx.db, id);
		if (stated?.consultation !== consultation) return refuse('import/unknown');
		if (stated.takenBackAt !== null) return ok({ restored: 0, left: [] });
		const open = new Set(
			(await findAllClusters(tx.db, consultation)).filter(({ state }) => state === 'open').map((one) => one.id)
		);
		const left: string[] = [];
		const clusters = new Set<string>();
		const restored: StoredRecommendation[] = [];
		for (const { id: place, before, after } of stated.changes) {
			const one = await findRecommendation(tx.db, place);
			if (!one) continue;
			if (!open.has(one.cluster) || canonicalJson(statedFields(one)) !== canonicalJson(after)) left.push(one.number);
			else {
				restored.push({ ...one, ...before });
				clusters.add(one.cluster);
			}
		}
		if (restored.length === 0) return ok({ restored: 0, left });
		await updateRecommendations(tx.db, restored);
		const at = context.now();
		await markStatedPositionsUndone(tx.db, id, at);
		const line = { consultation, stream: 'matrix', type: 'positions-taken-back', at, by: participant };
		const data = { symbol: stated.symbol, restored: restored.length, left: left.length, clusters: [...clusters] };
		await context.journal.append(tx, { ...line, data });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok({ restored: restored.length, left });
	});
}

export async function listStatedPositions(db: Db, consultation: string): Promise<{ statements: PastPositions[] }> {
	const statements = (await findAllStated(db, consultation)).map(({ id, at, symbol, changes, takenBackAt }) => ({
		...{ id, at, symbol, changed: changes.length, takenBack: takenBackAt !== null }
	}));
	return { statements };
}

export function statedFields({ position, positionAsPrinted, source, claim }: StatedFields): StatedFields {
	return { position, positionAsPrinted, source, claim };
}
