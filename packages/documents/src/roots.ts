import { sections, type Section } from '@plenum/domain/clusters/assessment';
import type * as Y from 'yjs';

/**
 * Raised whenever the editor learns a node, a mark or a field that an older one does not know: an older editor deletes
 * what it does not know, for everyone.
 */
export const schemaVersion = 2;

/** The editor's nodes, by the names under which they stand in the document. */
export const nodeNames = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem'] as const;

/** [DOC1] Everything that a cluster's document holds hangs from one of these. */
export const rootNames = [...sections, 'actions', 'indicators'] as const;
export type RootName = (typeof rootNames)[number];

const listedRoots: ReadonlySet<string> = new Set(rootNames);

export function isRootName(name: string): name is RootName {
	return listedRoots.has(name);
}

export function isSection(name: string): name is Section {
	return (sections as readonly string[]).includes(name);
}

export function sectionOf(doc: Y.Doc, section: Section): Y.XmlFragment {
	return doc.getXmlFragment(section);
}

/** One Y.Map per action: `text` is a Y.Text, the other fields are plain values. */
export function actionsOf(doc: Y.Doc): Y.Map<unknown> {
	return doc.getMap('actions');
}

export function indicatorsOf(doc: Y.Doc): Y.Map<unknown> {
	return doc.getMap('indicators');
}
