import type { Result } from '@plenum/domain/result';
import BetterSqlite3 from 'better-sqlite3';
import { setPriority } from 'node:os';
import Tinypool from 'tinypool';
import { Connections, type Opening } from './connections.ts';
import type { Db } from './db.ts';
import { sqliteDb } from './sqlite-db.ts';
import { workerError, type WorkerError } from './worker-error.ts';
import type { Question, WithBytes } from './worker-read.ts';

export type ReadTask = { database: Opening; module: string; name: string; input: unknown[] };

/** The value as JSON, so that the event loop neither builds nor copies it; where it holds bytes, as it is, and the bytes move. */
export type ReadAnswer =
	{ result: Result<Uint8Array<ArrayBuffer> | WithBytes>; milliseconds: number } | { error: WorkerError };

const niceness = 5;
// On Linux this concerns the calling thread alone: where cores are few, whoever types goes first.
if (process.platform === 'linux') setPriority(0, niceness);

type Reader = { connection: BetterSqlite3.Database; db: Db };
const readers = new Connections<Reader>((file) => {
	const connection = new BetterSqlite3(file, { readonly: true });
	return { kept: { connection, db: sqliteDb(connection) }, close: () => void connection.close() };
});

export function leave(database: Opening): void {
	readers.leave(database);
}

/** Asks one question in one read transaction: everything that it sees is of one moment. */
export async function read({ database, module, name, input }: ReadTask): Promise<unknown> {
	const start = cpuTime();
	try {
		const found = (await import(module)) as Record<string, Question<unknown[], unknown>>;
		const question = found[name];
		if (!question) throw new Error(`${module} exports no ${name}.`);
		const result = await inSnapshot(readers.of(database), (db) => question(db, ...input));
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

/** Tinypool's own way to say what is handed over and not copied. */
function withTransfer(answer: ReadAnswer, buffer: ArrayBuffer) {
	return { [Tinypool.transferableSymbol]: buffer, [Tinypool.valueSymbol]: answer } as never;
}

async function inSnapshot<Value>({ connection, db }: Reader, work: (db: Db) => Promise<Value>): Promise<Value> {
	connection.exec('BEGIN');
	try {
		return await work(db);
	} finally {
		connection.exec('COMMIT');
	}
}
