import BetterSqlite3 from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';
import { DatabaseRefusedError } from '../database-refused.ts';

/**
 * [DB16] Before a server writes to it: whether the pages of the database still hang together. Writing into one that is broken breaks
 * more of it. Read-only, so that whoever repairs it finds it as it was.
 */
export function assertSound(file: string): void {
	if (!existsSync(file) || statSync(file).size === 0) return;
	const found = quickCheck(file);
	if (found === 'ok') return;
	throw new DatabaseRefusedError(
		`the database ${file} is damaged (${found}). Copy the whole data folder, look at the disk, and run \`npm run plenum -- restore FILE\` with the newest backup. Without a backup, \`.recover\` of the sqlite3 program may save what can still be read.`
	);
}

function quickCheck(file: string): string {
	let connection;
	try {
		connection = new BetterSqlite3(file, { readonly: true });
		return String(connection.pragma('quick_check(1)', { simple: true }));
	} catch (error) {
		const { code = '' } = error as { code?: string };
		if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error;
		return code === 'SQLITE_NOTADB' ? 'it is no database' : 'it cannot be read';
	} finally {
		connection?.close();
	}
}
