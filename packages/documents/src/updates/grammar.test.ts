import { writeVarUint } from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fromOurselves, inspectUpdate } from './inspect-update.ts';
import { DocumentIndex } from './document-index.ts';
import {
	sampleDocument,
	shapes,
	updateOf,
	type Position,
	type SampleParent,
	type Shape
} from './update-shapes.fixture.ts';

/** Written down once more, by hand: what may stand in a row in each kind of parent, and what under which key. */
const marks = ['bold', 'bold off', 'italic', 'held-back', 'link', 'link off', 'link without scheme'];
const blocks = ['deleted', '<paragraph>', '<heading>', '<bulletList>', '<orderedList>'];
const text = ['deleted', 'string', 'indicator kind'];
const number = ['deleted', 'number', 'fraction'];
const list = ['deleted', 'strings'];
const judgement = ['deleted', 'judgement'];
const allowed: Record<string, { row?: string[]; keys?: Record<string, string[]>; anyId?: string[] }> = {
	section: { row: blocks },
	actions: { anyId: ['deleted', 'Map'] },
	indicators: { anyId: ['deleted', 'Map'] },
	action: {
		keys: {
			text: ['deleted', 'Text'],
			order: number,
			lead: text,
			supporting: text,
			deadline: text,
			resources: text,
			assistance: text,
			indicators: list,
			recommendations: list,
			'judged-specific': judgement,
			'judged-measurable': judgement,
			'judged-achievable': judgement,
			'judged-relevant': judgement,
			'judged-timeBound': judgement
		}
	},
	indicator: {
		keys: {
			kind: ['deleted', 'indicator kind'],
			order: number,
			text,
			baseline: text,
			target: text,
			value: text,
			source: text,
			date: text,
			unit: text
		}
	},
	plainText: { row: ['deleted', 'letters'] },
	paragraph: { row: ['deleted', 'XmlText'] },
	heading: { row: ['deleted', 'XmlText'], keys: { level: number } },
	bulletList: { row: ['deleted', '<listItem>'] },
	orderedList: { row: ['deleted', '<listItem>'], keys: { start: number, type: text } },
	listItem: { row: blocks },
	styledText: { row: ['deleted', 'letters', ...marks] }
};

/** A type that Yjs deletes at once accepts anything that is allowed anywhere. */
const anywhere = new Set(
	Object.values(allowed).flatMap(({ row = [], keys = {}, anyId = [] }) => [
		...row,
		...Object.values(keys).flat(),
		...anyId
	])
);
for (const plain of [
	'object',
	'judgement with more',
	'judgement without words',
	'null',
	'undefined',
	'true',
	'mixed array'
])
	anywhere.add(plain);

function mayStand(shape: string, kind: string, key: string | null): boolean {
	if (kind === 'deleted' || kind === 'garbage') return anywhere.has(shape);
	const rule = allowed[kind];
	if (key === null) return rule?.row?.includes(shape) ?? false;
	if (rule?.anyId) return /^[\w-]{1,64}$/.test(key) && key !== '__proto__' && rule.anyId.includes(shape);
	return Object.hasOwn(rule?.keys ?? {}, key) && (rule?.keys?.[key]?.includes(shape) ?? false);
}

type Case = { title: string; update: Uint8Array; expected: boolean };

const { doc, state, parents } = sampleDocument();
const oddKeys = ['', '__proto__', 'constructor', 'of no name', 'level', 'dir', 'x'.repeat(65)];
const author = 7;
const other = 8;

function keysOf(parent: SampleParent): (string | null)[] {
	const known = Object.keys(allowed[parent.kind]?.keys ?? {});
	return [null, ...new Set([...known, ...Object.keys(parent.keyed), ...oddKeys, 'new-id'])];
}

