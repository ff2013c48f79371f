import type { Report } from '../../report.ts';
import type { Database } from '../../db/database.ts';
import { upsertAnswer, type IdempotencyClaim, type StoredAnswer } from '../../db/idempotency/idempotency.store.ts';
import { isStorageError } from '../../db/storage/storage-error.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';

type Row = IdempotencyClaim & StoredAnswer;
export type AnswerStore = { add(row: Row, settled: () => void): void };

/** What comes while a commit runs is committed together. An answer that cannot be kept is lost; what it answered is not. */
export function createAnswerStore(database: Database, report: Report): AnswerStore {
	const waiting: { row: Row; settled(): void }[] = [];
	async function empty(): Promise<void> {
		let taken: typeof waiting = [];
		try {
			const storeAll = async (tx: Transaction) => {
				taken = waiting.splice(0);
				for (const { row } of taken) await upsertAnswer(tx.db, row);
			};
			await transaction(database, storeAll, { notifiesAll: true });
		} catch (error) {
			if (taken.length === 0) taken = waiting.splice(0);
			if (!isStorageError(error)) report(error);
		}
		for (const { settled } of taken) settled();
	}
	return {
		add(row, settled) {
			waiting.push({ row, settled });
			if (waiting.length === 1) void empty();
		}
	};
}
