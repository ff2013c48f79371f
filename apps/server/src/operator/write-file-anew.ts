import type { Database } from '../db/database.ts';

/** Pages that are free still hold what they held: the database file is written anew, and its log emptied. */
export function writeFileAnew({ writer }: Database): void {
	writer.exec('VACUUM');
	writer.pragma('wal_checkpoint(TRUNCATE)');
}
