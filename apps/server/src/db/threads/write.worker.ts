import { once } from 'node:events';
import type { IdempotencyClaim } from '../idempotency/idempotency.store.ts';
import { Connections, type DatabaseOpening } from '../connections.ts';
import { transactionOn } from '../transaction-on.ts';
import { loadTask } from './worker-tasks.ts';
import type { Command } from './worker-write.ts';
import type { WriteAnswer, WriteTask } from './write-task.ts';
import { workerError } from './worker-error.ts';
import { isPostgresUrl } from '../is-postgres.ts';
import type { WorkerWriter } from '../writer.ts';

const writers = new Connections<WorkerWriter>(async (where) => {
	if (isPostgresUrl(where)) return (await import('../postgres/postgres-writer.ts')).createPostgresWriter(where);
	return (await import('../sqlite/sqlite-writer.ts')).openWorkerWriter(where);
});

export function leave(database: DatabaseOpening): Promise<void> {
	return writers.leave(database);
}

/** Runs one command in one transaction. */
export async function write({ database, module, name, input, turn }: WriteTask): Promise<WriteAnswer> {
	try {
		const command = await loadTask<Command<unknown[], unknown>>({ module, name });
		const writer = await writers.of(database);
		const work = await command(...input);
		turn.postMessage('ready');
		const [claim] = (await once(turn, 'message')) as [IdempotencyClaim | null];
		const answer = await transactionOn(writer, work, claim);
		setImmediate(() => writer.afterCommit?.());
		return answer;
	} catch (error) {
		return { error: workerError(error) };
	} finally {
		turn.close();
	}
}
