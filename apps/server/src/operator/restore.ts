import BetterSqlite3 from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findConsultationIds } from '../consultations/consultations.store.ts';
import { openDatabase } from '../db/database.ts';
import { transaction } from '../db/transaction.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { raiseGenerations } from '../documents/documents.store.ts';
import type { House } from '../house.ts';
import { createPollKeys } from '../polls/poll-keys.ts';
import { findOpenSecretPolls } from '../polls/secret.store.ts';
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
		const broken = await findBrokenRecords(house);
		const unreadable = await checkDocuments(house.database.read);
		const lostPolls = await findLostPolls(house);
		return {
			json: {
				ok: broken.length + unreadable.length === 0,
				restored: file,
				kept,
				brokenRecords: broken,
				unreadable,
				lostPolls
			},
			lines: [
				`Restored: ${file}`,
				...(kept === null ? [] : [`What was there before: ${kept}`]),
				...broken.map((id) => `The record of ${id} does not verify. Is secret.key the one of that time?`),
				...unreadable.map(({ what }) => what),
				...lostPolls.map((id) => `Secret poll ${id} was open. Its key is in no backup: it can only be declared void.`)
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
	await raiseAllGenerations(incoming);
	await reachDisk(incoming);
	const kept = existsSync(database) ? await setAside(database) : null;
	await rename(incoming, database);
	await reachDisk(dirname(database));
	return kept;
}

/**
 * [DOC3] Before it takes its place: what people still hold of the time after the backup must not flow back unseen, not even where this
 * command is killed. It is shown to them instead.
 */
async function raiseAllGenerations(file: string): Promise<void> {
	const database = openDatabase(file);
	await transaction(database, (tx) => raiseGenerations(tx.db));
	await database.close();
	assertWhole(file);
}

/** A database that someone has open cannot leave its write-ahead mode: so it is known whether a server runs. */
async function setAside(database: string): Promise<string> {
	const current = new BetterSqlite3(database, { timeout: 1000 });
	try {
		if (current.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw new UsageError(stillRunning);
	} catch (error) {
		const code = (error as { code?: string }).code ?? '';
		if (code.startsWith('SQLITE_BUSY')) throw new UsageError(stillRunning);
		// A database that is broken is why one restores. No server runs on it.
		if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error;
	} finally {
		current.close();
	}
	const kept = `${database}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
	await rename(database, kept);
	// The log of a broken one stays with it: beside another database it would be taken for that one's.
	for (const end of ['-wal', '-shm']) if (existsSync(database + end)) await rename(database + end, kept + end);
	return kept;
}

const stillRunning = 'Plenum is running on this data. Stop it first.';

/** [SECRET6] Secret polls whose envelopes came back without what opens them. */
async function findLostPolls({ config, database }: House): Promise<string[]> {
	const keys = createPollKeys(config.dataDir);
	const open = await findOpenSecretPolls(database.read);
	return open.filter(({ publicKey }) => keys.find(publicKey) === null).map(({ poll }) => poll);
}

async function findBrokenRecords({ database, journal }: House): Promise<string[]> {
	const broken: string[] = [];
	for (const id of await findConsultationIds(database.read)) {
		const verdict = await journal.verify(database.read, id);
		if (verdict.fault) broken.push(id);
	}
	return broken;
}
