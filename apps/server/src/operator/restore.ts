import BetterSqlite3 from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findConsultationIds } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { raiseGenerations } from '../documents/documents.store.ts';
import type { House } from '../house.ts';
import { assertWhole, reachDisk } from './back-up.ts';
import { UsageError, type Command } from './command.ts';

export const command: Command = {
	usage: 'restore FILE',
	about: 'Puts a backup in the place of the data, while the server is stopped. What was there is kept beside it.',
	words: 1,
	options: {},
	async run(given, desk) {
		const file = desk.path(given.words[0] ?? '');
		if (!existsSync(file)) throw new UsageError('There is no such file.');
		const kept = await putInPlace(file, desk.databaseFile());
		const house = desk.house();
		// What people still hold of the time after the backup must not flow back unseen: it is shown to them instead.
		await transaction(house.database, (tx) => raiseGenerations(tx.db));
		const broken = await findBrokenRecords(house);
		return {
			json: { ok: broken.length === 0, restored: file, kept, brokenRecords: broken },
			lines: [
				`Restored: ${file}`,
				...(kept === null ? [] : [`What was there before: ${kept}`]),
				...broken.map((id) => `The record of ${id} does not verify. Is secret.key the one of that time?`)
			]
		};
	}
};

async function putInPlace(file: string, database: string): Promise<string | null> {
	const incoming = `${database}.incoming`;
	await copyFile(file, incoming);
	try {
		assertWhole(incoming);
	} catch {
		await rm(incoming, { force: true });
		throw new UsageError('The file is no whole database.');
	}
	await reachDisk(incoming);
	const kept = existsSync(database) ? await setAside(database) : null;
	await rename(incoming, database);
	await reachDisk(dirname(database));
	return kept;
}

/** A database that someone has open cannot leave its write-ahead mode: so it is known whether a server runs. */
async function setAside(database: string): Promise<string> {
	const current = new BetterSqlite3(database, { timeout: 1000 });
	try {
		if (current.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw new StillOpenError();
	} catch (error) {
		if (error instanceof StillOpenError || (error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
			throw new UsageError('Plenum is running on this data. Stop it first.');
		throw error;
	} finally {
		current.close();
	}
	const kept = `${database}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
	await rename(database, kept);
	return kept;
}

class StillOpenError extends Error {
	override name = 'StillOpenError';
}

async function findBrokenRecords({ database, journal }: House): Promise<string[]> {
	const broken: string[] = [];
	for (const id of await findConsultationIds(database.read)) {
		const verdict = await journal.verify(database.read, id);
		if (verdict.fault) broken.push(id);
	}
	return broken;
}
