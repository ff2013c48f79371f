import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import type { Section } from '@plenum/domain/clusters/assessment';
import { withoutWords } from '@plenum/domain/comments/thread';
import type { Transaction } from '../db/transaction.ts';
import { findCommentedDocuments, findThreads, findThreadsOf, replaceThread } from './comments.store.ts';
import { openStored } from './read-passage.ts';

/** [COMMENTS18] What somebody who is erased wrote beside texts. */
export async function eraseCommentsOf(tx: Transaction, participant: string): Promise<void> {
	for (const thread of await findThreadsOf(tx.db, participant))
		await replaceThread(
			tx.db,
			thread,
			withoutWords(thread, ({ by }) => by === participant)
		);
}

/** [COMMENTS18] Words that no text says any more are in no quote either. A text that cannot be read keeps its own. */
export async function forgetGoneQuotes(
	tx: Transaction,
	consultation: string,
	unreadable: readonly string[]
): Promise<void> {
	for (const document of await findCommentedDocuments(tx.db, consultation)) {
		if (unreadable.includes(document)) continue;
		const textOf = await readSections(tx, document);
		for (const thread of await findThreads(tx.db, document)) {
			const stands = thread.quote !== null && textOf(thread.section).includes(thread.quote);
			if (!stands) await replaceThread(tx.db, thread, { ...thread, quote: null });
		}
	}
}

async function readSections(tx: Transaction, document: string): Promise<(section: Section) => string> {
	const doc = await openStored(tx.db, document);
	if (!doc) throw new Error('A document is gone from the database.');
	return (section) =>
		linesIn(sectionOf(doc, section))
			.map(({ text }) => text)
			.join('\n');
}
