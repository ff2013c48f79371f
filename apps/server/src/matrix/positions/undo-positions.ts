import type { Result } from '@plenum/domain/result';
import type { PositionsTakenBack } from '@plenum/protocol/positions';
import { countRecommendations } from '../../clusters/clusters.store.ts';
import { markTransferable } from '../../db/transferables.ts';
import type { ReadRefusal } from '../../db/threads/read-pool.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import type { Matrix } from '../matrix.ts';
import { prepareUndoPositions, undoPositionsPrepared } from './prepare-undo-positions.ts';
import { writePlanned } from '../write-planned.ts';
import { undoPositionsWritten, writeUndoPositions } from './write-undo-positions.ts';

/** Up to here it is read and written within a few milliseconds; a thread would take longer to start. */
const mostHere = 100;

/**
 * [MATRIX65] Each position that still stands as it was stated is again what it was before. What was changed since, or is
 * in a closed cluster, stays and is named.
 */
export async function undoPositions(
	{ context }: Matrix,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	id: string
): Promise<Result<PositionsTakenBack> | ReadRefusal> {
	const { database, config } = context;
	const step = { consultation, participant, id, at: context.now() };
	const isSmall = (await countRecommendations(database.read, consultation)) <= mostHere;
	const done = await writePlanned(isSmall ? undoHere : undoElsewhere);
	if (done.ok && done.value.restored > 0) context.live.notify({ kind: 'clusters', consultation, cluster: null });
	return done;

	async function undoHere(): Promise<Result<PositionsTakenBack | null>> {
		const prepared = await prepareUndoPositions(database.read, consultation, id);
		return prepared.ok ? transaction(database, writeUndoPositions(prepared.value, step, config.secret)) : prepared;
	}

	async function undoElsewhere(): Promise<Result<PositionsTakenBack | null> | ReadRefusal> {
		const prepared = await database.costly.take(participant, undoPositionsPrepared, consultation, id);
		if (!prepared.ok) return prepared;
		return workerTransaction(
			database,
			undoPositionsWritten,
			markTransferable(prepared.value.bytes),
			step,
			config.secret
		);
	}
}