function* positionsIn(parent: SampleParent): Generator<{ title: string; position: Position; key: string | null }> {
	for (const key of keysOf(parent)) yield { title: `key ${key}`, position: { parent: parent.at, key }, key };
	const { row } = parent;
	if (row) {
		yield { title: 'after the last', position: { origin: row.last }, key: null };
		yield { title: 'before the first', position: { rightOrigin: row.first }, key: null };
		yield { title: 'between', position: { origin: row.first, rightOrigin: row.last }, key: null };
		yield { title: 'after the last, with a key', position: { origin: row.last, key: 'level' }, key: null };
	}
	for (const [key, id] of Object.entries(parent.keyed))
		yield { title: `after the value of ${key}`, position: { origin: id }, key };
}

function* cases(): Generator<Case> {
	for (const parent of parents) {
		for (const { title, position, key } of positionsIn(parent)) {
			for (const shape of shapes) {
				const expected = mayStand(shape.name, parent.kind, key);
				const update = updateOf([[author, [[shape, position]]]]);
				yield { title: `${shape.name} in ${parent.kind}, ${title}`, update, expected };
			}
		}
		yield* withNewParents(parent);
	}
}

const shapeOf = (name: string) => shapes.find((shape) => shape.name === name) as Shape;

/** The parent comes with the same update: before the child, after it, and by another author. */
function* withNewParents(parent: SampleParent): Generator<Case> {
	if (!parent.shape) return;
	const made = shapeOf(parent.shape);
	for (const shape of shapes) {
		for (const key of keysOf(parent)) {
			const expected = mayStand(shape.name, parent.kind, key);
			// The new parent stands where the old one does.
			const place = placeOf(parent);
			const title = `${shape.name} in a new ${parent.kind}, key ${key}`;
			const child = (client: number, clock: number): [Shape, Position] => [shape, { parent: { client, clock }, key }];
			yield { title, expected, update: updateOf([[author, [[made, place], child(author, 0)]]]) };
			for (const order of [1, -1]) {
				const authors: [number, [Shape, Position][]][] = [
					[author, [[made, place]]],
					[other, [child(author, 0)]]
				];
				yield {
					title: `${title}, of another`,
					expected,
					update: updateOf(order === 1 ? authors : authors.toReversed())
				};
			}
		}
	}
}

function placeOf({ kind }: SampleParent): Position {
	const find = (wanted: string) => parents.find((each) => each.kind === wanted) as SampleParent;
	switch (kind) {
		case 'action':
			return { parent: 'actions', key: 'another' };
		case 'indicator':
			return { parent: 'indicators', key: 'another' };
		case 'plainText':
			return { parent: find('action').at, key: 'text' };
		case 'listItem':
			return { parent: find('bulletList').at };
		case 'styledText':
			return { parent: find('paragraph').at };
		default:
			return { parent: 'progress' };
	}
}

function knowing(...updates: Uint8Array[]): DocumentIndex {
	const known = new DocumentIndex();
	for (const update of updates) {
		const inspected = inspectUpdate(update, fromOurselves);
		if (!inspected.ok) throw new Error(inspected.reason);
		known.add(inspected.value);
	}
	return known;
}

/** As the gate does it. */
function takes(known: DocumentIndex, update: Uint8Array): boolean {
	const inspected = inspectUpdate(update);
	return inspected.ok && known.canTake(inspected.value).ok && known.checkGrammar(inspected.value).ok;
}

