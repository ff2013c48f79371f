import { ok, type Result } from '@plenum/domain/result';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { createJournal } from '../../journal/journal.ts';
import { insertOutcomeVersion, type OutcomeVersionRow } from './outcome-versions.store.ts';
import { baseOf, type PreparedOutcome } from './prepare-outcome.ts';
import { upsertChoices } from '../publication/publication-choices.store.ts';

export type ToWrite = {
	version: OutcomeVersionRow;
	carried: PreparedOutcome['carried'];
	/** Null: the caller has held the writer's turn since it was prepared. */
	base: string | null;
};

/** Answers whether it was written: not where something was decided since it was prepared. */
export async function writeOutcome(json: Uint8Array, { version, carried, base }: ToWrite, secret: Uint8Array) {
	const text = new TextDecoder().decode(json);
	return async (tx: WriteTransaction): Promise<Result<boolean>> => {
		const { consultation, number, sha256, chainHead, at, by } = version;
		if (base !== null && base !== (await baseOf(tx.db, consultation))) return ok(false);
		await upsertChoices(tx.db, carried);
		await insertOutcomeVersion(tx.db, version, text);
		const data = { version: number, sha256, chainHead };
		const line = { consultation, stream: 'exports', type: 'outcome-frozen' as const, at, by, data };
		await createJournal(Buffer.from(secret)).append(tx, line);
		return ok(true);
	};
}

export const outcomeWritten = workerWrite(import.meta.url, writeOutcome);
