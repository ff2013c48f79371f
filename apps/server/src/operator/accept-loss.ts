import { existsSync, rmSync } from 'node:fs';
import { renewLineage } from '../db/commit-count.store.ts';
import { openDatabase } from '../db/database.ts';
import { headsFileOf } from '../db/heads-file.ts';
import { describeLoss, findLosses } from '../db/lost-commits.ts';
import { transaction } from '../db/transaction.ts';
import { raiseGenerations } from '../documents/documents.store.ts';
import { UsageError, type Command } from './command.ts';

export const command: Command = {
	usage: 'accept-loss',
	about:
		'After a start that was refused because saved data are gone: goes on with what is there. Copy the data folder first; restore a backup instead where there is one.',
	words: 0,
	options: {},
	async run(_given, desk) {
		const file = desk.databaseFile();
		if (!existsSync(file)) throw new UsageError('The data folder holds no database.');
		const losses = findLosses(file);
		if (losses.length > 0) await accept(file);
		return {
			json: { ok: true, losses },
			lines: losses.length === 0 ? ['Nothing is lost.'] : ['Accepted as lost:', ...losses.map(describeLoss)]
		};
	}
};

/** [DOC3] As after a restore: what browsers still hold of the lost time is shown to its authors, and does not flow back unseen. */
async function accept(file: string): Promise<void> {
	const database = openDatabase(file);
	try {
		await transaction(database, async (tx) => {
			await raiseGenerations(tx.db);
			await renewLineage(tx.db);
		});
	} finally {
		await database.close();
	}
	rmSync(headsFileOf(file), { force: true });
}
