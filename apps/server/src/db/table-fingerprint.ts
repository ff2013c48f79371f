import { sql } from 'drizzle-orm';
import { sha256 } from '../sha256.ts';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { fingerprintPostgresTables } from './postgres/seen-state.ts';

/** Changes whenever a row in these tables changes: what was read of them before is then to be read again. */
export async function fingerprintTables(db: Db, tables: readonly string[]): Promise<string> {
	return isPostgres(db) ? fingerprintPostgresTables(db, tables) : fingerprintRows(db, tables);
}

async function fingerprintRows(db: Db, tables: readonly string[]): Promise<string> {
	const stamps: string[] = [];
	for (const table of tables)
		stamps.push(sha256(JSON.stringify(await db.values(sql`select * from ${sql.identifier(table)}`))));
	return stamps.join(' ');
}
