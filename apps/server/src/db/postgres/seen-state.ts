import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { findSingleValue } from '../single-value.ts';

/** Changes whenever any node commits: as long as it is the same, all reads give the same. */
export async function snapshotOf(db: Db): Promise<string> {
	return String(await findSingleValue<string>(db, sql`select pg_current_snapshot()::text`));
}

/**
 * Changes whenever a row in these tables changes, regardless of the order of the rows. It reads them all, and returns one
 * number for each table.
 */
export async function fingerprintPostgresTables(db: Db, tables: readonly string[]): Promise<string> {
	const stamps: string[] = [];
	for (const table of tables) {
		const stamp = await findSingleValue<string>(
			db,
			sql`select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${sql.identifier(table)} t`
		);
		stamps.push(`${table} ${stamp}`);
	}
	return stamps.join('\n');
}
