import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { siblingFile } from '../../program-files.ts';
import { DatabaseRefusedError } from '../database-refused.ts';

/**
 * [DB16] Before a server writes to it: whether the pages of the database still hang together. Writing into one that is broken breaks
 * more of it. Read-only, so that whoever repairs it finds it as it was. [OPERATE93] In a thread, so that the program loads meanwhile.
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
