import type BetterSqlite3 from 'better-sqlite3';
import { isStorageError } from '../storage/storage-error.ts';

/**
 * [DB9] Writes the write-ahead log into the database and truncates it, so that it holds no older state of any page. False
 * where another process reads at this moment and still needs it, or where the disk does not take it.
 */
export function emptyLog(writer: BetterSqlite3.Database, queue: { last: Promise<unknown> }): Promise<boolean> {
	const turn = queue.last.then(() => {
		if (!writer.open) return true;
		// A reader may read for long, as a backup does: nobody else waits for it.
		const patience = writer.pragma('busy_timeout', { simple: true }) as number;
		writer.pragma('busy_timeout = 0');
		try {
			const [said] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
			return said?.busy === 0;
		} catch (error) {
			if (isStorageError(error)) return false;
			throw error;
		} finally {
			writer.pragma(`busy_timeout = ${patience}`);
		}
	});
	queue.last = turn.catch(() => undefined);
	return turn;
}
