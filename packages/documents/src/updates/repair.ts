import type * as Y from 'yjs';
import { kindOfRoot } from './grammar.ts';
import { readBlocks } from '../read-blocks.ts';
import { removeUnknownNodes, type RemovedItem } from './remove-unknown-nodes.ts';
import { replaceSection } from '../replace-section.ts';
import { isRootName, richTexts, rootNames, sectionOf, type DocumentKind } from '../roots.ts';

/**
 * [DOC63] Brings a document into the grammar: what nothing of ours writes is deleted. Words of a section that stood loose, and are
 * read, are put back as a paragraph in their place.
 */
export function repair(doc: Y.Doc, kind: DocumentKind = 'cluster'): RemovedItem[] {
	const read = richTexts[kind].map((section) => ({ section, blocks: readBlocks(sectionOf(doc, section)) }));
	const removed: RemovedItem[] = [];
	const changed = new Set<string>();
	doc.transact(() => {
		for (const [name, root] of inOrder(doc.share)) {
			const found = removeUnknownNodes(doc, root, isRootName(name, kind) ? kindOfRoot(name) : null, name);
			if (found.length > 0) changed.add(name);
			for (const item of found) removed.push(item);
		}
	});
	for (const { section, blocks } of read) if (changed.has(section)) replaceSection(doc, section, blocks);
	return removed;
}

/** As the page shows them, then those that are none of ours: the order in which Yjs met them is chance. */
function inOrder<Root>(roots: ReadonlyMap<string, Root>): [string, Root][] {
	const names: readonly string[] = rootNames;
	const placeOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
	return [...roots].sort(([one], [other]) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
}
