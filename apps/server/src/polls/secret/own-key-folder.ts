import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../db/database.ts';
import { DatabaseRefusedError } from '../../db/storage/database-refused.ts';
import { findInstanceSetting, upsertInstanceSetting } from '../../db/instance-settings.store.ts';
import { transaction } from '../../db/transaction.ts';
import { folderMark } from './poll-keys.ts';

/**
 * [SECRET13] Any node that closes a poll finds its key: all nodes on a database see one folder, with the same mark as in the
 * database. A node that sees a different folder does not start. It would take open polls for lost, and destroy keys that
 * others need.
 */
export async function assertOwnKeyFolder(database: Database, folder: string): Promise<void> {
	const isOwn = await transaction(database, async (tx) => {
		const known = await findInstanceSetting(tx.db, 'poll-keys');
		const here = readMark(folder);
		if (known === undefined && here === null) await upsertInstanceSetting(tx.db, 'poll-keys', writeMark(folder));
		return known === (here ?? undefined); // Neither has one: it is made now.
	});
	if (!isOwn)
		throw new DatabaseRefusedError(
			'POLL_KEYS_DIR is not the folder in which the keys of its secret polls lie. Let it name the one folder that all nodes share. Only where that folder is lost for good, run `npm run plenum -- accept-keys`: secret polls that are open can then only be declared void.'
		);
}

/** Records this folder as the right one, regardless of the one recorded before. */
export function acceptKeyFolder(database: Database, folder: string): Promise<void> {
	return transaction(database, async (tx) =>
		upsertInstanceSetting(tx.db, 'poll-keys', readMark(folder) ?? writeMark(folder))
	);
}

function readMark(folder: string): string | null {
	const file = join(folder, folderMark);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function writeMark(folder: string): string {
	const mark = randomBytes(12).toString('hex');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(join(folder, folderMark), mark, { mode: 0o600, flag: 'wx' });
	return mark;
}
