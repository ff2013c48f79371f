import { refuse, type Result } from '@plenum/domain/result';
import type { ConfirmImportRequest, ImportDone } from '@plenum/protocol/matrix';
import { countRecommendations } from '../clusters/clusters.store.ts';
import type { ReadRefusal } from '../db/read-pool.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Matrix } from './matrix.ts';
import { countBytesRead } from './imports.store.ts';
import { importPrepared, prepareImport } from './prepare-import.ts';
import { importWritten, writeImport, type Confirmation } from './write-import.ts';

/** Who confirms: a participant, or the operator (null). */
type Confirming = { consultation: string; participant: string | null };

/** Up to here an import is planned and written within a few milliseconds; a thread would take longer to start. */
const largestHere = { bytes: 64 * 1024, recommendations: 100 } as const;

/** So often it is planned again where something that it stands on is changed meanwhile. */
const tries = 3;

/** [MATRIX42] Small ones at once; large ones are planned in one worker and written by another, so that nobody waits for a plan. */
export async function confirmImport(
	{ context }: Matrix,
	{ consultation, participant }: Confirming,
	id: string,
	choice: ConfirmImportRequest | null = null
): Promise<Result<ImportDone> | ReadRefusal> {
	const { database, config } = context;
	const confirmation = { consultation, participant, id, at: context.now(), aliases: choice?.aliases ?? [] };
	const done = (await isSmall(context, consultation, id))
		? await confirmHere(context, confirmation, choice)
		: await confirmElsewhere();
	if (done.ok) context.live.notify({ kind: 'clusters', consultation, cluster: null });
	return done;

	async function confirmElsewhere(): Promise<Result<ImportDone> | ReadRefusal> {
		for (let tried = 0; tried < tries; tried++) {
			const prepared = await database.costly.take(participant, importPrepared, consultation, id, choice);
			if (!prepared.ok) return prepared;
			const { bytes } = prepared.value;
			const done = await workerTransaction(database, importWritten, bytes, confirmation, config.secret);
			if (!done.ok) return done;
			if (done.value) return { ok: true, value: done.value };
		}
		return refuse('import/changed-meanwhile');
	}
}

function confirmHere(
	context: AppContext,
	confirmation: Confirmation,
	choice: ConfirmImportRequest | null
): Promise<Result<ImportDone>> {
	return transaction(context.database, async (tx) => {
		const { consultation, id } = confirmation;
		const prepared = await prepareImport(tx.db, consultation, id, choice);
		if (!prepared.ok) return prepared;
		const done = await writeImport(prepared.value, confirmation, context.config.secret)(tx);
		if (!done.ok) return done;
		if (!done.value) throw new Error('Within a transaction the ground stays the same.');
		return { ok: true, value: done.value };
	});
}

async function isSmall({ database }: AppContext, consultation: string, id: string): Promise<boolean> {
	const bytes = await countBytesRead(database.read, id);
	const kept = await countRecommendations(database.read, consultation);
	return bytes <= largestHere.bytes && kept <= largestHere.recommendations;
}
