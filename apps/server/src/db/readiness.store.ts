import type { Db } from './db.ts';
import { readiness } from './readiness.tables.ts';

export async function upsertReadiness(db: Db, at: number): Promise<void> {
	await db.insert(readiness).values({ id: 1, at }).onConflictDoUpdate({ target: readiness.id, set: { at } }).run();
}
