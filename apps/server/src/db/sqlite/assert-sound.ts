import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { siblingFile } from '../../program-files.ts';
import { DatabaseRefusedError } from '../storage/database-refused.ts';

/**
 * [DB16] Checks, before a server writes to the database, whether its pages are consistent. Writing into a broken one breaks
 * more of it. Read-only, so that a later repair finds it unchanged. [OPERATE93] Runs in a thread, so that the program loads
 * meanwhile.
 */
export async function assertSound(file: string): Promise<void> {
	if (!existsSync(file) || statSync(file).size === 0) return;
	const thread = new Worker(siblingFile('check-pages.worker', import.meta.url), { workerData: file });
	const [found] = (await once(thread, 'message')) as [string];
	if (found === 'ok') return;
	throw new DatabaseRefusedError(
		`the database ${file} is damaged (${found}). Copy the whole data folder, look at the disk, and run \`npm run plenum -- restore FILE\` with the newest backup. Without a backup, \`.recover\` of the sqlite3 program may save what can still be read.`
	);
}
