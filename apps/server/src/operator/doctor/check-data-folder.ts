import BetterSqlite3 from 'better-sqlite3';
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isBehind, missingFrom } from '../../db/sqlite/identity.ts';
import { bad, fine, skipped, warning, type Finding } from './finding.ts';
import type { Machine } from './machine.ts';

const check = 'data folder';

/** Whether what people write can be kept there, and by whom it can be read. */
export function checkDataFolder(dataDir: string, machine: Machine, holdsDatabase: boolean): Finding[] {
	const folder = statSync(dataDir, { throwIfNoEntry: false });
	if (!folder) return [skipped(check, 'DATA_DIR does not exist yet: the first start makes it.')];
	if (!folder.isDirectory()) return [bad(check, { found: 'DATA_DIR is no folder.', ...cannotStart })];
	return [
		checkWriting(dataDir),
		...checkOwner(folder, machine.uid),
		...checkModes(dataDir),
		...checkFileSystem(dataDir, machine),
		...(holdsDatabase ? [checkDatabase(join(dataDir, 'plenum.db'))] : [])
	];
}

const cannotStart = {
	means: 'Plenum does not start.',
	advice: 'Let DATA_DIR name a folder of the user that runs Plenum, on a disk of this machine.'
};

/** Not by asking for rights: a full, failing or read-only disk is found by writing alone. */
function checkWriting(dataDir: string): Finding {
	const probe = join(dataDir, `.doctor-${process.pid}`);
	try {
		const file = openSync(probe, 'wx', 0o600);
		try {
			writeSync(file, 'Plenum');
			fsyncSync(file);
		} finally {
			closeSync(file);
			rmSync(probe);
		}
		return fine(check, 'DATA_DIR can be written, and what is written reaches the disk.');
	} catch (error) {
		const { code = 'unknown' } = error as NodeJS.ErrnoException;
		return bad(check, {
			found: `DATA_DIR cannot be written (${code}).`,
			means: 'Nothing that people write can be kept.',
			advice: 'Give the folder to the user that runs Plenum, mount it for writing, make room on its disk.'
		});
	}
}

function checkOwner({ uid }: { uid: number }, running: number | null): Finding[] {
	if (running === null) return [];
	if (running === 0)
		return [
			warning(check, {
				found: 'This command runs as root.',
				means: 'Should Plenum run as root too, a fault in it would be one of the whole machine.',
				advice: 'Run both as a user of their own, who owns DATA_DIR and nothing else.'
			})
		];
	if (uid === running) return [];
	return [
		bad(check, {
			found: 'DATA_DIR belongs to another user than the one that runs this command.',
			means: 'Plenum cannot keep its files to itself, or was once started as another user.',
			advice: 'Run this command as the user of the service, or `chown -R` the folder to that one.'
		})
	];
}

/** The names of what holds words or keys: folder, database, key, log, keys of secret polls. */
const ownersAlone = ['.', 'plenum.db', 'plenum.db-wal', 'secret.key', 'security.log', 'poll-keys'];

function checkModes(dataDir: string): Finding[] {
	const open = ownersAlone.filter((name) => {
		const entry = statSync(join(dataDir, name), { throwIfNoEntry: false });
		return entry !== undefined && (entry.mode & 0o077) !== 0;
	});
	if (open.length === 0) return [];
	return [
		bad(check, {
			found: `Others on this machine can reach: ${open.map((name) => (name === '.' ? 'DATA_DIR itself' : name)).join(', ')}.`,
			means: 'They may read what people wrote, or forge the record.',
			advice:
				'Run `chmod 700` on the folders and `chmod 600` on the files. Who may have read the key? Then see docs/security.md.'
		})
	];
}

/** Numbers of Linux for kinds of file systems (`man 2 statfs`). */
const networks = new Map([
	[0x6969, 'NFS'],
	[0x517b, 'SMB'],
	[0xff534d42, 'CIFS'],
	[0xfe534d42, 'SMB'],
	[0x01021997, '9p'],
	[0x00c36400, 'Ceph'],
	[0x5346414f, 'AFS'],
	[0x786f4256, 'a shared folder of VirtualBox'],
	[0x65735546, 'FUSE']
]);
const passing = new Map([
	[0x01021994, 'in memory (tmpfs)'],
	[0x858458f6, 'in memory (ramfs)'],
	[0x794c7630, 'in the layer of a container (overlay)']
]);

function checkFileSystem(dataDir: string, machine: Machine): Finding[] {
	const { kind, freeMb } = machine.fileSystemOf(dataDir);
	const network = networks.get(kind);
	const temporary = passing.get(kind);
	return [
		...(network === undefined
			? []
			: [
					warning(check, {
						found: `DATA_DIR lies on ${network}.`,
						means: 'SQLite needs locks and syncs that network file systems may not keep: the database can break.',
						advice: 'Put DATA_DIR on a disk of this machine; a block device over the network is one.'
					})
				]),
		...(temporary === undefined
			? []
			: [
					bad(check, {
						found: `DATA_DIR lies ${temporary}.`,
						means: 'Everything is gone when the machine restarts or the container is replaced.',
						advice: 'Mount a volume there.'
					})
				]),
		checkRoom(dataDir, freeMb)
	];
}

function checkRoom(dataDir: string, freeMb: number): Finding {
	const database = statSync(join(dataDir, 'plenum.db'), { throwIfNoEntry: false });
	const databaseMb = (database?.size ?? 0) / 1e6;
	const found = `${Math.floor(freeMb)} MB are free, the database has ${Math.ceil(databaseMb)} MB.`;
	// A restore and the removal of what was erased need room for the database once more.
	if (freeMb >= 2000 + 2 * databaseMb) return fine('disk', found);
	return (freeMb < 300 + databaseMb ? bad : warning)('disk', {
		found,
		means: 'On a full disk nothing is saved any more; erasing and restoring need room for the database again.',
		advice: 'Make room, or a larger disk: 2 GB and twice the database.'
	});
}

/** Read only: a doctor does not bring a database up to date. */
function checkDatabase(file: string): Finding {
	if (!existsSync(file)) return fine('database', 'There is none yet: the first start makes it.');
	try {
		const database = new BetterSqlite3(file, { readonly: true });
		try {
			return checkOpenDatabase(database);
		} finally {
			database.close();
		}
	} catch (error) {
		const { code = 'unknown' } = error as { code?: string };
		return bad('database', {
			found: `plenum.db cannot be read (${code}).`,
			means: 'Plenum does not start.',
			advice: 'Copy the whole folder first; then see "When saved data are gone" in docs/operate.md.'
		});
	}
}

function checkOpenDatabase(database: BetterSqlite3.Database): Finding {
	const identity = identify(database);
	if (identity === 'foreign' || identity === 'newer')
		return bad('database', {
			found:
				identity === 'newer'
					? 'plenum.db was opened by a newer version of Plenum.'
					: 'plenum.db is the database of another program.',
			means: 'Plenum does not start, so that nothing is written over.',
			advice:
				identity === 'newer'
					? 'Install that version again, or restore a backup from before.'
					: 'Let DATA_DIR name the folder of Plenum.'
		});
	if (identity === 'empty') return fine('database', 'It is empty: the first start fills it.');
	if (isBehind(database)) return fine('database', 'It is of an older version: the next start brings it up to date.');
	const missing = missingFrom(database);
	if (missing.length === 0) return fine('database', 'It is of this version and has all its tables.');
	return bad('database', {
		found: `plenum.db lacks ${missing.slice(0, 5).join(', ')}.`,
		means: 'Somebody changed it by other means; parts of Plenum fail.',
		advice: 'Restore a backup.'
	});
}
