import { transaction, type Transaction } from './transaction.ts';
import type { Database } from './database.ts';

type Waiting<Item, Value> = { item: Item; answer(value: Value): void; fail(error: unknown): void };

/**
 * A hall votes or rates within a second or two. What arrives in one turn of the event loop, or while a commit runs, is committed
 * together; nothing waits for a clock. Each is judged by itself, and a refused one holds up no other: `record` answers one value for
 * each, in their order. Answers only when it is committed, never before.
 */
export function commitTogether<Item, Value>(
	database: Database,
	record: (tx: Transaction, items: readonly Item[]) => Promise<Value[]>
): (item: Item) => Promise<Value> {
	const waiting: Waiting<Item, Value>[] = [];
	const empty = () => {
		let taken: Waiting<Item, Value>[] | null = null;
		return transaction(database, async (tx) => {
			taken = waiting.splice(0);
			return record(
				tx,
				taken.map(({ item }) => item)
			);
		}).then(
			(values) => values.forEach((value, place) => taken?.[place]?.answer(value)),
			(error: unknown) => (taken ?? waiting.splice(0)).forEach(({ fail }) => fail(error))
		);
	};
	return (item) =>
		new Promise((answer, fail) => {
			waiting.push({ item, answer, fail });
			if (waiting.length === 1) setImmediate(() => void empty());
		});
}
