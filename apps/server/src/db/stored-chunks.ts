import { ok } from '@plenum/domain/result';
import { chunksOf } from './chunks.ts';
import { outsideCommandScope } from './command-scope.ts';
import type { Database } from './database.ts';
import type { Db } from './db.ts';
import { markTransferable } from './transferables.ts';
import type { WriteTransaction } from './transaction-on.ts';
import { transaction, workerTransaction } from './transaction.ts';
import { workerWrite, type WorkerWrite } from './threads/worker-write.ts';

/** Up to here a content is written by the event loop; a thread would take longer to start. */
const largestHere = 64 * 1024;
/** So many chunks are deleted in one transaction. */
const atOnce = 4;

type Place = { place: number };

/** The statements of a table with a chunk in each row. */
type ChunkStatements<Rest extends object, Key extends Place> = {
	insert(db: Db, row: Rest & Place & { bytes: Buffer }): Promise<void>;
	delete(db: Db, keys: readonly Key[]): Promise<void>;
	/** Set where the event loop writes up to a different length. */
	largestHere?: number;
};

/** Where contents that are too long for one transaction are kept. */
type ChunkTable<Rest extends object, Key extends Place> = ChunkStatements<Rest, Key> & {
	/** The same in the write worker. */
	inserted: WorkerWrite<[row: Rest & Place, bytes: Uint8Array<ArrayBuffer>], number>;
	deleted: WorkerWrite<[keys: Key[]], number>;
};

/** `module` is `import.meta.url` of the file that calls this: the write worker loads it. */
export function createChunkTable<Rest extends object, Key extends Place>(
	module: string,
	statements: ChunkStatements<Rest, Key>
): ChunkTable<Rest, Key> {
	const { insert, delete: remove } = statements;
	// A Buffer arrives as a plain array of bytes.
	const inserted = async (row: Rest & Place, bytes: Uint8Array<ArrayBuffer>) => {
		const whole = { ...row, bytes: Buffer.from(bytes.buffer) };
		return async ({ db }: Pick<WriteTransaction, 'db'>) => {
			await insert(db, whole);
			return ok(row.place);
		};
	};
	const deleted =
		async (keys: Key[]) =>
		async ({ db }: Pick<WriteTransaction, 'db'>) => {
			await remove(db, keys);
			return ok(keys.length);
		};
	return {
		...statements,
		inserted: workerWrite(module, inserted, insert.name),
		deleted: workerWrite(module, deleted, remove.name)
	};
}

/** Before the step that names them, in short transactions. The step itself may still be refused. `restOf`: the other columns. */
export function storeInChunks<Rest extends object, Key extends Place>(
	database: Database,
	table: ChunkTable<Rest, Key>,
	bytes: Uint8Array,
	restOf: (chunk: Uint8Array) => Rest
): Promise<void> {
	const isShort = bytes.length <= (table.largestHere ?? largestHere);
	return outsideCommandScope(async () => {
		for (const { place, bytes: chunk } of chunksOf(bytes)) {
			const row = { ...restOf(chunk), place };
			if (isShort)
				await transaction(database, ({ db }) => table.insert(db, { ...row, bytes: chunk }), { notifiesAll: true });
			else await workerTransaction(database, table.inserted, row, markTransferable(chunk));
		}
	});
}

/** What `find` finds, until it finds nothing more. Answers how many there were. */
export async function deleteInSteps<Key extends Place>(
	database: Database,
	table: ChunkTable<never, Key>,
	find: (db: Db, limit: number) => Promise<Key[]>
): Promise<number> {
	let deleted = 0;
	for (;;) {
		const keys = await find(database.read, atOnce);
		if (keys.length === 0) return deleted;
		if (keys.length < atOnce) await transaction(database, ({ db }) => table.delete(db, keys), { notifiesAll: true });
		else await workerTransaction(database, table.deleted, keys);
		deleted += keys.length;
	}
}
