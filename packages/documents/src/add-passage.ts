import type { Block, ClusterText } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { sectionOf } from './roots.ts';
import { itemsIn } from './words-in.ts';
import { nodesOf } from './write-assessment.ts';

/**
 * [DOC80] Puts blocks at the end of what a section says, as one transaction of one author. Nothing that stands there is touched: the
 * empty paragraphs at the end stay behind it, for somebody may be about to write in them.
 *
 * [DOC81] Answers how to take it back: its words go, and a paragraph of it in which somebody has written since stays with their words.
 */
export function addPassage(doc: Y.Doc, section: ClusterText, blocks: readonly Block[]): () => void {
	const fragment = sectionOf(doc, section);
	const origin = Symbol('passage');
	const from = clockOf(doc);
	let to = from;
	const undo = new Y.UndoManager(fragment, {
		trackedOrigins: new Set([origin]),
		deleteFilter: (item) => isWithin(item, { client: doc.clientID, from, to })
	});
	if (blocks.length > 0) doc.transact(() => fragment.insert(endOf(fragment), nodesOf([...blocks])), origin);
	to = clockOf(doc);
	return () => {
		undo.undo();
		undo.destroy();
	};
}

function endOf(fragment: Y.XmlFragment): number {
	const nodes: unknown[] = fragment.toArray();
	return nodes.findLastIndex((node) => !isEmptyParagraph(node)) + 1;
}

function isEmptyParagraph(node: unknown): boolean {
	if (!(node instanceof Y.XmlElement) || node.nodeName !== 'paragraph') return false;
	return (node.toArray() as unknown[]).every((child) => child instanceof Y.XmlText && child.length === 0);
}

function clockOf(doc: Y.Doc): number {
	return Y.getState(doc.store, doc.clientID);
}

/** An item of the passage that holds nothing that was written later, by whomever. */
function isWithin(item: Y.Item, { client, from, to }: { client: number; from: number; to: number }): boolean {
	const waiting = [item];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.id.client !== client || next.id.clock < from || next.id.clock >= to) return false;
		if (next.content instanceof Y.ContentType) for (const each of itemsIn(next.content.type)) waiting.push(each.item);
	}
	return true;
}
