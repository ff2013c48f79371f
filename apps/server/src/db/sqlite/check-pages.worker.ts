import BetterSqlite3 from 'better-sqlite3';
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.postMessage(checkPages(workerData as string));

/** Returns `ok`, or what is wrong with the file. */
function checkPages(file: string): string {
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
