import { textMarks, type Block, type Run } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { safeAddress } from './link-address.ts';
import { valueText, wordsIn, type SharedType } from './words-in.ts';

/** [DOC4] A section as blocks. A node that this version does not know gives its text, so that no word is dropped. */
export function readBlocks(fragment: Y.XmlFragment): Block[] {
	return withoutEmptyEdges(blocksIn(fragment, 0));
}

/** Lists within lists, as deep as anyone reads; what lies deeper is read as one text, so that no depth can stop the reading. */
const deepest = 24;

function blocksIn(parent: Y.XmlFragment, depth: number): Block[] {
	if (depth > deepest) return [{ type: 'paragraph', runs: [plain(allText(parent))] }];
	const blocks: Block[] = [];
	let loose: Run[] = [];
	const settle = () => {
		if (loose.length > 0) blocks.push({ type: 'paragraph', runs: joined(loose) });
		loose = [];
	};
	for (const child of childrenOf(parent)) {
		if (isInline(child)) {
			for (const run of runsOf(child)) loose.push(run);
		} else {
			settle();
			for (const block of blocksOf(child, depth + 1)) blocks.push(block);
		}
	}
	settle();
	return blocks;
}

export function blocksOf(node: Y.XmlElement, depth = 0): Block[] {
	switch (node.nodeName) {
		case 'paragraph':
			return [{ type: 'paragraph', runs: runsIn(node) }];
		case 'heading':
			return [{ type: 'heading', level: Number(node.getAttribute('level')) <= 2 ? 2 : 3, runs: runsIn(node) }];
		case 'bulletList':
			return [{ type: 'bullet-list', items: itemsIn(node, depth) }];
		case 'orderedList':
			return [{ type: 'ordered-list', items: itemsIn(node, depth) }];
		default:
			return blocksIn(node, depth);
	}
}

function itemsIn(list: Y.XmlElement, depth: number): Block[][] {
	return childrenOf(list).map((item) => {
		if (item instanceof Y.XmlElement && item.nodeName === 'listItem') return blocksIn(item, depth);
		return isInline(item) ? [{ type: 'paragraph', runs: joined(runsOf(item)) }] : blocksOf(item, depth + 1);
	});
}

/** Every word below a node, in order, without recursion. */
function allText(node: Y.XmlFragment): string {
	const pieces: string[] = [];
	const waiting: (Y.XmlElement | Y.XmlFragment | Inline)[] = [node];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next === 'string') pieces.push(next);
		else if (next instanceof Y.XmlText)
			pieces.push(
				runsOf(next)
					.map(({ text }) => text)
					.join(''),
				' '
			);
		else for (const child of childrenOf(next).toReversed()) waiting.push(child);
	}
	return pieces.join('').trim();
}

type Inline = Y.XmlText | string;
const lineBreak = 'hardBreak';

function childrenOf(parent: Y.XmlFragment): (Y.XmlElement | Inline)[] {
	// A hostile or newer writer may have put anything here; the type of toArray is what ours puts.
	const children: unknown[] = parent.toArray();
	return children.map((child) => {
		if (child instanceof Y.XmlElement || child instanceof Y.XmlText) return child;
		return child instanceof Y.AbstractType ? wordsInType(child) : valueText(child);
	});
}

function isInline(child: Y.XmlElement | Inline): child is Inline {
	return typeof child === 'string' || child instanceof Y.XmlText;
}

/** The text of a block, whatever hangs in it. */
function runsIn(node: Y.XmlElement, depth = 0): Run[] {
	if (depth > deepest) return [plain(allText(node))];
	return joined(
		childrenOf(node).flatMap((child) => {
			if (isInline(child)) return runsOf(child);
			return child.nodeName === lineBreak ? [plain('\n')] : runsIn(child, depth + 1);
		})
	);
}

export function runsOf(text: Inline): Run[] {
	if (typeof text === 'string') return [plain(text)];
	const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
	return delta.map(({ insert, attributes = {} }) => ({
		text: insert instanceof Y.AbstractType ? wordsInType(insert) : valueText(insert),
		marks: textMarks.filter((mark) => isOn(attributes[mark])),
		href: safeAddress(attributes['link'])
	}));
}

function wordsInType(type: SharedType): string {
	return wordsIn(new Y.ContentType(type));
}

function isOn(attribute: unknown): boolean {
	return attribute !== undefined && attribute !== null && attribute !== false;
}

function plain(text: string): Run {
	return { text, marks: [], href: null };
}

function joined(runs: Run[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const last = result.at(-1);
		if (run.text === '') continue;
		if (last && last.href === run.href && last.marks.join() === run.marks.join()) last.text += run.text;
		else result.push({ ...run });
	}
	return result;
}

/** The empty paragraph that each section is born with, and the ones a stray Enter leaves behind, say nothing. */
function withoutEmptyEdges(blocks: Block[]): Block[] {
	const says = (block: Block) => block.type !== 'paragraph' || block.runs.length > 0;
	const first = blocks.findIndex(says);
	return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex(says) + 1);
}
