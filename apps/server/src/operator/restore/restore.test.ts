import BetterSqlite3 from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';
import { applicationId } from '../../db/sqlite/identity.ts';
import { findAccountByName } from '../../people/accounts.store.ts';
import { replaceDatabase } from './put-in-place.ts';
import { runCommand } from '../run-command.ts';

/** Processes start, on a machine that may have much else to do. */

const root = mkdtempSync(join(tmpdir(), 'plenum-restore-'));
afterAll(() => rmSync(root, { recursive: true }));
let dataDir: string;
let elsewhere: string;
let database: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(root, 'data-'));
	elsewhere = mkdtempSync(join(root, 'elsewhere-'));
	database = join(dataDir, 'plenum.db');
});
afterEach(() => {
	for (const folder of [dataDir, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

type Answer = { status: number; json: Record<string, unknown>; err: string };

async function plenum(...typed: string[]): Promise<Answer> {
	let out = '';
	let err = '';
	const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	const env = { DATA_DIR: dataDir, PORT: '0', INIT_CWD: elsewhere };
	const status = await runCommand([...typed, '--json'], env, streams);
	return { status, json: JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown>, err };
}

const made = join(root, 'made');

/**
 * A database with an account called Old; a backup of it; then another account, which only the present data have. Made once: each test
 * has a copy.
 */
async function prepare(): Promise<string> {
	const backup = join(elsewhere, 'plenum.backup');
	if (!existsSync(made)) {
		expect(await plenum('admin', 'create', '--name', 'Old')).toMatchObject({ status: 0 });
		expect((await plenum('backup', backup)).status).toBe(0);
		expect(await plenum('admin', 'create', '--name', 'New')).toMatchObject({ status: 0 });
		cpSync(dataDir, join(made, 'data'), { recursive: true });
		cpSync(backup, join(made, 'plenum.backup'));
	} else {
		cpSync(join(made, 'data'), dataDir, { recursive: true });
		cpSync(join(made, 'plenum.backup'), backup);
	}
	return backup;
}

/** Which data a folder holds, as a server that starts on it would see it. */
async function stateOf(folder: string): Promise<'old' | 'new' | 'refused' | 'empty'> {
	let opened;
	try {
		opened = openDatabase(join(folder, 'plenum.db'));
	} catch (error) {
		if (error instanceof Error && error.name === 'DatabaseRefusedError') return 'refused';
		throw error;
	}
	const [hasOld, hasNew] = [
		await findAccountByName(opened.read, 'old'),
		await findAccountByName(opened.read, 'new')
	].map((account) => account !== undefined);
	expect(opened.writer.pragma('integrity_check', { simple: true })).toBe('ok');
	await opened.close();
	if (!hasOld) return 'empty';
	return hasNew ? 'old' : 'new';
}

/** Makes a file, or names one that is there. */
const hostile: [string, (file: string, backup: string) => string | void][] = [
	['an empty file', (file) => writeFileSync(file, '')],
	['a device', () => '/dev/zero'],
	['a folder', (file) => mkdirSync(file)],
	['a text', (file) => writeFileSync(file, 'number,text\n'.repeat(999))],
	['a database without tables', (file) => void new BetterSqlite3(file).exec('vacuum').close()],
	[
		'the database of another program',
		(file) => void new BetterSqlite3(file).exec('create table places (url text); insert into places values (1)').close()
	],
	[
		'a database that another program has signed',
		(file, backup) => {
			cpSync(backup, file);
			new BetterSqlite3(file).exec('pragma application_id = 252006674').close();
		}
	],
	['an empty Plenum', (file) => void openDatabase(file).close()],
	[
		'a Plenum that lacks a table',
		(file, backup) => {
			cpSync(backup, file);
			new BetterSqlite3(file).exec('pragma foreign_keys = off; drop table side_ratings').close();
		}
	],
	[
		'a Plenum of a later day',
		(file, backup) => {
			cpSync(backup, file);
			new BetterSqlite3(file).exec(`insert into "__drizzle_migrations" values (999, 'x', 9e15)`).close();
		}
	],
	[
		'half a backup',
		(file, backup) => writeFileSync(file, readFileSync(backup).subarray(0, fs.statSync(backup).size >> 1))
	],
	['the database itself', () => 'self']
];

test.each(hostile)('[OPERATE4] %s is not restored, and the data stay as they are', async (_, make) => {
	const backup = await prepare();
	const file = join(elsewhere, 'hostile');
	const made = make(file, backup);
	const refused = await plenum('restore', made === 'self' ? database : (made ?? file));
	expect(refused).toMatchObject({ status: 2, json: { ok: false, error: expect.stringMatching(/^(The|That) /) } });
	expect(await stateOf(dataDir)).toBe('old');
	expect(readdirSync(dataDir).filter((name) => /incoming|restoring|before/.test(name))).toEqual([]);
});

test('[DB12] databases are marked as Plenum’s, those of an earlier day too, and another program’s is not opened', async () => {
	await prepare();
	const connection = new BetterSqlite3(database);
	expect(connection.pragma('application_id', { simple: true })).toBe(applicationId);
	connection.exec('pragma application_id = 0');
	expect(await stateOf(dataDir)).toBe('old');
	expect(connection.pragma('application_id', { simple: true })).toBe(applicationId);
	connection.exec('pragma application_id = 77');
	connection.close();
	expect(await stateOf(dataDir)).toBe('refused');
	rmSync(database);
	new BetterSqlite3(database).exec('create table places (url text)').close();
	const before = readFileSync(database);
	expect(await stateOf(dataDir)).toBe('refused');
	expect(readFileSync(database).equals(before)).toBe(true);
});

/**
 * Copies the data folder before each step that the restore takes on the disk, as a kill at that moment would leave it. Steps that leave the
 * same are copied once.
 */
function snapshotting(images: string[]): typeof fs {
	let seen = '';
	const take = () => {
		const content = contentOf(dataDir);
		if (content === seen) return;
		seen = content;
		const image = mkdtempSync(join(root, 'image-'));
		cpSync(dataDir, image, { recursive: true });
		images.push(image);
	};
	return new Proxy(fs, {
		get(target, name, receiver) {
			const real: unknown = Reflect.get(target, name, receiver);
			if (typeof real !== 'function') return real;
			return (...given: unknown[]) => (take(), (real as (...given: unknown[]) => unknown)(...given));
		}
	});
}

/** Each file's name and hash. */
function contentOf(folder: string): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const hashes = files.map(({ parentPath, name }) => {
		const file = join(parentPath, name);
		return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
	});
	return JSON.stringify(hashes.toSorted());
}

test.each(['whole', 'broken, with a log beside it', 'gone'])(
	'[DB13] killed at any step of a restore over a database that is %s: the old data, the new, or a start that refuses',
	async (condition) => {
		const backup = await prepare();
		if (condition === 'gone') rmSync(database);
		if (condition.startsWith('broken')) {
			writeFileSync(database, Buffer.alloc(64 * 1024, 7));
			writeFileSync(`${database}-wal`, 'left behind');
		}
		const images: string[] = [];
		await replaceDatabase(backup, database, { files: snapshotting(images) });
		expect(images.length).toBeGreaterThan(4);
		const seen: string[] = [];
		for (const image of images)
			seen.push(await stateOf(image).catch((error: { code?: string }) => error.code ?? String(error)));
		const before = { whole: 'old', gone: 'refused' }[condition] ?? 'SQLITE_NOTADB';
		expect(seen[0]).toBe(before);
		for (const state of seen) expect(['new', 'refused', before]).toContain(state);
		expect(seen).toContain('refused');
		expect(seen.at(-1)).toBe('new');
		expect(await stateOf(dataDir)).toBe('new');
		// And from each of them the same command ends well.
		for (const image of images) {
			dataDir = image;
			expect((await plenum('restore', backup)).status).toBe(0);
			expect(await stateOf(image)).toBe('new');
		}
	}
);

test('[DB13] a restore of an earlier version that was killed between its renames does not begin an empty Plenum', async () => {
	await prepare();
	fs.renameSync(database, `${database}.before-2026-01-01T00-00-00-000Z`);
	expect(await stateOf(dataDir)).toBe('refused');
	expect(existsSync(database)).toBe(false);
	const said = await plenum('admin', 'create', '--name', 'Third');
	expect(said).toMatchObject({ status: 1, err: expect.stringContaining('restore FILE') });
});

test('[DB13] kill -9 in the middle of a restore, at two moments: old or new, or refused', async () => {
	const backup = await prepare();
	const seen: string[] = [];
	for (const milliseconds of [0, 24]) {
		const folder = mkdtempSync(join(root, 'killed-'));
		cpSync(dataDir, folder, { recursive: true });
		const child = spawn(
			process.execPath,
			[join(import.meta.dirname, '..', '..', 'plenum.ts'), 'restore', backup, '--json'],
			{
				env: { ...process.env, DATA_DIR: folder, PORT: '0' },
				stdio: 'ignore'
			}
		);
		const gone = once(child, 'exit');
		const untilBusy = async () => {
			while (child.exitCode === null && !readdirSync(folder).some((name) => name.includes('incoming')))
				await new Promise((resolve) => setTimeout(resolve, 1));
		};
		await untilBusy();
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		child.kill('SIGKILL');
		await gone;
		seen.push(await stateOf(folder));
	}
	expect(seen.every((state) => ['old', 'new', 'refused'].includes(state))).toBe(true);
});

const targets: [string, () => string][] = [
	['the key', () => join(dataDir, 'secret.key')],
	['the database', () => database],
	['a new name in the data folder', () => join(dataDir, 'plenum.backup')],
	[
		'a folder inside the data folder',
		() => {
			mkdirSync(join(dataDir, 'poll-keys'), { recursive: true });
			return join(dataDir, 'poll-keys', 'backup');
		}
	],
	[
		'a link to the data folder',
		() => {
			symlinkSync(dataDir, join(elsewhere, 'link'));
			return join(elsewhere, 'link', 'plenum.backup');
		}
	],
	[
		'a link to the key',
		() => {
			symlinkSync(join(dataDir, 'secret.key'), join(elsewhere, 'key'));
			return join(elsewhere, 'key');
		}
	],
	[
		'a second name of the key',
		() => {
			linkSync(join(dataDir, 'secret.key'), join(elsewhere, 'key'));
			return join(elsewhere, 'key');
		}
	],
	['a way round', () => join(elsewhere, '..', dataDir.slice(root.length + 1), 'secret.key')],
	[
		'somebody’s letter',
		() => {
			writeFileSync(join(elsewhere, 'letter'), 'Dear all,');
			return join(elsewhere, 'letter');
		}
	],
	['a folder', () => elsewhere],
	['a folder that is not there', () => join(elsewhere, 'no', 'backup')]
];

test.each(targets)('[OPERATE9] a backup is not written to %s', async (_, target) => {
	await prepare();
	const file = target();
	const key = readFileSync(join(dataDir, 'secret.key'), 'utf8');
	const before = readdirSync(dataDir).toSorted();
	expect(await plenum('backup', file)).toMatchObject({ status: 2, json: { ok: false } });
	expect(readFileSync(join(dataDir, 'secret.key'), 'utf8')).toBe(key);
	expect(readdirSync(dataDir).toSorted()).toEqual(before);
	expect(await stateOf(dataDir)).toBe('old');
});

test('[OPERATE9] a backup is never written over an earlier one', async () => {
	const backup = await prepare();
	const earlier = readFileSync(backup);
	expect(await plenum('backup', backup)).toMatchObject({ status: 2, json: { ok: false } });
	expect(readFileSync(backup).equals(earlier)).toBe(true);
	expect(readdirSync(elsewhere)).toEqual(['plenum.backup']);
	expect((await plenum('backup', join(elsewhere, 'next.backup'))).status).toBe(0);
});
