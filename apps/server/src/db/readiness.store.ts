import { ok, type Result } from '@plenum/domain/result';
import type { Db } from './db.ts';
import { readiness } from './readiness.tables.ts';
import { workerRead } from './threads/worker-read.ts';

export async function upsertReadiness(db: Db, at: number): Promise<void> {
	await db.insert(readiness).values({ id: 1, at }).onConflictDoUpdate({ target: readiness.id, set: { at } }).run();
}

export async function findReadiness(db: Db): Promise<Result<number | null>> {
	return ok((await db.select().from(readiness).get())?.at ?? null);
}

export const readinessRead = workerRead(import.meta.url, findReadiness);
