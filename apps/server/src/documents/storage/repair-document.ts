import { hashOf } from '@plenum/documents/content-hash';
import { readBlocks } from '@plenum/documents/read-blocks';
import { readAssessment } from '@plenum/documents/read-assessment';
import type { RemovedItem } from '@plenum/documents/updates/remove-unknown-nodes';
import { repair } from '@plenum/documents/updates/repair';
import { sectionOf, type DocumentKind } from '@plenum/documents/roots';
import { ok, refuse, type Result } from '@plenum/domain/result';
import * as Y from 'yjs';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { kindOf } from '../document-kind.ts';
import { findStoredDocument, markRepaired } from '../documents.store.ts';
import { openPieces } from './stored-content.ts';
import { readingOf } from './unreadable-document.ts';

export type RepairResult = { removed: RemovedItem[]; generation: number };

/**
 * [DOC63] Brings a stored document into the grammar, as a new generation: what people still hold of the other one must not flow back.
 * A closed text, whose hash is on record, is repaired only where it says the same afterwards.
 */
export async function repairDocument(
	context: AppContext,
	id: string
): Promise<Result<RepairResult, 'document/unknown' | 'document/frozen'>> {
	return transaction(context.database, async (tx) => {
		const stored = await findStoredDocument(tx.db, id);
		if (!stored) return refuse('document/unknown');
		const { state, sha256, removed } = readingOf(id, () =>
			repaired([stored.snapshot, ...stored.updates], kindOf(stored))
		);
		if (removed.length === 0) return ok({ removed, generation: stored.generation });
		if (stored.frozenSha256 !== null && stored.frozenSha256 !== sha256) return refuse('document/frozen');
		await markRepaired(tx.db, stored, state);
		const generation = stored.generation + 1;
		// [CAUCUS5] The record is read by everyone.
		if (kindOf(stored) !== 'cluster') return ok({ removed, generation });
		await context.journal.append(tx, {
			consultation: stored.consultation,
			stream: `cluster:${stored.cluster}`,
			type: 'document-repaired',
			at: context.now(),
			by: null,
			data: { document: id, generation, removed: removed.length, documentSha256: sha256 }
		});
		return ok({ removed, generation });
	});
}

function repaired(
	pieces: readonly Uint8Array[],
	kind: DocumentKind
): { state: Uint8Array; sha256: string; removed: RemovedItem[] } {
	const doc = openPieces(pieces);
	const removed = repair(doc, kind);
	const result = { state: Y.encodeStateAsUpdate(doc), sha256: hashOf(contentOf(doc, kind)), removed };
	doc.destroy();
	return result;
}

/** What freezing fixes the hash of. */
function contentOf(doc: Y.Doc, kind: DocumentKind): unknown {
	return kind === 'cluster' ? readAssessment(doc) : readBlocks(sectionOf(doc, 'notes'));
}
