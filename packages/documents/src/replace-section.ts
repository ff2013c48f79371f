import type { Block } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { align, type Kinship } from './updates/align.ts';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { haveMuchInCommon, wordsOf } from './changed-words.ts';
import { Effort } from './updates/effort.ts';
import { linesOf, textOf } from './lines.ts';
import { blocksOf } from './read-blocks.ts';
import { removeUnknownNodes } from './updates/remove-unknown-nodes.ts';
import { canRewrite, rewriteRuns, textIn } from './updates/rewrite-runs.ts';
import { sectionOf, type RichText } from './roots.ts';
import { fill, nodeOf } from './write-assessment.ts';

/** The origin of the transaction; code that offers to undo it tracks this origin. */
export const replacing = Symbol('replacing');

/**
 * [VER8] Makes a section say something else, as one transaction of one author. Content that is already equal stays, and paragraphs that
 * differ are changed word by word. So text that others put into them at the same time stays as well.
 */
export function replaceSection(doc: Y.Doc, section: RichText, blocks: readonly Block[]): void {
	doc.transact(() => {
		// Yjs counts some of what no editor writes as no place, and would delete that instead of a paragraph.
		removeUnknownNodes(doc, sectionOf(doc, section), 'section', section);
		rewriteBlocks(sectionOf(doc, section), blocks, new Effort());
	}, replacing);
}

type Node = Y.XmlElement | Y.XmlText;
type ExistingNode = { node: Node; key: string; words: Set<string> };
type TargetNode<Content> = { content: Content; key: string; words: Set<string> };

/** Where blocks stand there is at least one: an editor can do nothing with less. */
function rewriteBlocks(parent: Y.XmlFragment, blocks: readonly Block[], effort: Effort): void {
	const some: readonly Block[] = blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [] }];
	const wanted = some.map((block) => ({ content: block, ...sayingOf([block]) }));
	rewrite(parent, wanted, effort, { make: nodeOf, change: rewriteBlock, fits: isOfKind });
}

function rewriteItems(list: Y.XmlElement, items: readonly Block[][], effort: Effort): void {
	const wanted = items.map((blocks) => ({ content: blocks, ...sayingOf(blocks) }));
	rewrite(list, wanted, effort, {
		make: itemOf,
		change: rewriteBlocks,
		fits: ({ nodeName }) => nodeName === 'listItem'
	});
}

type Ways<Content> = {
	make: (content: Content) => Y.XmlElement;
	change: (node: Y.XmlElement, content: Content, effort: Effort) => void;
	fits: (node: Y.XmlElement, content: Content) => boolean;
};

function rewrite<Content>(
	parent: Y.XmlFragment,
	wanted: readonly TargetNode<Content>[],
	effort: Effort,
	{ make, change, fits }: Ways<Content>
): void {
	const kinship = ({ node, words }: ExistingNode, into: TargetNode<Content>): Kinship => {
		if (!(node instanceof Y.XmlElement) || !fits(node, into.content)) return 0;
		return haveMuchInCommon(words, into.words) ? 2 : 1;
	};
	let at = 0;
	for (const { before, after } of align(existingNodesIn(parent), wanted, kinship, effort)) {
		if (!after) {
			parent.delete(at, 1);
			continue;
		}
		if (!before) parent.insert(at, [make(after.content)]);
		else if (before.key !== after.key) change(before.node as Y.XmlElement, after.content, effort);
		at++;
	}
}

function rewriteBlock(node: Y.XmlElement, block: Block, effort: Effort): void {
	switch (block.type) {
		case 'paragraph':
			return rewriteRuns(textIn(node), block.runs, effort);
		case 'heading':
			// The editor writes the level as a number; the type of setAttribute only foresees strings.
			if (Number(node.getAttribute('level')) !== block.level)
				(node as Y.XmlElement<{ level: number }>).setAttribute('level', block.level);
			return rewriteRuns(textIn(node), block.runs, effort);
		case 'bullet-list':
		case 'ordered-list':
			return rewriteItems(node, block.items, effort);
	}
}

function isOfKind(node: Y.XmlElement, block: Block): boolean {
	switch (block.type) {
		case 'paragraph':
			return node.nodeName === 'paragraph' && canRewrite(node);
		case 'heading':
			return node.nodeName === 'heading' && canRewrite(node);
		case 'bullet-list':
			return node.nodeName === 'bulletList';
		case 'ordered-list':
			return node.nodeName === 'orderedList';
	}
}

function itemOf(blocks: readonly Block[]): Y.XmlElement {
	const item = new Y.XmlElement('listItem');
	fill(item, (blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [] } satisfies Block]).map(nodeOf));
	return item;
}

function existingNodesIn(parent: Y.XmlFragment): ExistingNode[] {
	const nodes = parent.toArray() as Node[];
	// Loose text, which no editor of ours writes, has no key that anything wanted has: it goes.
	return nodes.map((node) => ({
		node,
		...(node instanceof Y.XmlElement ? sayingOf(blocksOf(node)) : { key: '', words: new Set<string>() })
	}));
}

function sayingOf(blocks: readonly Block[]): { key: string; words: Set<string> } {
	return {
		key: canonicalJson(blocks),
		words: wordsOf(
			linesOf(blocks)
				.map(({ runs }) => textOf(runs))
				.join('\n')
		)
	};
}
