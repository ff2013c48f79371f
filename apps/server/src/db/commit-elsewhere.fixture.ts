import type { Database } from './database.ts';
import { alter } from './statements.fixture.ts';
import { upsertReadiness } from './readiness.store.ts';
import { transaction } from './transaction.ts';

/** A commit of which nobody here is told what it changed, as one of another process: whatever was kept is read anew. */
export async function commitElsewhere(database: Database, at: number): Promise<void> {
	await transaction(database, (tx) => upsertReadiness(tx.db, at));
	await alter(database, 'update commit_count set commits = commits + 1');
}
