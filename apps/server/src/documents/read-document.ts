import { hashOf } from '@plenum/documents/canonical-json';
import { readAssessment } from '@plenum/documents/read-assessment';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Db } from '../db/database.ts';
import { findStoredDocument } from './documents.store.ts';
import { openPieces } from './stored-content.ts';

/** What a document says at its head. */
export type DocumentReading = { assessment: Assessment; generation: number; seq: number; sha256: string };

/** As the given connection sees it: inside a transaction, or outside. */
export async function readDocument(db: Db, id: string): Promise<DocumentReading | undefined> {
	const stored = await findStoredDocument(db, id);
	if (!stored) return undefined;
	const doc = openPieces([stored.snapshot, ...stored.updates]);
	const assessment = readAssessment(doc);
	doc.destroy();
	return { assessment, generation: stored.generation, seq: stored.headSeq, sha256: hashOf(assessment) };
}
