import { setPriority } from 'node:os';
import Tinypool from 'tinypool';
import { Connections, type DatabaseOpening } from '../connections.ts';
import type { Db } from '../db.ts';
import { isPostgresUrl } from '../is-postgres.ts';
import type { ReadAnswer, ReadTask } from './read-task.ts';
import { workerError } from './worker-error.ts';
import { loadTask } from './worker-tasks.ts';
import type { Question, WithBytes } from './worker-read.ts';

const niceness = 5;
// On Linux this affects only the calling thread: where cores are few, people who are typing go first.
if (process.platform === 'linux') setPriority(0, niceness);

const readers = new Connections(async (where) => {
	if (isPostgresUrl(where)) return (await import('../postgres/postgres-reader.ts')).openPostgresReader(where);
	return (await import('../sqlite/sqlite-reader.ts')).openSqliteReader(where);
});

export function leave(database: DatabaseOpening): Promise<void> {
	return readers.leave(database);
}

/** Asks one question in one read transaction: everything that it sees is of one moment. */
export async function read({ database, module, name, input }: ReadTask): Promise<unknown> {
	const start = cpuTime();
	try {
		const question = await loadTask<Question<unknown[], unknown>>({ module, name });
		const reader = await readers.of(database);
		const result = await reader.inSnapshot((db: Db) => question(db, ...input));
		if (!result.ok) return { result, milliseconds: cpuTime() - start } satisfies ReadAnswer;
		const value = isFile(result.value) ? result.value : new TextEncoder().encode(JSON.stringify(result.value));
		const { buffer } = 'bytes' in value ? value.bytes : value;
		return Tinypool.move(withTransfer({ result: { ok: true, value }, milliseconds: cpuTime() - start }, buffer));
	} catch (error) {
		return { error: workerError(error) } satisfies ReadAnswer;
	}
}

/** Milliseconds that this thread has worked: on a busy machine a question takes longer and costs no more. */
function cpuTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

function isFile(value: unknown): value is WithBytes {
	return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}

/** Tinypool's own way to say what is transferred and not copied. */
function withTransfer(answer: ReadAnswer, buffer: ArrayBuffer) {
	return { [Tinypool.transferableSymbol]: buffer, [Tinypool.valueSymbol]: answer } as never;
}
