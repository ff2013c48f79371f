import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { withoutWords, type Thread } from '@plenum/domain/comments/thread';
import * as Y from 'yjs';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import type { IsGone, WordsToForget } from '../documents/forget-words.ts';
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

/**
 * [COMMENTS18] Quotes that no text says any more, where the person opened the thread or wrote letters of the quote that were deleted
 * since. `gone`: by document, which letters those are.
 */
export async function findGoneQuotes(
	db: Db,
	participant: string,
	{ consultation, gone, unreadable }: { consultation: string } & Pick<WordsToForget, 'gone' | 'unreadable'>
): Promise<Thread[]> {
	const found: Thread[] = [];
	for (const document of await findCommentedDocuments(db, consultation)) {
		const threads = (await findThreads(db, document)).filter(({ quote }) => quote !== null);
		const isTheirs = ({ comments }: Thread) => comments[0]?.by === participant;
		const isGone = gone.get(document);
		if (unreadable.includes(document) || !(isGone || threads.some(isTheirs))) continue;
		const doc = await openStored(db, document);
		if (!doc) throw new Error('A document is gone from the database.');
		for (const thread of threads) {
			const stands = textIn(doc, thread.section).includes(thread.quote ?? '');
			if (!stands && (isTheirs(thread) || (isGone && holdsGone(doc, thread.anchor, isGone)))) found.push(thread);
		}
		doc.destroy();
	}
	return found;
}

export async function forgetQuotes(tx: Transaction, threads: readonly Thread[]): Promise<void> {
	for (const thread of threads) await replaceThread(tx.db, thread, { ...thread, quote: null });
}

function textIn(doc: Y.Doc, section: ClusterText): string {
	return linesIn(sectionOf(doc, section))
		.map(({ text }) => text)
		.join('\n');
}

/** From the first letter to the last, as far as Yjs still knows where they stood; where it does not, it may be. */
function holdsGone(doc: Y.Doc, { from, to }: PassageAnchor, isGone: IsGone): boolean {
	if (Y.getState(doc.store, from.client) <= from.clock) return true;
	const first = Y.getItem(doc.store, Y.createID(from.client, from.clock));
	if (!(first instanceof Y.Item)) return true;
	for (let item: Y.Item | null = first; item; item = item.right) {
		const { client, clock } = item.id;
		if (isGone(client, clock)) return true;
		if (client === to.client && clock <= to.clock && to.clock < clock + item.length) return false;
	}
	return true;
}
