import { ok, refuse, type Result } from '@plenum/domain/result';
import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { findSingleValue } from '../single-value.ts';
import { workerRead } from './worker-read.ts';

/** Questions for the tests of the pool: a worker loads them from a file that is no test itself. */
export async function countThings(db: Db, wanted: string): Promise<Result<{ before: number; after: number }>> {
	if (wanted === 'refused') return refuse('document/unknown');
	if (wanted === 'broken') throw Object.assign(new Error('It broke.'), { code: 'document/cannot-open' });
	const count = async () => (await findSingleValue<number>(db, sql`select count(*) from things`)) ?? 0;
	const before = await count();
	await new Promise((resolve) => setTimeout(resolve, 100));
	return ok({ before, after: await count() });
}
export const counted = workerRead(import.meta.url, countThings);

export async function holdTheThread(): Promise<Result<string>> {
	for (const end = performance.now() + 300; performance.now() < end;);
	return ok('held');
}
export const held = workerRead(import.meta.url, holdTheThread);

/** On PostgreSQL: the connection's process, after so many seconds. */
export async function sleepOnServer(db: Db, seconds: number): Promise<Result<number>> {
	const pid = await findSingleValue<number>(db, sql`select pg_backend_pid(), pg_sleep(${seconds}::float8)::text`);
	return ok(pid!);
}
export const sleptOnServer = workerRead(import.meta.url, sleepOnServer);

export async function readBytes(): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; name: string }>> {
	return ok({ bytes: Uint8Array.of(1, 2, 3), name: 'three' });
}
export const bytesRead = workerRead(import.meta.url, readBytes);
