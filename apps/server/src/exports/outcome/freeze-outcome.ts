import { ok, type Result } from '@plenum/domain/result';
import { countRecommendations } from '../../clusters/clusters.store.ts';
import type { ReadRefusal } from '../../db/threads/read-pool.ts';
import { transaction, workerTransaction, type Transaction } from '../../db/transaction.ts';
import { countBytesOf } from '../../documents/documents.store.ts';
import type { AppContext } from '../../app-context.ts';
import { outcomePrepared, prepareOutcome, type PreparedOutcome } from './prepare-outcome.ts';
import { outcomeWritten, writeOutcome, type ToWrite } from './write-outcome.ts';
import type { OutcomeVersionRow } from './outcome-versions.store.ts';

/** Who freezes: a participant, or the operator (null). */
export type FreezeCommand = { consultation: string; participant: string | null; label: string | null };
export type FreezeResult = { version: OutcomeVersionRow; isNew: boolean };

/** Up to here an outcome is gathered within a few milliseconds; a thread would take longer to start. */
const largestHere = { bytes: 64 * 1024, recommendations: 100 } as const;

/** So often it is gathered again where something is decided meanwhile; then nobody decides anything until it is written. */
const tries = 2;

/**
 * [EXPORTS30] One consistent read becomes the next version of the outcome, which nothing changes any more. Where nothing has
 * changed since the last version, that one is the answer. It is read and written in workers.
 */
export async function freezeOutcome(
	context: AppContext,
	freezing: FreezeCommand
): Promise<Result<FreezeResult> | ReadRefusal> {
	const { database, config } = context;
	const { consultation, participant } = freezing;
	if (await isSmall(context, consultation))
		return freezeInTurn(context, freezing, (tx, at) => prepareOutcome(tx.db, consultation, at));
	for (let tried = 0; tried < tries; tried++) {
		const at = context.now();
		const prepared = await database.costly.take(participant, outcomePrepared, consultation, at);
		if (!prepared.ok) return prepared;
		const { same, bytes } = prepared.value;
		if (same) return ok({ version: same, isNew: false });
		const toWrite = asWritten(freezing, at, prepared.value);
		const written = await workerTransaction(database, outcomeWritten, bytes, toWrite, config.secret);
		if (!written.ok) return written;
		if (!written.value) continue;
		context.live.notify({ kind: 'outcome', consultation });
		return ok({ version: toWrite.version, isNew: true });
	}
	return freezeInTurn(context, freezing, (tx, at) => tx.costly.ask(outcomePrepared, consultation, at));
}

/** Nobody writes from when it is gathered until it is written. */
function freezeInTurn(
	context: AppContext,
	freezing: FreezeCommand,
	prepare: (tx: Transaction, at: number) => Promise<Result<PreparedOutcome>>
): Promise<Result<FreezeResult>> {
	const { consultation } = freezing;
	return transaction(context.database, async (tx) => {
		const at = context.now();
		const prepared = await prepare(tx, at);
		if (!prepared.ok) return prepared;
		const { same, bytes } = prepared.value;
		if (same) return ok({ version: same, isNew: false });
		const toWrite = { ...asWritten(freezing, at, prepared.value), base: null };
		await (
			await writeOutcome(bytes, toWrite, context.config.secret)
		)(tx);
		tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation }));
		return ok({ version: toWrite.version, isNew: true });
	});
}

async function isSmall({ database }: AppContext, consultation: string): Promise<boolean> {
	const bytes = await countBytesOf(database.read, consultation);
	const kept = await countRecommendations(database.read, consultation);
	return bytes <= largestHere.bytes && kept <= largestHere.recommendations;
}

function asWritten(
	{ consultation, participant, label }: FreezeCommand,
	at: number,
	{ version, carried, base }: PreparedOutcome
): ToWrite {
	return { version: { consultation, at, by: participant, label, ...version }, carried, base };
}
