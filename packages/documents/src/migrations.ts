import type * as Y from 'yjs';
import { richTexts, schemaVersion, sectionOf, type RichText } from './roots.ts';
import { nodesOf } from './write-assessment.ts';

/** What a schema version changes in documents that are there already. */
export type Migration = { to: number; apply(doc: Y.Doc): void };

/** In order, one for each version after the first. */
export const migrations: readonly Migration[] = [];

/**
 * [DOC65] Brings a document from an earlier schema version to this one, and answers the one update that this takes; null where it
 * takes none. It is run on the server only, once for each document: two first states of one section would double its text.
 */
export function migrateDocument(
	doc: Y.Doc,
	from: number,
	steps: readonly Migration[] = migrations,
	expected: readonly RichText[] = richTexts.cluster
): Uint8Array | null {
	let made: Uint8Array | null = null;
	const keep = (update: Uint8Array) => void (made = update);
	doc.on('update', keep);
	doc.transact(() => {
		for (const { to, apply } of steps) if (to > from) apply(doc);
		for (const section of expected) addFirstParagraph(sectionOf(doc, section));
	});
	doc.off('update', keep);
	return made;
}

/** [DOC2] A section that the document has not got yet gets the same first paragraph as in a new document. */
function addFirstParagraph(fragment: Y.XmlFragment): void {
	if (fragment.length === 0) fragment.insert(0, nodesOf([]));
}

/** Whether this program expects something of the document that it may lack. */
export function needsMigration(version: number): boolean {
	return version < schemaVersion;
}