describe('the grammar of a document', () => {
	const known = knowing(state);

	test('[DOC62] of every content, in every parent, at every position, what the editor and the forms write is taken and nothing else', () => {
		const wrong: string[] = [];
		let count = 0;
		for (const { title, update, expected } of cases()) {
			count++;
			if (takes(known, update) !== expected) wrong.push(`${expected ? 'refused' : 'taken'}: ${title}`);
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(20_000);
	});

	test('[DOC62] what was taken is what Yjs makes of it: no open document holds anything else', () => {
		const wrong: string[] = [];
		for (const { title, update, expected } of cases()) {
			if (!expected) continue;
			const copy = new Y.Doc();
			Y.applyUpdate(copy, state);
			Y.applyUpdate(copy, update);
			if (copy.store.pendingStructs) wrong.push(`kept waiting: ${title}`);
			wrong.push(...unknownNodesIn(copy).map((node) => `${node}: ${title}`));
			copy.destroy();
		}
		expect(wrong).toEqual([]);
	});

	test('[DOC62] two neighbours must have one parent', () => {
		const rows = parents.flatMap(({ row, kind }) => (row ? [{ ...row, kind }] : []));
		const wrong: string[] = [];
		for (const left of rows) {
			for (const right of rows) {
				if (left === right) continue;
				for (const shape of shapes) {
					const update = updateOf([[author, [[shape, { origin: left.last, rightOrigin: right.first }]]]]);
					if (takes(known, update)) wrong.push(`${shape.name} between ${left.kind} and ${right.kind}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test('[DOC62] what is known of a struct stays, whatever an update says of it again', () => {
		const after = knowing(state, updateOf([[author, [[shapeOf('<paragraph>'), { parent: 'progress' }]]]]));
		const child = (shape: string): [Shape, Position] => [shapeOf(shape), { parent: { client: author, clock: 0 } }];
		const again = updateOf([[author, [[shapeOf('<bulletList>'), { parent: 'progress' }], child('<listItem>')]]]);
		// The gate cuts off what is known before it asks.
		const rest = Y.diffUpdate(again, Y.encodeStateVector(new Map([[author, 1]]) as never));
		expect(takes(after, rest)).toBe(false);
	});

	test('[DOC62] garbage may be written under one’s own id, and nothing lives beside it', () => {
		const garbage: [Shape, Position] = [{ name: 'garbage', ref: 0, write: (encoder) => writeVarUint(encoder, 1) }, {}];
		const update = updateOf([[author, [garbage]]]);
		expect(takes(known, update)).toBe(true);
		const after = knowing(state, update);
		const beside = (shape: string) => updateOf([[other, [[shapeOf(shape), { origin: { client: author, clock: 0 } }]]]]);
		expect([takes(after, beside('letters')), takes(after, beside('embedded'))]).toEqual([true, false]);
	});
});

/** Everything alive that a document holds against the list above, read from Yjs' own items. */
function unknownNodesIn(of: Y.Doc): string[] {
	const found: string[] = [];
	const walk = (type: unknown, kind: string, under: string) => {
		const { _start, _map } = type as { _start: Y.Item | null; _map: Map<string, Y.Item> };
		const see = (item: Y.Item, key: string | null) => {
			if (item.deleted) return;
			const { content } = item;
			if (content instanceof Y.ContentType) {
				const name = nameOf(content.type);
				if (mayStand(name, kind, key)) walk(content.type, kindOf(name, kind), `${under}/${key ?? name}`);
				else found.push(`${name} in ${under}`);
			} else if (key === null && !(content instanceof Y.ContentString) && !(content instanceof Y.ContentFormat)) {
				found.push(`${content.constructor.name} in ${under}`);
			}
		};
		for (let item = _start; item; item = item.right) see(item, null);
		for (const [key, item] of _map) see(item, key);
	};
	for (const [name, root] of of.share) walk(root, name === 'actions' || name === 'indicators' ? name : 'section', name);
	return found;
}

function nameOf(type: unknown): string {
	if (type instanceof Y.XmlElement) return `<${type.nodeName}>`;
	return type instanceof Y.XmlText
		? 'XmlText'
		: type instanceof Y.Text
			? 'Text'
			: type instanceof Y.Map
				? 'Map'
				: 'other';
}

function kindOf(name: string, parent: string): string {
	if (name === 'Map') return parent === 'actions' ? 'action' : 'indicator';
	return { XmlText: 'styledText', Text: 'plainText' }[name] ?? name.slice(1, -1);
}

test('[DOC62] the sample has a parent of each kind', () => {
	expect(doc.store.pendingStructs).toBe(null);
	expect(unknownNodesIn(doc)).toEqual([]);
	for (const kind of Object.keys(allowed)) expect(parents.some((each) => each.kind === kind)).toBe(true);
});
