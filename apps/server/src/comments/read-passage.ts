import { textOfPassage } from '@plenum/documents/apply-suggestion';
import { passageAt } from '@plenum/documents/passages';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type * as Y from 'yjs';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findStoredDocument } from '../documents/documents.store.ts';
import { openPieces } from '../documents/storage/stored-content.ts';
import { readingOf } from '../documents/storage/unreadable-document.ts';

export type ReadPassage = { text: string; isWithinParagraph: boolean };

/** [COMMENTS3] What a passage says in the text that is saved. */
export async function readPassage(
	db: Db,
	document: string,
	section: ClusterText,
	anchor: PassageAnchor
): Promise<Result<ReadPassage>> {
	const doc = await openStored(db, document);
	if (!doc) return refuse('document/unknown');
	const fragment = sectionOf(doc, section);
	const passage = passageAt(doc, linesIn(fragment), anchor);
	const isWithinParagraph = passage !== null && textOfPassage(fragment, passage) !== null;
	doc.destroy();
	return passage ? ok({ text: passage.text, isWithinParagraph }) : refuse('comments/unknown-passage');
}

export const passageRead = workerRead(import.meta.url, readPassage);

/** What a document says at its head; the caller destroys it. */
export async function openStored(db: Db, document: string): Promise<Y.Doc | undefined> {
	const stored = await findStoredDocument(db, document);
	return stored && readingOf(document, () => openPieces([stored.snapshot, ...stored.updates]));
}
