import { existsSync, rmSync } from 'node:fs';
import { findConsultationIds } from '../consultations/consultations.store.ts';
import { renewLineage } from '../db/commit-count.store.ts';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { headsFileOf } from '../db/sqlite/heads-file.ts';
import { describeLoss, findLosses, type Loss } from '../db/sqlite/lost-commits.ts';
import { transaction } from '../db/transaction.ts';
import { findClusterDocumentIds, raiseGenerations } from '../documents/documents.store.ts';
import { createJournal } from '../journal/journal.ts';
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
		if (losses.length > 0) await accept(file, losses, desk.config().secret);
		return {
			json: { ok: true, losses },
			lines: losses.length === 0 ? ['Nothing is lost.'] : ['Accepted as lost:', ...losses.map(describeLoss)]
		};
	}
};

/** [DOC3] As after a restore: what browsers still hold of the lost time is shown to its authors, and does not flow back unseen. */
async function accept(file: string, losses: readonly Loss[], secret: Buffer): Promise<void> {
	const database = openDatabase(file);
	const journal = createJournal(secret);
	try {
		await transaction(database, async (tx) => {
			await raiseGenerations(tx.db);
			await renewLineage(tx.db);
			for (const consultation of await findConsultationIds(tx.db)) {
				const documents = await findClusterDocumentIds(tx.db, consultation);
				await journal.append(tx, {
					...{ consultation, stream: 'consultation', type: 'loss-accepted', at: database.clock.now(), by: null },
					data: countLosses(losses, consultation, new Set(documents))
				});
			}
		});
	} finally {
		await database.close();
	}
	rmSync(headsFileOf(file), { force: true });
}

/**
 * [OPERATE13] What a consultation's record says of it: commits are those of the whole database, of which some may be another
 * consultation's. An end of the record that was replaced by other lines counts as lost up to its noted length.
 */
function countLosses(losses: readonly Loss[], consultation: string, documents: ReadonlySet<string>): object {
	const commits = losses.find(({ what }) => what === 'commits');
	const record = losses.find(({ what, id }) => what === 'record' && id === consultation);
	return {
		commits: commits ? missing(commits) : 0,
		documents: losses.filter(({ what, id }) => what === 'document' && id !== null && documents.has(id)).length,
		lines: record ? missing(record) : 0,
		...(losses.some(({ what }) => what === 'heads') && { headsMissing: true })
	};
}

function missing({ noted, found }: Loss): number {
	return Number(noted) - (/^\d+$/.test(found) ? Number(found) : 0);
}
