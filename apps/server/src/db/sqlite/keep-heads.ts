import type { Report } from '../../report.ts';
import { assertSound } from './assert-sound.ts';
import { openDatabase } from './open-sqlite.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { headsFileOf, openHeadsFile } from './heads-file.ts';
import { becomeOnlyServer } from './one-server.ts';
import { assertNothingLost, currentHeads, expectHeadsFile } from './lost-commits.ts';

/** [DB14] Opens a database of which nothing is lost, and notes from now on, outside it, how far it has come. [DB65] For one server at a time. */
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
	if (by === 'server') assertSound(file);
	assertNothingLost(file);
	const database = openDatabase(file, report);
	// The lineage is in the database file itself before anything is noted of it.
	database.writer.pragma('wal_checkpoint(PASSIVE)');
	const heads = openHeadsFile(headsFileOf(file), currentHeads(database.writer), by === 'server');
	if (by === 'server') expectHeadsFile(database.writer);
	database.onCommitted = (noted) => heads.note(noted);
	const { close } = database;
	database.close = async () => {
		await close();
		heads.close();
		leave();
	};
	return database;
}
