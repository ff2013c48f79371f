import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Another one as soon as anything was committed, by whichever node: as long as it is the same, all that is read is the same. */
export async function snapshotOf(db: Db): Promise<string> {
	const row = await db.get<{ snapshot: string }>(sql`select pg_current_snapshot()::text as snapshot`);
	return row.snapshot;
}

/** Another one as soon as any row of these tables is another, however the rows lie. It reads them all, and hands on one number each. */
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
