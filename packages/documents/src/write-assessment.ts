import { clusterTexts, getByText, type Assessment, type Block, type Run } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { addAction, addIndicator } from './drafts.ts';
import { sectionOf } from './roots.ts';

/** Fills a new document from plain data, once: never a document that people have already opened. */
export function writeAssessment(doc: Y.Doc, assessment: Assessment): void {
	doc.transact(() => {
		for (const text of clusterTexts) writeSection(sectionOf(doc, text), getByText(assessment, text));
		for (const { id, ...fields } of assessment.actions) addAction(doc, id, fields);
		for (const { id, ...fields } of assessment.indicators) addIndicator(doc, id, fields);
	});
}

/**
 * [DOC2] A section without words holds one paragraph with an empty text in it. In an empty section the first words of two
 * people would land in two paragraphs, and a paragraph without a text node doubles letters.
 */
function writeSection(fragment: Y.XmlFragment, blocks: Block[]): void {
	if (blocks.length > 0 || fragment.length === 0) fragment.insert(0, nodesOf(blocks));
}

export function nodesOf(blocks: Block[]): Y.XmlElement[] {
	return blocks.length === 0 ? [textNode('paragraph', [])] : blocks.map(nodeOf);
}

export function nodeOf(block: Block): Y.XmlElement {
	switch (block.type) {
		case 'paragraph':
			return textNode('paragraph', block.runs);
		case 'heading': {
			const heading = textNode('heading', block.runs);
			// The editor writes the level as a number; the type of setAttribute only foresees strings.
			(heading as Y.XmlElement<{ level: number }>).setAttribute('level', block.level);
			return heading;
		}
		case 'bullet-list':
			return listNode('bulletList', block.items);
		case 'ordered-list':
			return listNode('orderedList', block.items);
	}
}

function textNode(name: 'paragraph' | 'heading', runs: Run[]): Y.XmlElement {
	const node = new Y.XmlElement(name);
	const text = new Y.XmlText();
	node.insert(0, [text]);
	text.applyDelta(runs.map((run) => ({ insert: run.text, attributes: attributesOf(run) })));
	return node;
}

function attributesOf(run: Run): Record<string, object> {
	const marks = run.marks.map((mark): [string, object] => [mark, {}]);
	return Object.fromEntries(run.href === null ? marks : [...marks, ['link', { href: run.href }]]);
}

function listNode(name: 'bulletList' | 'orderedList', items: Block[][]): Y.XmlElement {
	const list = new Y.XmlElement(name);
	fill(
		list,
		items.map((blocks) => {
			const item = new Y.XmlElement('listItem');
			fill(item, nodesOf(blocks));
			return item;
		})
	);
	return list;
}

/** Yjs hands what comes into a new node on as arguments of a call, which may not have as many as a list has items. */
const atOnce = 10_000;

export function fill(node: Y.XmlElement, children: readonly Y.XmlElement[]): void {
	for (let at = 0; at < children.length; at += atOnce) node.insert(at, children.slice(at, at + atOnce));
}
