import type { Result } from '@plenum/domain/result';
import type { ConfirmImportRequest, ImportDone } from '@plenum/protocol/matrix';
import { countRecommendations } from '../clusters/clusters.store.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import { markTransferable } from '../db/transferables.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import type { Matrix } from './matrix.ts';
import { isSmallImport } from './imports.store.ts';
import { decodeImport, encodeImport, importPrepared } from './prepare-import.ts';
import { storeContent } from './upload/store-content.ts';
import { importWritten, writeImport } from './write-import.ts';
import { writePlanned } from './write-planned.ts';

/** Who confirms: a participant, or the operator (null). */
type ImportAuthor = { consultation: string; participant: string | null };

/** Up to here an import is planned and written within a few milliseconds; a thread would take longer to start. */
const mostHere = 100;

/**
 * [MATRIX42] Small ones at once; large ones are planned in one worker and written by another, so that nobody waits for a plan. What
 * it takes to undo it is stored before: the step itself is to be short.
 */
export async function confirmImport(
	matrix: Matrix,
	{ consultation, participant }: ImportAuthor,
	id: string,
	choice: ConfirmImportRequest | null = null
): Promise<Result<ImportDone> | ReadRefusal> {
	const { context } = matrix;
	const { database, config } = context;
	const confirmation = { consultation, participant, id, at: context.now(), aliases: choice?.aliases ?? [] };
	const isSmall =
		(await isSmallImport(database.read, id)) && (await countRecommendations(database.read, consultation)) <= mostHere;
	try {
		const done = await writePlanned(planAndWrite);
		if (done.ok) context.live.notify({ kind: 'clusters', consultation, cluster: null });
		return done;
	} finally {
		void matrix.sweep();
	}

	async function planAndWrite(): Promise<Result<ImportDone | null> | ReadRefusal> {
		const input = [consultation, id, choice] as const;
		const prepared = isSmall
			? await encodeImport(database.read, ...input)
			: await database.costly.take(participant, importPrepared, ...input);
		if (!prepared.ok) return prepared;
		const { bytes, changesAt } = prepared.value;
		const changesContent = await storeContent(context, id, bytes.subarray(changesAt));
		const written = { ...confirmation, changesContent };
		return isSmall
			? transaction(database, writeImport(decodeImport(bytes, changesAt), written, config.secret))
			: workerTransaction(database, importWritten, markTransferable(bytes), changesAt, written, config.secret);
	}
}
