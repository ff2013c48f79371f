import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import {
	openPositionFile,
	positionFileOf,
	readPosition,
	type CommitPosition,
	type PositionFile
} from './commit-position.ts';
import { tablesIn } from './identity.ts';

/** `commits`: fewer are there than were made. `position`: the file beside the database is missing, damaged or of another database. */
export type Loss = { what: 'commits'; noted: number; found: number } | { what: 'position'; file: string };

/**
 * [DB14] Finds commits that the database has lost. SQLite ends a damaged write-ahead log where the damage is, and drops all
 * later commits silently. Reads only, so that the log stays as it is for repair.
 */
export function findLoss(database: string): Loss | null {
	if (!existsSync(database)) return null;
	const connection = new BetterSqlite3(database, { readonly: true });
	try {
		const found = positionOf(connection);
		// No server has written a position yet: the database is new, was restored, or its loss was accepted.
		if (!found || found.lineage === '') return null;
		const noted = readPosition(positionFileOf(database));
		if (noted?.lineage !== found.lineage) return { what: 'position', file: basename(positionFileOf(database)) };
		if (found.commits >= noted.commits) return null;
		return { what: 'commits', noted: noted.commits, found: found.commits };
	} finally {
		connection.close();
	}
}

export function assertNothingLost(database: string): void {
	const loss = findLoss(database);
	if (!loss) return;
	throw new DatabaseRefusedError(
		[
			loss.what === 'position'
				? 'it cannot be said whether the database is whole. Nothing has been changed.'
				: 'the database has lost something that was saved in it. Nothing has been changed.',
			describeLoss(loss),
			'Copy the whole data folder first. Then either run `npm run plenum -- restore FILE` with the newest backup, or, if the loss is to be accepted, `npm run plenum -- accept-loss`, and start again.'
		].join('\n')
	);
}

export function describeLoss(loss: Loss): string {
	switch (loss.what) {
		case 'commits':
			return `${loss.noted} commits were saved, ${loss.found} are there.`;
		case 'position':
			return `${loss.file}, which lies beside the database and says how far it had come, is missing or damaged.`;
	}
}

/**
 * [DB14] [DB76] Writes the position after each commit from now on. The server that opens a database without a lineage gives
 * it one, after the file has it. A kill in between leaves a database without one.
 */
export function followPosition(
	connection: Connection,
	database: string,
	by: 'server' | 'command'
): PositionFile | null {
	const position = positionOf(connection);
	if (!position || (position.lineage === '' && by === 'command')) return null;
	if (position.lineage !== '') return openPositionFile(positionFileOf(database), position);
	const lineage = randomBytes(12).toString('hex');
	const file = openPositionFile(positionFileOf(database), { ...position, lineage });
	connection.prepare('update commit_count set lineage = ?').run(lineage);
	connection.pragma('wal_checkpoint(PASSIVE)'); // A damaged log must not take the lineage with it.
	return file;
}

function positionOf(connection: Connection): CommitPosition | undefined {
	if (!tablesIn(connection).includes('commit_count')) return undefined;
	return connection.prepare('select lineage, commits from commit_count').get() as CommitPosition | undefined;
}
