import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { hasCaret } from './caret-state.ts';

const doc = new Y.Doc();
const text = new Y.XmlText('words');
doc.getXmlFragment('progress').insert(0, [text]);
const positions = [
	Y.createRelativePositionFromTypeIndex(text, 2),
	Y.createRelativePositionFromTypeIndex(text, 5),
	Y.createRelativePositionFromTypeIndex(doc.getXmlFragment('progress'), 0, -1),
	Y.createRelativePositionFromTypeIndex(doc.getXmlFragment('other'), 0)
].map((position) => JSON.parse(JSON.stringify(position)) as unknown);

test('[DOC70] each caret that an editor sends is one', () => {
	for (const anchor of positions)
		for (const head of positions) expect(hasCaret({ user: { name: 'Ada' }, cursor: { anchor, head } })).toBe(true);
});

const odd: unknown[] = [
	undefined,
	null,
	1,
	'1',
	[],
	{},
	{ item: null },
	{ item: 3 },
	{ item: { client: 1 } },
	{ item: { client: 1.5, clock: 0 } },
	{ item: { client: -1, clock: 0 } },
	{ type: [1, 2] },
	{ tname: '' },
	{ tname: 7 },
	{ tname: {} },
	{ tname: 'progress', type: 'x' },
	{ tname: 'progress', assoc: 'left' }
];

test.each(odd.map((position) => [position]))('[DOC70] no caret: %o', (position) => {
	const [good] = positions;
	expect(hasCaret({ cursor: { anchor: position, head: good } })).toBe(false);
	expect(hasCaret({ cursor: { anchor: good, head: position } })).toBe(false);
	expect(hasCaret({ cursor: position })).toBe(false);
	expect(hasCaret(position)).toBe(false);
});
