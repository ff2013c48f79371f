import { sql } from 'drizzle-orm';
import { sha256 } from '../sha256.ts';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { stampOfTables } from './postgres/seen-state.ts';

/** Another one as soon as any row of these tables is another: what was read of them before is then to be read again. */
export async function stampOf(db: Db, tables: readonly string[]): Promise<string> {
	return isPostgres(db) ? stampOfTables(db, tables) : stampOfChecksums(db, tables);
}

/** SQLite's rows carry a checksum each. */
async function stampOfChecksums(db: Db, tables: readonly string[]): Promise<string> {
	const named = sql.join(
		tables.map((table) => sql`${table}`),
		sql`, `
	);
	const rows = await db.values(
		sql`SELECT table_name, row_key, checksum FROM row_checksums WHERE table_name IN (${named}) ORDER BY table_name, row_key`
	);
	return sha256(JSON.stringify(rows));
}
