import { hashOf } from '@plenum/documents/content-hash';
import { readBlocks } from '@plenum/documents/read-blocks';
import { sectionOf } from '@plenum/documents/roots';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Db } from '../db/db.ts';
import { findStoredDocument } from './documents.store.ts';
import { openPieces } from './storage/stored-content.ts';
import { readingOf } from './storage/unreadable-document.ts';

export type NotesReading = { blocks: Block[]; seq: number; sha256: string };

/** [NOTES1] What the notes of an item say at their head. */
export async function readNotes(db: Db, id: string): Promise<NotesReading | undefined> {
	const stored = await findStoredDocument(db, id);
	if (!stored) return undefined;
	const blocks = readingOf(id, () => {
		const doc = openPieces([stored.snapshot, ...stored.updates]);
		const read = readBlocks(sectionOf(doc, 'notes'));
		doc.destroy();
		return read;
	});
	return { blocks, seq: stored.headSeq, sha256: hashOf(blocks) };
}
