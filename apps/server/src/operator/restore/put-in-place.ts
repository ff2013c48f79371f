import BetterSqlite3 from 'better-sqlite3';
import * as fs from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { findConsultationIds } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { clearLineage } from '../../db/commit-count.store.ts';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';
import { identify, missingFrom } from '../../db/sqlite/identity.ts';
import { transaction } from '../../db/transaction.ts';
import { unmarkMoved } from '../../db/sqlite/moved-database.ts';
import { incomingOf, keptOf } from '../../db/sqlite/unfinished-restore.ts';
import { raiseGenerations } from '../../documents/documents.store.ts';
import { countAccounts } from '../../people/accounts.store.ts';
import { assertWhole, reachDisk } from '../back-up.ts';
import { UsageError } from '../command.ts';
import { lockDatabase } from '../lock-database.ts';
import { beginsAsDatabase } from '../safe-target.ts';
import { swapDatabase, type SwapFiles } from './swap-database.ts';

/** [OPERATE4] Copies, checks (`inspect` may refuse by throwing) and only then puts the file in the place of the database. Answers what the old one is called now. */
export async function replaceDatabase(
	file: string,
	database: string,
	{ files = fs, inspect }: { files?: SwapFiles; inspect?: (db: Db) => Promise<void> } = {}
): Promise<string | null> {
	assertPlainDatabase(file, database);
	lockDatabase(database)?.release(); // Before the long copy: whether a server runs.
	const incoming = incomingOf(database);
	const isCopied = !isSame(file, incoming); // A restore that was interrupted may be all that is left of the backup.
	if (isCopied) {
		await removeDatabase(incoming);
		await copyFile(file, incoming, fs.constants.COPYFILE_EXCL);
	}
	fs.chmodSync(incoming, 0o600);
	try {
		await prepareIncoming(incoming, inspect);
	} catch (error) {
		if (isCopied) await removeDatabase(incoming);
		throw error;
	}
	await reachDisk(incoming);
	const lock = lockDatabase(database);
	try {
		const kept = swapDatabase(database, keptOf(database, new Date()), files);
		unmarkMoved(database); // What is in its place now is the instance again.
		return kept;
	} finally {
		lock?.release();
	}
}

function assertPlainDatabase(file: string, database: string): void {
	const there = fs.statSync(file, { throwIfNoEntry: false });
	if (!there) throw new UsageError('There is no such file.');
	if (!there.isFile()) throw new UsageError('That is no plain file.');
	if (isSame(file, database)) throw new UsageError('That is the database itself, and no backup of it.');
	if (there.size === 0) throw new UsageError('The file is empty.');
	if (!beginsAsDatabase(file)) throw new UsageError('The file is no database.');
}

/**
 * [DOC3] Raises generations before it takes its place. Text that people still hold from the time after the backup must not
 * flow back unseen, not even where this command is killed. It is shown to them instead.
 */
async function prepareIncoming(file: string, inspect?: (db: Db) => Promise<void>): Promise<void> {
	assertOurBackup(file);
	const database = openDatabase(file);
	try {
		const missing = missingFrom(database.writer);
		if (missing.length > 0) throw new UsageError(`The file is no whole backup: it has no ${missing.join(', ')}.`);
		const accounts = await countAccounts(database.read);
		if (accounts === 0 && (await findConsultationIds(database.read)).length === 0)
			throw new UsageError('The file holds no consultation and no account: it is no backup of anything.');
		await inspect?.(database.read);
		await transaction(database, async (tx) => {
			await raiseGenerations(tx.db);
			await clearLineage(tx.db);
		});
	} finally {
		await database.close();
	}
	assertWhole(file);
}

function assertOurBackup(file: string): void {
	let identity;
	try {
		assertWhole(file);
		const connection = new BetterSqlite3(file, { readonly: true });
		identity = identify(connection);
		connection.close();
	} catch {
		throw new UsageError('The file is no whole database.');
	}
	switch (identity) {
		case 'plenum':
			return;
		case 'empty':
			throw new UsageError('The file is an empty database.');
		case 'foreign':
			throw new UsageError('The file is the database of another program.');
		case 'newer':
			throw new UsageError('The file is from a newer version of Plenum than this one. Install that version first.');
	}
}

async function removeDatabase(file: string): Promise<void> {
	for (const end of ['', '-wal', '-shm', '-journal']) await rm(file + end, { force: true });
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [one, other].map((path) => fs.statSync(path, { bigint: true, throwIfNoEntry: false }));
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
