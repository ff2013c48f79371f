import { readAuthorship, type Authorship } from '@plenum/documents/authorship';
import { hashOf } from '@plenum/documents/content-hash';
import { readAssessment } from '@plenum/documents/read-assessment';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Db } from '../db/db.ts';
import { findStoredDocument } from './documents.store.ts';
import { openPieces } from './storage/stored-content.ts';
import { readingOf } from './storage/unreadable-document.ts';

/** What a document says at its head. */
export type DocumentReading = { assessment: Assessment; generation: number; seq: number; sha256: string };

/** As the given connection sees it: inside a transaction, or outside. Throws where what is stored cannot be read. */
export async function readDocument(db: Db, id: string): Promise<DocumentReading | undefined> {
	const stored = await findStoredDocument(db, id);
	if (!stored) return undefined;
	const assessment = readingOf(id, () => readPieces([stored.snapshot, ...stored.updates]));
	return { assessment, generation: stored.generation, seq: stored.headSeq, sha256: hashOf(assessment) };
}

/** [VER12] With who wrote it, for what is kept of it. */
export async function readAuthored(
	db: Db,
	id: string
): Promise<(DocumentReading & { authorship: Authorship; cluster: string }) | undefined> {
	const stored = await findStoredDocument(db, id);
	if (!stored) return undefined;
	const { assessment, authorship } = readingOf(id, () => {
		const doc = openPieces([stored.snapshot, ...stored.updates]);
		const assessment = readAssessment(doc);
		const authorship = readAuthorship(doc, assessment);
		doc.destroy();
		return { assessment, authorship };
	});
	const { generation, headSeq: seq, cluster } = stored;
	return { assessment, authorship, generation, seq, cluster, sha256: hashOf(assessment) };
}

/** The hash of a document that is only this state, as it will be read. */
export function hashOfState(id: string, state: Uint8Array): string {
	return hashOf(readingOf(id, () => readPieces([state])));
}

function readPieces(pieces: readonly Uint8Array[]): Assessment {
	const doc = openPieces(pieces);
	const assessment = readAssessment(doc);
	doc.destroy();
	return assessment;
}
