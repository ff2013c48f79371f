import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFirstState } from '../first-state.ts';
import { fromOurselves, inspectUpdate, type UpdateSummary } from './inspect-update.ts';
import { DocumentIndex } from './document-index.ts';
import { deepest } from './item-places.ts';
import { sectionOf } from '../roots.ts';

function summaryOf(update: Uint8Array): UpdateSummary {
	const inspected = inspectUpdate(update, fromOurselves);
	if (!inspected.ok) throw new Error(inspected.reason);
	return inspected.value;
}

/** A document that someone writes into, and what a gate knows of it; `last` is the update that came last. */
function written(): { doc: Y.Doc; known: DocumentIndex; last: () => UpdateSummary } {
	const first = createFirstState();
	const doc = new Y.Doc();
	Y.applyUpdate(doc, first);
	const known = new DocumentIndex();
	known.add(summaryOf(first));
	let last = summaryOf(first);
	doc.on('update', (update: Uint8Array) => (last = summaryOf(update)));
	return { doc, known, last: () => last };
}

const canNest = (known: DocumentIndex, update: UpdateSummary) => known.checkGrammar(update).ok;

/** A list in an item in a list: what lies at each depth, from 1 on. */
const node = (depth: number) => new Y.XmlElement(depth % 2 === 1 ? 'bulletList' : 'listItem');

/** So many lists in one another, made in one go. */
function nest(doc: Y.Doc, depth: number): void {
	doc.transact(() => {
		let parent: Y.XmlFragment = sectionOf(doc, 'progress');
		for (let at = 0; at < depth; at++) {
			const child = node(at + 1);
			parent.insert(at === 0 ? 1 : 0, [child]);
			parent = child;
		}
	});
}

describe('how deep nodes lie', () => {
	test('[DOC61] a hundred in one another are taken, one more is not, in one update', () => {
		for (const [depth, taken] of [
			[deepest, true],
			[deepest + 1, false],
			[5000, false]
		] as const) {
			const { doc, known, last } = written();
			nest(doc, depth);
			expect(known.canTake(last()).ok).toBe(true);
			expect(canNest(known, last())).toBe(taken);
		}
	});

	test('[DOC61] likewise where each comes with an update of its own', () => {
		const { doc, known, last } = written();
		let parent: Y.XmlFragment = sectionOf(doc, 'progress');
		for (let depth = 1; depth <= deepest + 1; depth++) {
			const child = node(depth);
			parent.insert(0, [child]);
			expect(canNest(known, last())).toBe(depth <= deepest);
			known.add(last());
			parent = child;
		}
	});

	test('[DOC61] what stands beside something lies as deep, also where that was deleted, and after a snapshot', () => {
		const { doc, known, last } = written();
		nest(doc, deepest);
		known.add(last());
		let innermost = sectionOf(doc, 'progress').get(1) as Y.XmlElement;
		while (innermost.length > 0) innermost = innermost.get(0) as Y.XmlElement;
		const parent = innermost.parent as Y.XmlElement;
		parent.delete(0, 1);
		known.add(last());
		const snapshot = new DocumentIndex();
		snapshot.add(summaryOf(Y.encodeStateAsUpdate(doc)));
		parent.insert(0, [node(deepest)]);
		expect([canNest(known, last()), canNest(snapshot, last())]).toEqual([true, true]);
		known.add(last());
		snapshot.add(last());
		(parent.get(0) as Y.XmlElement).insert(0, [node(deepest + 1)]);
		expect([canNest(known, last()), canNest(snapshot, last())]).toEqual([false, false]);
	});

	test('[DOC61] a node beside a letter is refused: its depth would be hidden', () => {
		const { doc, known, last } = written();
		const text = (sectionOf(doc, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
		text.insert(0, 'letters');
		known.add(last());
		text.insertEmbed(3, node(1));
		expect(canNest(known, last())).toBe(false);
	});

	test('[DOC61] two authors who nest in each other are counted together', () => {
		const { doc, known, last } = written();
		let parent: Y.XmlFragment = sectionOf(doc, 'progress');
		for (let depth = 1; depth <= deepest; depth++) {
			doc.clientID = 1 + (depth % 2);
			const child = node(depth);
			parent.insert(0, [child]);
			parent = child;
		}
		const whole = summaryOf(Y.encodeStateAsUpdate(doc));
		expect(canNest(known, whole)).toBe(true);
		parent.insert(0, [node(deepest + 1)]);
		expect(canNest(known, summaryOf(Y.encodeStateAsUpdate(doc)))).toBe(false);
		known.add(whole);
		expect(canNest(known, last())).toBe(false);
	});
});
