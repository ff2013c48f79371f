import type { Database } from '../database.ts';
import { transaction, type Transaction } from '../transaction.ts';

type WaitingItem<Item, Value> = { item: Item; answer(value: Value): void; fail(error: unknown): void };

/**
 * Many participants vote or rate within a second or two: requests that arrive together are committed together. Each is
 * decided by itself, and a refused one does not hold up the others. `record` returns one value for each, in their order.
 * Returns only after the commit, never before. `record` notifies of every change of a cached answer.
 */
export function commitTogether<Item, Value>(
	database: Database,
	record: (tx: Transaction, items: readonly Item[]) => Promise<Value[]>
): (item: Item) => Promise<Value> {
	const waiting: WaitingItem<Item, Value>[] = [];

	async function commit(): Promise<void> {
		if (waiting.length === 0) return; // They came in time for the commit before.
		const taken: WaitingItem<Item, Value>[] = [];
		try {
			const recordAll = (tx: Transaction) => {
				taken.push(...waiting.splice(0));
				return record(
					tx,
					taken.map(({ item }) => item)
				);
			};
			const values = await transaction(database, recordAll, { notifiesAll: true });
			values.forEach((value, place) => taken[place]?.answer(value));
		} catch (error) {
			for (const { fail } of taken.length > 0 ? taken : waiting.splice(0)) fail(error);
		}
	}

	const group = { readyAt: 0, commit };
	return (item) =>
		new Promise((answer, fail) => {
			waiting.push({ item, answer, fail });
			database.commits.wake(group);
		});
}
