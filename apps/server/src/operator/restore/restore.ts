import { checkRestored } from './check-restored.ts';
import type { Db } from '../../db/db.ts';
import { findConsultationIds } from '../../consultations/consultations.store.ts';
import type { Journal } from '../../journal/journal-interface.ts';
import { createJournal } from '../../journal/journal.ts';
import { UsageError, type Command } from '../command.ts';
import { replaceDatabase } from './put-in-place.ts';

export const command: Command = {
	usage: 'restore FILE [--without-key]',
	about:
		'Puts a backup in the place of the data, while the server is stopped. What was there is kept beside it. The key that signed its records must be here, as secret.key in DATA_DIR or PLENUM_SECRET; --without-key goes on where it is lost for good.',
	words: 1,
	options: { 'without-key': { type: 'boolean' } },
	async run(given, desk) {
		const file = desk.path(given.words[0] ?? '');
		const journal = createJournal(desk.config().secret);
		const inspect = given.options['without-key'] ? undefined : (db: Db) => assertOwnKey(db, journal);
		const kept = await replaceDatabase(file, desk.databaseFile(), inspect ? { inspect } : {});
		const { json, lines } = await checkRestored(await desk.context());
		return {
			json: { ...json, restored: file, kept },
			lines: [`Restored: ${file}`, ...(kept === null ? [] : [`What was there before: ${kept}`]), ...lines]
		};
	}
};

/** [OPERATE75] A record that was altered fails somewhere; with another key all of them fail from the first line on. */
async function assertOwnKey(db: Db, journal: Journal): Promise<void> {
	let signed = 0;
	for (const id of await findConsultationIds(db)) {
		const { length, fault } = await journal.verify(db, id);
		if (length > 0 && fault?.place !== 1) return;
		if (length > 0) signed += 1;
	}
	if (signed > 0)
		throw new UsageError(
			'Another key signed the records of this backup. Put the secret.key of that time into DATA_DIR, or its text into PLENUM_SECRET, and run the command again. Nothing was changed. Only where that key is lost for good: restore FILE --without-key; no record of the backup can be verified then, and no authenticator app opens an account.'
		);
}
