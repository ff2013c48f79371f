import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseRefusedError } from '../storage/database-refused.ts';

/** Present while the old database has left its place and the new one may not have taken it yet. */
export const markerOf = (database: string): string => `${database}.restoring`;
/** The new database while it is copied and checked. Without a marker nothing has been replaced yet. */
export const incomingOf = (database: string): string => `${database}.incoming`;
export const keptOf = (database: string, at: Date): string =>
	`${database}.before-${at.toISOString().replace(/[:.]/g, '-')}`;

const again = 'Run `npm run plenum -- restore FILE` with the backup that you want, and start again.';

/**
 * [DB13] A restore that was killed leaves the old database or the new one in place, or this refusal: never a new, empty one.
 * A database that is gone while parts of it are left is refused as well, regardless of the cause.
 */
export function assertNoUnfinishedRestore(database: string): void {
	if (existsSync(markerOf(database)))
		throw new DatabaseRefusedError(
			`a restore was interrupted while it replaced the database (${markerOf(database)} is left of it). ${again} What was there before lies beside it as ${basename(database)}.before-….`
		);
	if (existsSync(database)) return;
	const traces = tracesOf(database);
	if (traces.length > 0)
		throw new DatabaseRefusedError(
			`the database ${database} is gone, but traces of one are there: ${traces.join(', ')}. ${again} To begin with an empty database instead, move these files out of the data folder first.`
		);
}

function tracesOf(database: string): string[] {
	const name = basename(database);
	const ends = [/^\.incoming$/, /^\.before-[^/]*$/, /^-wal$/, /^\.commits$/];
	const folder = dirname(database);
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter(
		(file) => file.startsWith(name) && ends.some((end) => end.test(file.slice(name.length)))
	);
}
