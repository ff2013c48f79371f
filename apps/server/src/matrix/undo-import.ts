import { ok, type Result } from '@plenum/domain/result';
import { countRecommendations } from '../clusters/clusters.store.ts';
import { markTransferable } from '../db/transferables.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { isSmallImport } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { prepareUndo, undoPrepared } from './prepare-undo.ts';
import { findImportOf } from './show-import.ts';
import { writePlanned } from './write-planned.ts';
import { undoWritten, writeUndo } from './write-undo.ts';

/** Up to here it is read and written within a few milliseconds; a thread would take longer to start. */
const mostHere = 100;

/** [MATRIX56] While nothing hangs on it the last import can be taken back, and everything is as it was before. */
export async function undoImport(
	matrix: Matrix,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<{ takenBack: true }> | ReadRefusal> {
	const { context } = matrix;
	const { database, config } = context;
	const request = { consultation, participant, id, at: context.now() };
	const found = await findImportOf(database.read, consultation, id);
	if (!found.ok) return found;
	if (found.value.state === 'taken-back') return ok({ takenBack: true });
	const isSmall =
		(await isSmallImport(database.read, id)) && (await countRecommendations(database.read, consultation)) <= mostHere;
	const done = await writePlanned(isSmall ? undoHere : undoElsewhere);
	if (!done.ok) return done;
	for (const { document, made } of found.value.effect?.clusters ?? [])
		if (made) context.documentChanged.notify(document);
	context.live.notify({ kind: 'clusters', consultation, cluster: null });
	void matrix.sweep();
	return done;

	async function undoHere(): Promise<Result<{ takenBack: true } | null>> {
		const prepared = await prepareUndo(database.read, consultation, id);
		return prepared.ok ? transaction(database, writeUndo(prepared.value, request, config.secret)) : prepared;
	}

	async function undoElsewhere(): Promise<Result<{ takenBack: true } | null> | ReadRefusal> {
		const prepared = await database.costly.take(participant, undoPrepared, consultation, id);
		if (!prepared.ok) return prepared;
		return workerTransaction(database, undoWritten, markTransferable(prepared.value.bytes), request, config.secret);
	}
}
