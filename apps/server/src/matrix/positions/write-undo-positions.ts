import { ok, type Result } from '@plenum/domain/result';
import type { PositionsTakenBack } from '@plenum/protocol/positions';
import { updateRecommendations } from '../../clusters/clusters.store.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { createJournal } from '../../journal/journal.ts';
import { stampOfPositions } from './prepare-positions.ts';
import type { PreparedUndoPositions } from './prepare-undo-positions.ts';
import { findStated, markStatedPositionsUndone } from './stated-positions.store.ts';
import type { PositionsStep } from './write-positions.ts';

/** [MATRIX65] All in one transaction, with a line in the record. Null if the ground has changed. */
export function writeUndoPositions(prepared: PreparedUndoPositions, step: PositionsStep, secret: Uint8Array) {
	const { stamp, symbol, updates, clusters, left } = prepared;
	const { consultation, participant, id, at } = step;
	const restored = updates.length;
	return async (tx: WriteTransaction): Promise<Result<PositionsTakenBack | null>> => {
		if (restored === 0) return ok({ restored, left });
		if (stamp !== (await stampOfPositions(tx.db)) || (await findStated(tx.db, id))?.takenBackAt !== null)
			return ok(null);
		await updateRecommendations(tx.db, updates);
		await markStatedPositionsUndone(tx.db, id, at);
		const line = {
			consultation,
			stream: 'matrix',
			type: 'positions-taken-back' as const,
			at,
			by: participant
		} as const;
		const data = { symbol, restored, left: left.length, clusters };
		await createJournal(Buffer.from(secret)).append(tx, {
			...line,
			data,
			rows: { recommendation: updates.map((update) => update.id) }
		});
		return ok({ restored, left });
	};
}

/** As it comes from the worker that prepared it. */
export async function writeEncodedUndoPositions(json: Uint8Array, step: PositionsStep, secret: Uint8Array) {
	return writeUndoPositions(JSON.parse(new TextDecoder().decode(json)) as PreparedUndoPositions, step, secret);
}

export const undoPositionsWritten = workerWrite(import.meta.url, writeEncodedUndoPositions);
