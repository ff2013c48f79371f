import type { Result } from '@plenum/domain/result';
import BetterSqlite3 from 'better-sqlite3';
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import type { IdempotencyClaim } from './idempotency.store.ts';
import { watchRows } from './row-checksums.ts';
import { Connections, type Opening } from './connections.ts';
import { transactionOn, type Committed } from './transaction-on.ts';
import type { Command } from './worker-write.ts';
import { workerError, type WorkerError } from './worker-error.ts';
import { writeDurably, writerOn, type Writer } from './writer.ts';

/** `turn` hears when the command is ready, and says when it may begin, with the claim that it is to write. */
export type WriteTask = { database: Opening; module: string; name: string; input: unknown[]; turn: MessagePort };
export type WriteAnswer = Committed<Result<unknown>> | { error: WorkerError };

/** As the event loop's own writes: what a row is worth is kept beside it. The file is brought up to date already. */
const writers = new Connections<Writer>((file) => {
	const connection = new BetterSqlite3(file, { fileMustExist: true });
	writeDurably(connection);
	connection.pragma('foreign_keys = ON');
	connection.pragma('wal_autocheckpoint = 0'); // Done below, when nobody waits for it any more.
	connection.pragma('cache_size = -65536'); // A page of a long transaction is written to the log once and not each time it changes.
	watchRows(connection);
	return { kept: writerOn(connection), close: () => void connection.close() };
});

export function leave(database: Opening): void {
	writers.leave(database);
}

/** Runs one command in one transaction. */
export async function write({ database, module, name, input, turn }: WriteTask): Promise<WriteAnswer> {
	try {
		const found = (await import(module)) as Record<string, Command<unknown[], unknown>>;
		const command = found[name];
		if (!command) throw new Error(`${module} exports no ${name}.`);
		const writer = writers.of(database);
		const work = await command(...input);
		turn.postMessage('ready');
		const [claim] = (await once(turn, 'message')) as [IdempotencyClaim | null];
		const answer = await transactionOn(writer, work, claim);
		setImmediate(() => writer.writer.open && writer.writer.pragma('wal_checkpoint(PASSIVE)'));
		return answer;
	} catch (error) {
		return { error: workerError(error) };
	} finally {
		turn.close();
	}
}
