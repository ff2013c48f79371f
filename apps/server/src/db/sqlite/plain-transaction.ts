import type { Database as Connection } from 'better-sqlite3';
import { inTurn } from '../transaction.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/**
 * [DB111] A transaction of prepared statements, from BEGIN to COMMIT in one turn of the event loop, without a promise in between. Null
 * from `work` rolls back, and so does an exception.
 */
export function plainTransaction<Value>(
	database: SqliteDatabase,
	work: (writer: Connection) => Value | null
): Promise<Value | null> {
	const { bounds, writer } = database;
	return inTurn(database, () => {
		void bounds.rollBackIfOpen();
		void bounds.begin();
		try {
			const value = work(writer);
			const commits = value === null ? null : database.countCommit();
			if (value !== null) void bounds.commit([]);
			if (commits !== null) database.onCommitted(commits);
			return value;
		} finally {
			void bounds.rollBackIfOpen();
		}
	});
}
