import type { Report } from '../../report.ts';
import { openDatabase } from './open-sqlite.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { becomeOnlyServer } from './one-server.ts';
import { assertNothingLost, followPosition } from './lost-commits.ts';

/** [DB14] Opens a database that has lost nothing, and writes its position beside it from now on. [DB65] For one server at a time. */
export function openGuardedDatabase(file: string, by: 'server' | 'command', report: Report): SqliteDatabase {
	const leave = by === 'server' ? becomeOnlyServer(file) : () => undefined;
	try {
		return openGuarded(file, by, report, leave);
	} catch (error) {
		leave();
		throw error;
	}
}

function openGuarded(file: string, by: 'server' | 'command', report: Report, leave: () => void): SqliteDatabase {
	assertNothingLost(file);
	const database = openDatabase(file, report);
	const position = followPosition(database.writer, file, by);
	database.onCommitted = (commits) => position?.write(commits);
	const { close } = database;
	database.close = async () => {
		await close();
		position?.close();
		leave();
	};
	return database;
}
