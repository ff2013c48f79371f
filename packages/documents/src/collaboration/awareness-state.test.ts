import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { parseAwarenessState } from './awareness-state.ts';
import { sampleDocument } from '../updates/update-shapes.fixture.ts';

const read = (cursor: unknown) => parseAwarenessState(JSON.stringify({ user: { name: 'x' }, cursor }));
const id = { client: 7, clock: 3 };

test('[DOC16] every position that Yjs makes in a section is read as Yjs reads it', () => {
	const { doc } = sampleDocument();
	const section = doc.getXmlFragment('progress');
	const types = [section, ...section.toArray(), (section.get(0) as Y.XmlElement).get(0)] as Y.XmlText[];
	for (const type of types) {
		for (let index = 0; index <= type.length; index++) {
			for (const assoc of [-1, 0]) {
				const anchor = Y.createRelativePositionFromTypeIndex(type, index, assoc);
				// One with nulls, as y-prosemirror sends it, and one without, as `relativePositionToJSON` makes it.
				const state = read({ anchor, head: Y.relativePositionToJSON(anchor) });
				if (!state.ok || !state.value?.caret) throw new Error('refused');
				for (const position of [state.value.caret.anchor, state.value.caret.head]) {
					const there = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), doc);
					expect(there).toEqual(Y.createAbsolutePositionFromRelativePosition(anchor, doc));
				}
			}
		}
	}
});

test('[DOC16] somebody without a caret, and somebody who has gone', () => {
	expect(read(null)).toEqual({ ok: true, value: { caret: null } });
	expect(parseAwarenessState('{}')).toEqual({ ok: true, value: { caret: null } });
	expect(parseAwarenessState('null')).toEqual({ ok: true, value: null });
});

/** Values of every kind, in the place of each part of a caret. */
const odd = [1, 0, -1, 1.5, 1e300, '', 'x', 'progress', true, false, [], [id], {}, { client: 7 }, { clock: 3 }];
const oddIds = [
	{ client: -1, clock: 0 },
	{ client: 2 ** 32, clock: 0 },
	{ client: 7, clock: -1 },
	{ client: 7, clock: 0.5 },
	{ client: '7', clock: 3 },
	{ client: 7, clock: null },
	{ ...id, more: 1 },
	JSON.parse('{"client":7,"clock":3,"__proto__":{}}') as object
];
const position = { type: null, tname: 'progress', item: null, assoc: -1 };

test('[DOC16] an odd caret is left out, whatever part of it is odd', () => {
	const positions = [
		...odd,
		null,
		...odd.flatMap((each) => [
			{ ...position, tname: each === 'progress' ? 'actions' : each },
			{ ...position, tname: null, item: each },
			{ type: each },
			...([-1, 0, 1].includes(each as number) ? [] : [{ ...position, assoc: each }])
		]),
		...oddIds.flatMap((each) => [{ item: each }, { type: each }, { ...position, item: each }]),
		{ ...position, more: 1 },
		{ ...position, type: id },
		{ type: null, tname: null, item: null },
		{ tname: 'actions' },
		{ tname: '__proto__' },
		{ tname: 'x'.repeat(1000) }
	];
	const cursors = [
		...odd,
		...positions.flatMap((each) => [
			{ anchor: each, head: position },
			{ anchor: position, head: each }
		]),
		{ anchor: position },
		{ anchor: position, head: position, more: 1 }
	];
	for (const cursor of cursors) expect(read(cursor)).toEqual({ ok: true, value: { caret: null } });
	for (const state of ['1', '"x"', '[]', 'true', '', '{', 'undefined'])
		expect(parseAwarenessState(state).ok).toBe(false);
});
