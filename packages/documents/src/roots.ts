import { clusterTexts, type ClusterText } from '@plenum/domain/clusters/assessment';
import type * as Y from 'yjs';

/**
 * Raised whenever the editor learns a node, a mark or a field that an older one does not know. An older editor deletes unknown content for
 * everyone.
 */
export const schemaVersion = 1;

/** The editor's nodes, by the names under which they stand in the document. */
export const nodeNames = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem'] as const;

/** [DOC1] Everything that a cluster's document holds hangs from one of these. */
export const rootNames = [...clusterTexts, 'actions', 'indicators'] as const;
export type RootName = (typeof rootNames)[number];

/** The text of a whole cluster, [CAUCUS7] of one side's people alone, or [NOTES2] of an item without a cluster. */
export const documentKinds = ['cluster', 'caucus', 'item'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Where people write with the editor: the texts of a cluster, and the notes of a caucus or an item. */
export type RichText = ClusterText | 'notes';

export const richTexts: Readonly<Record<DocumentKind, readonly RichText[]>> = {
	cluster: clusterTexts,
	caucus: ['notes'],
	item: ['notes']
};

const listedRoots: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
	cluster: new Set(rootNames),
	caucus: new Set(richTexts.caucus),
	item: new Set(richTexts.item)
};

/** For a document of this kind, or for any where none is named. */
export function isRootName(name: string, kind?: DocumentKind): name is RootName | RichText {
	if (kind) return listedRoots[kind].has(name);
	return listedRoots.cluster.has(name) || listedRoots.caucus.has(name);
}

export function isRichText(name: string, kind: DocumentKind): name is RichText {
	return (richTexts[kind] as readonly string[]).includes(name);
}

export function sectionOf(doc: Y.Doc, section: RichText): Y.XmlFragment {
	return doc.getXmlFragment(section);
}

/** One Y.Map per action: `text` is a Y.Text, the other fields are plain values. */
export function actionsOf(doc: Y.Doc): Y.Map<unknown> {
	return doc.getMap('actions');
}

export function indicatorsOf(doc: Y.Doc): Y.Map<unknown> {
	return doc.getMap('indicators');
}
