import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { DatabaseRefusedError } from '../storage/database-refused.ts';

/** Present from the moment at which a PostgreSQL server has what is in the file: the file is as it was then. */
const markerOf = (database: string): string => `${database}.moved`;

export function isMoved(database: string): boolean {
	return existsSync(markerOf(database));
}

/** [OPERATE17] Nobody goes on with the old database without a word, and nobody begins an empty one in its place. */
export function assertNotMoved(database: string): void {
	if (!isMoved(database)) return;
	throw new DatabaseRefusedError(
		`everything was moved to a PostgreSQL server (${markerOf(database)} says so). Set DATABASE_URL. To come back with everything, run \`npm run plenum -- migrate-to-sqlite FILE\` and, without DATABASE_URL, \`npm run plenum -- restore FILE\`; to go on with what was here before the move, \`npm run plenum -- migrate-to-postgres --undo\`.`
	);
}

export function markMoved(database: string): void {
	const file = openSync(markerOf(database), 'w', 0o600);
	try {
		writeSync(file, 'Everything was moved to a PostgreSQL server.\n');
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

export function unmarkMoved(database: string): void {
	rmSync(markerOf(database), { force: true });
}
