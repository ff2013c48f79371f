import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assertSound } from '../db/sqlite/assert-sound.ts';
import { identify, isBehind } from '../db/sqlite/identity.ts';
import { assertNothingLost } from '../db/sqlite/lost-commits.ts';
import { assertNotMoved, isMoved, markMoved, unmarkMoved } from '../db/sqlite/moved-database.ts';
import { assertNoUnfinishedRestore } from '../db/sqlite/unfinished-restore.ts';
import { createJournal } from '../journal/journal.ts';
import type { CliContext } from './cli-context.ts';
import { UsageError, type Command, type CommandOutput } from './command.ts';
import { lockDatabase } from './lock-database.ts';
import { describeMove, moveInstance, moveOptions, type MoveResult } from './move/move-instance.ts';
import { withNewPostgresInstance } from './move/postgres-instance.ts';
import { instanceTables, sqliteInstance } from './move/sqlite-instance.ts';
import { describeUnstorable, findUnstorable } from './move/unstorable.ts';

export const command: Command = {
	usage: 'migrate-to-postgres [--with-faults] [--undo]',
	about:
		'Moves everything from the data folder to the empty database of DATABASE_URL, while the server is stopped, and compares. The file stays as it was. --undo: goes on with the file.',
	words: 0,
	options: { ...moveOptions, undo: { type: 'boolean' } },
	async run({ options }, desk) {
		const file = join(desk.config().dataDir, 'plenum.db');
		if (options.undo) return undo(file);
		const moved = await move(file, desk, options['with-faults'] === true);
		return {
			json: { ok: true, ...moved, keys: keysOf(desk) },
			lines: [
				...describeMove(moved),
				`The old database stays as it was: ${file}. Start the server with DATABASE_URL from now on.`,
				`What is in no database stays in the data folder, and belongs with it: ${keysOf(desk).join(', ')}.`
			]
		};
	}
};

/** [OPERATE17] One moment of a file that nobody has open, into one transaction. */
async function move(file: string, desk: CliContext, takesFaults: boolean): Promise<MoveResult> {
	const { databaseUrl, secret } = desk.config();
	if (databaseUrl === null) throw new UsageError('DATABASE_URL does not say where to move the data.');
	assertNotMoved(file);
	assertNoUnfinishedRestore(file);
	if (!existsSync(file)) throw new UsageError('The data folder holds no database.');
	await assertSound(file);
	assertNothingLost(file);
	const lock = lockDatabase(file);
	if (!lock) throw new UsageError('The database cannot be read.');
	try {
		const { connection } = lock;
		if (identify(connection) !== 'plenum' || isBehind(connection))
			throw new UsageError('The database is not of this version of Plenum. Start the server on it once, and stop it.');
		const tables = instanceTables(connection);
		const unstorable = findUnstorable(connection, tables).map(describeUnstorable);
		if (unstorable.length > 0)
			throw new UsageError(['PostgreSQL cannot keep all of it. Nothing was moved.', ...unstorable].join('\n'));
		const from = sqliteInstance(connection);
		const journal = createJournal(secret);
		const say = desk.say.bind(desk);
		return await withNewPostgresInstance(
			databaseUrl,
			tables,
			(to) => moveInstance({ from, to, tables, journal, takesFaults, say }),
			markingMoved(file)
		);
	} finally {
		lock.release();
	}
}

/** Said before the commit: whichever way that ends, nobody goes on with the old database without a word. */
function markingMoved(file: string) {
	return { before: () => markMoved(file), refused: () => unmarkMoved(file) };
}

function undo(file: string): CommandOutput {
	if (!isMoved(file)) throw new UsageError('Nothing was moved.');
	if (!existsSync(file)) throw new UsageError('The old database is not there any more.');
	unmarkMoved(file);
	return {
		json: { ok: true, undone: true },
		lines: [
			`${file} is used again by a start without DATABASE_URL. What was written on the PostgreSQL server is not in it.`
		]
	};
}

function keysOf(desk: CliContext): string[] {
	const { dataDir, pollKeysDir } = desk.config();
	return [desk.env.PLENUM_SECRET ? 'PLENUM_SECRET' : join(dataDir, 'secret.key'), pollKeysDir];
}
