import { existsSync, rmSync } from 'node:fs';
import { findConsultationIds } from '../../consultations/consultations.store.ts';
import { clearLineage } from '../../db/commit-count.store.ts';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';
import { positionFileOf } from '../../db/sqlite/commit-position.ts';
import { describeLoss, findLoss, type Loss } from '../../db/sqlite/lost-commits.ts';
import { transaction } from '../../db/transaction.ts';
import { raiseGenerations } from '../../documents/documents.store.ts';
import { createJournal } from '../../journal/journal.ts';
import { UsageError, type Command } from '../command.ts';

export const command: Command = {
	usage: 'accept-loss',
	about:
		'After a start that was refused because saved data are gone: goes on with what is there. Copy the data folder first; restore a backup instead where there is one.',
	words: 0,
	options: {},
	async run(_given, desk) {
		const file = desk.databaseFile();
		if (!existsSync(file)) throw new UsageError('The data folder holds no database.');
		const loss = findLoss(file);
		if (loss) await accept(file, loss, desk.config().secret);
		return {
			json: { ok: true, loss },
			lines: loss ? ['Accepted as lost:', describeLoss(loss)] : ['Nothing is lost.']
		};
	}
};

/**
 * [OPERATE13] Each record says how many commits of the whole database are gone.
 * [DOC3] As after a restore: what browsers still hold of the lost time is shown to its authors, and does not flow back unseen.
 */
async function accept(file: string, loss: Loss, secret: Buffer): Promise<void> {
	const database = openDatabase(file);
	const journal = createJournal(secret);
	try {
		await transaction(database, async (tx) => {
			await raiseGenerations(tx.db);
			await clearLineage(tx.db);
			for (const consultation of await findConsultationIds(tx.db)) {
				await journal.append(tx, {
					consultation,
					stream: 'consultation',
					type: 'loss-accepted',
					at: database.clock.now(),
					by: null,
					data: loss.what === 'commits' ? { commits: loss.noted - loss.found } : { commits: 0, positionMissing: true }
				});
			}
		});
	} finally {
		await database.close();
	}
	rmSync(positionFileOf(file), { force: true });
}
