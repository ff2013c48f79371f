import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { incomingOf, markerOf } from '../../db/sqlite/unfinished-restore.ts';

export type SwapFiles = Pick<
	typeof fs,
	| 'closeSync'
	| 'copyFileSync'
	| 'existsSync'
	| 'fsyncSync'
	| 'linkSync'
	| 'openSync'
	| 'renameSync'
	| 'unlinkSync'
	| 'writeSync'
>;

/**
 * [OPERATE4] The new database takes the place of the old in one rename; a second name keeps the old one. Only a broken
 * database has a log beside it that must go first, as it would be taken for the new one's. While the marker is there, no
 * server starts on what lies between. Returns the kept name, or null where there was no database.
 */
export function swapDatabase(database: string, kept: string, files: SwapFiles): string | null {
	const folder = dirname(database);
	const hadOne = files.existsSync(database);
	if (hadOne) keepUnder(kept, database, files);
	reachDisk(folder, files);
	writeMarker(markerOf(database), files);
	reachDisk(folder, files);
	for (const end of ['-wal', '-shm', '-journal'])
		if (files.existsSync(database + end)) files.renameSync(database + end, kept + end);
	reachDisk(folder, files);
	files.renameSync(incomingOf(database), database);
	reachDisk(folder, files);
	files.unlinkSync(markerOf(database));
	reachDisk(folder, files);
	return hadOne ? kept : null;
}

/** Where the disk knows no second name for a file, a copy has to do. */
function keepUnder(kept: string, database: string, files: SwapFiles): void {
	try {
		files.linkSync(database, kept);
	} catch {
		files.copyFileSync(database, kept, fs.constants.COPYFILE_EXCL);
		reachDisk(kept, files);
	}
}

function writeMarker(marker: string, files: SwapFiles): void {
	const file = files.openSync(marker, 'w', 0o600);
	try {
		files.writeSync(file, 'A restore is replacing the database.\n');
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
}

function reachDisk(path: string, files: SwapFiles): void {
	const file = files.openSync(path, 'r');
	try {
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
}
