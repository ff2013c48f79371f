import BetterSqlite3 from 'better-sqlite3';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { identify, missingFrom } from '../../db/sqlite/identity.ts';
import { createDesk } from '../create-desk.ts';
import { command as restore } from '../restore/restore.ts';
import { beginsAsDatabase } from '../safe-target.ts';
import { bad, fine, skipped, warning, type Finding } from './finding.ts';

const check = 'backups';
const hour = 3600 * 1000;

/** The newest backup in the folder that the operator names: Plenum does not know where they are taken. */
export function checkBackups(folder: string | null, hasData: boolean, now: number): Finding[] {
	if (folder === null)
		return [skipped(check, 'Say where they are: --backups FOLDER. They are made by `npm run plenum -- backup FILE`.')];
	const newest = findNewest(folder);
	if (newest === null) return [hasData ? noBackup : skipped(check, 'No backup, and nothing to back up yet.')];
	return [checkAge(newest.at, now), checkWhole(newest.file)];
}

const noBackup = bad(check, {
	found: 'There is no backup in that folder.',
	means: 'A broken disk, a wrong command or a theft ends the consultation.',
	advice: 'Make one now with `npm run plenum -- backup FILE`, then every hour while people work; see docs/operate.md.'
});

export function findNewest(folder: string): { file: string; at: number } | null {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => join(folder, name))
		.filter((file) => statSync(file).size > 0 && beginsAsDatabase(file))
		.map((file) => ({ file, at: statSync(file).mtimeMs }));
	return files.sort((a, b) => b.at - a.at)[0] ?? null;
}

function checkAge(at: number, now: number): Finding {
	const hours = Math.max(0, Math.round((now - at) / hour));
	const found = `The last one is ${hours} hours old.`;
	if (hours <= 26) return fine(check, found);
	return (hours > 24 * 7 ? bad : warning)(check, {
		found,
		means: 'What was written since is lost with the disk.',
		advice: 'Let a timer make one every day, and every hour while people work; see docs/operate.md.'
	});
}

/** As it lies there, without putting it anywhere. */
function checkWhole(file: string): Finding {
	try {
		const database = new BetterSqlite3(file, { readonly: true });
		try {
			const isOurs = identify(database) === 'plenum' && missingFrom(database).length === 0;
			if (isOurs && database.pragma('quick_check', { simple: true }) === 'ok')
				return fine(check, 'It is whole, and of this version of Plenum.');
		} finally {
			database.close();
		}
	} catch {
		// As one that is not whole.
	}
	return bad(check, {
		found: 'It is not whole, or not of this version of Plenum.',
		means: 'It may not be restored, or by another version alone.',
		advice: 'Make another, look at the disk where it lies, and try a restore on another machine.'
	});
}

/** A real restore, into a folder beside the backup that is deleted again: every record verified with the key, every text read. */
export async function tryRestore(folder: string, env: NodeJS.ProcessEnv, secret: string | null): Promise<Finding> {
	const newest = findNewest(folder);
	if (newest === null) return skipped('restore', 'There is no backup to try.');
	const dataDir = mkdtempSync(join(folder, 'tried-restore-'));
	const desk = createDesk(
		{ ...env, DATA_DIR: dataDir, ...(secret ? { PLENUM_SECRET: secret } : {}) },
		() => undefined,
		null
	);
	try {
		const { json } = await restore.run({ words: [newest.file], options: {} }, desk);
		if (json.ok) return fine('restore', 'The last backup was restored beside itself: records verify, texts are read.');
	} catch {
		// As a restore that says no.
	} finally {
		await desk.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
	return bad('restore', {
		found: 'The last backup cannot be restored with the key that is here.',
		means: 'It would not help: the key is another, the file is broken or of a newer version, or nothing was in it yet.',
		advice: 'Restore it by hand on another machine (`npm run plenum -- restore FILE`) and read what it says.'
	});
}
