import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Changes whenever any node commits: as long as it is the same, all reads give the same. */
export async function snapshotOf(db: Db): Promise<string> {
	const row = await db.get<{ snapshot: string }>(sql`select pg_current_snapshot()::text as snapshot`);
	return row.snapshot;
}

/**
 * Changes whenever a row in these tables changes, regardless of the order of the rows. It reads them all, and returns one
 * number for each table.
 */
export async function stampOfTables(db: Db, tables: readonly string[]): Promise<string> {
	const stamps: string[] = [];
	for (const table of tables) {
		const row = await db.get<{ stamp: string }>(
			sql`select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as stamp from ${sql.identifier(table)} t`
		);
		stamps.push(`${table} ${row.stamp}`);
	}
	return stamps.join('\n');
}
