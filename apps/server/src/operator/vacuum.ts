import type { Database } from '../db/database.ts';

/** Pages that are free still hold what they held: the database file is rewritten, and its log emptied. */
export function vacuum({ writer }: Database): void {
	writer.exec('VACUUM');
	writer.pragma('wal_checkpoint(TRUNCATE)');
}
