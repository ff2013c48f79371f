import type { Result } from '@plenum/domain/result';
import type { PositionsDone, StatePositionsRequest } from '@plenum/protocol/positions';
import { countRecommendations } from '../../clusters/clusters.store.ts';
import { markTransferable } from '../../db/transferables.ts';
import type { ReadRefusal } from '../../db/threads/read-pool.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import type { Matrix } from '../matrix.ts';
import { positionsPrepared, preparePositions } from './prepare-positions.ts';
import { writePlanned } from '../write-planned.ts';
import { positionsWritten, writePositions } from './write-positions.ts';

/** Up to here a text is planned and written within a few milliseconds; a thread would take longer to start. */
const mostHere = { letters: 5000, recommendations: 100 } as const;

/**
 * [MATRIX62] The positions that a person chose. Where there is much to read they are planned in one worker and written by another, as
 * an import is.
 */
export async function statePositions(
	{ context }: Matrix,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	request: StatePositionsRequest
): Promise<Result<PositionsDone> | ReadRefusal> {
	const { database, config } = context;
	const step = { consultation, participant, id: context.createId(), at: context.now() };
	const isSmall =
		request.text.length <= mostHere.letters &&
		(await countRecommendations(database.read, consultation)) <= mostHere.recommendations;
	const done = await writePlanned(isSmall ? stateHere : stateElsewhere);
	if (done.ok) context.live.notify({ kind: 'clusters', consultation, cluster: null });
	return done;

	async function stateHere(): Promise<Result<PositionsDone | null>> {
		const prepared = await preparePositions(database.read, consultation, request);
		return prepared.ok ? transaction(database, writePositions(prepared.value, step, config.secret)) : prepared;
	}

	async function stateElsewhere(): Promise<Result<PositionsDone | null> | ReadRefusal> {
		const prepared = await database.costly.take(participant, positionsPrepared, consultation, request);
		if (!prepared.ok) return prepared;
		return workerTransaction(database, positionsWritten, markTransferable(prepared.value.bytes), step, config.secret);
	}
}
