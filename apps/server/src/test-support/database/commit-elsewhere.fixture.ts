import type { Database } from '../../db/database.ts';
import { alter } from './statements.fixture.ts';
import { upsertReadiness } from '../../db/readiness.store.ts';
import { transaction } from '../../db/transaction.ts';

/** Makes a commit without saying here what it changed, like a commit of another process: everything cached is read again. */
export async function commitElsewhere(database: Database, at: number): Promise<void> {
	await transaction(database, (tx) => upsertReadiness(tx.db, at));
	await alter(database, 'update commit_count set commits = commits + 1');
}
