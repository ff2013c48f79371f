import { ok, type Result } from '@plenum/domain/result';
import type { PositionsDone } from '@plenum/protocol/positions';
import { updateRecommendations } from '../../clusters/clusters.store.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { createJournal } from '../../journal/journal.ts';
import { stampOfPositions, type PreparedPositions } from './prepare-positions.ts';
import { insertStated } from './stated-positions.store.ts';

/** Who states them, when, and the id that they are kept under. */
export type PositionsStep = { consultation: string; participant: string; id: string; at: number };

/** [MATRIX62] All in one transaction, with a line in the record. Null if the ground has changed. */
export function writePositions(prepared: PreparedPositions, step: PositionsStep, secret: Uint8Array) {
	const { stamp, symbol, changes, updates, clusters } = prepared;
	const { consultation, participant, id, at } = step;
	return async (tx: WriteTransaction): Promise<Result<PositionsDone | null>> => {
		if (stamp !== (await stampOfPositions(tx.db))) return ok(null);
		await updateRecommendations(tx.db, updates);
		await insertStated(tx.db, { id, consultation, at, symbol, changes });
		const line = { consultation, stream: 'matrix', type: 'positions-stated' as const, at, by: participant } as const;
		const data = { symbol, changed: changes.length, clusters };
		await createJournal(Buffer.from(secret)).append(tx, {
			...line,
			data,
			rows: { recommendation: updates.map((update) => update.id) }
		});
		return ok({ changed: changes.length, id });
	};
}

/** As it comes from the worker that prepared it. */
export async function writeEncodedPositions(json: Uint8Array, step: PositionsStep, secret: Uint8Array) {
	return writePositions(JSON.parse(new TextDecoder().decode(json)) as PreparedPositions, step, secret);
}

export const positionsWritten = workerWrite(import.meta.url, writeEncodedPositions);
