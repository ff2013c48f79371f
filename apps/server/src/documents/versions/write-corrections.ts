import { editAction } from '@plenum/documents/drafts';
import { readAssessment } from '@plenum/documents/read-assessment';
import { replaceSection } from '@plenum/documents/replace-section';
import { clusterTexts, getByText } from '@plenum/domain/clusters/assessment';
import { correctAssessment, correctedFields, type TextCorrection } from '@plenum/domain/corrections/text-correction';
import type * as Y from 'yjs';
import type { Transaction } from '../../db/transaction.ts';
import { appendUpdates, findStoredDocument } from '../documents.store.ts';
import { openPieces } from '../storage/stored-content.ts';
import { readingOf, UnreadableDocumentError } from '../storage/unreadable-document.ts';

/**
 * [CORRECT6] A correction made while a text was closed becomes part of the text. The server adds one update to its log, in the transaction
 * that opens it again. Clients that have it open load it again.
 */
export async function writeCorrections(
	tx: Transaction,
	id: string,
	corrections: readonly TextCorrection[]
): Promise<void> {
	const stored = corrections.length > 0 && (await findStoredDocument(tx.db, id));
	if (!stored) return;
	const update = readingOf(id, () => updateFor(openPieces([stored.snapshot, ...stored.updates]), corrections));
	if (!update) return;
	const seq = await appendUpdates(tx.db, id, stored.generation, [update]);
	if (seq === undefined) throw new UnreadableDocumentError(id, 'Its corrections could not be written.');
}

function updateFor(doc: Y.Doc, corrections: readonly TextCorrection[]): Uint8Array | null {
	let made: Uint8Array | null = null;
	const sealed = readAssessment(doc);
	const corrected = correctAssessment(sealed, corrections);
	doc.on('update', (update: Uint8Array) => (made = update));
	doc.transact(() => {
		for (const text of clusterTexts)
			if (getByText(corrected, text) !== getByText(sealed, text)) replaceSection(doc, text, getByText(corrected, text));
		for (const [at, action] of corrected.actions.entries())
			for (const field of correctedFields)
				if (action[field] !== sealed.actions[at]?.[field]) editAction(doc, action.id, { [field]: action[field] });
	});
	doc.destroy();
	return made;
}
