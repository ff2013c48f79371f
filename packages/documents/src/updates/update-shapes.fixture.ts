import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { addAction, addIndicator } from '../drafts.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { createFirstState } from '../first-state.ts';
import type { StructId } from './struct-record.ts';

/** What a struct may hold, by Yjs' numbers, with whatever values each may have. */
export type Shape = { name: string; ref: number; write: (encoder: encoding.Encoder) => void };

const { writeVarUint, writeVarString, writeVarUint8Array, writeAny, writeUint8 } = encoding;

function values(name: string, ...all: unknown[]): Shape {
	return {
		name,
		ref: 8,
		write(encoder) {
			writeVarUint(encoder, all.length);
			for (const value of all) writeAny(encoder, value as never);
		}
	};
}

function mark(name: string, key: string, value: unknown): Shape {
	return {
		name,
		ref: 6,
		write(encoder) {
			writeVarString(encoder, key);
			writeVarString(encoder, JSON.stringify(value));
		}
	};
}

function type(name: string, ref: number, node?: string): Shape {
	return {
		name,
		ref: 7,
		write(encoder) {
			writeVarUint(encoder, ref);
			if (node !== undefined) writeVarString(encoder, node);
		}
	};
}

const nodes = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem'];
const foreignNodes = ['iframe', 'doc', 'hardBreak', 'text', 'XmlText', '__proto__', ''];

export const shapes: readonly Shape[] = [
	{ name: 'deleted', ref: 1, write: (encoder) => writeVarUint(encoder, 1) },
	{
		name: 'JSON',
		ref: 2,
		write(encoder) {
			writeVarUint(encoder, 1);
			writeVarString(encoder, '"x"');
		}
	},
	{ name: 'bytes', ref: 3, write: (encoder) => writeVarUint8Array(encoder, Uint8Array.of(1, 2)) },
	{ name: 'letters', ref: 4, write: (encoder) => writeVarString(encoder, 'xyz') },
	{ name: 'embedded', ref: 5, write: (encoder) => writeVarString(encoder, '{"image":"x"}') },
	mark('bold', 'bold', {}),
	mark('bold off', 'bold', null),
	mark('italic', 'italic', {}),
	mark('held-back', 'held-back', {}),
	mark('link', 'link', { href: 'https://example.org/', target: null, rel: 'noopener', class: null, title: null }),
	mark('link off', 'link', null),
	mark('link without scheme', 'link', { href: 'example.org/page' }),
	mark('link to a script', 'link', { href: 'javascript:alert(1)' }),
	mark('link to data', 'link', { href: 'data:text/html,x' }),
	mark('link with an attribute of no link', 'link', { href: 'https://example.org/', onclick: 'x' }),
	mark('link without address', 'link', {}),
	mark('link that is text', 'link', 'https://example.org/'),
	mark('link with an object', 'link', { href: { toString: 1 } }),
	mark('bold that is text', 'bold', 'x'),
	mark('bold that is a number', 'bold', 7),
	mark('bold with content', 'bold', { x: 1 }),
	mark('bold in an array', 'bold', []),
	mark('hashed bold', 'bold--AbCdEfGh', {}),
	mark('hashed held-back', 'held-back--AbCdEfGh', {}),
	mark('bold with a tail', 'bold--', {}),
	mark('highlight', 'highlight', {}),
	mark('ychange', 'ychange', { type: 'removed' }),
	mark('proto mark', '__proto__', {}),
	mark('constructor mark', 'constructor', {}),
	mark('mark without name', '', {}),
	type('Array', 0),
	type('Map', 1),
	type('Text', 2),
	...nodes.map((node) => type(`<${node}>`, 3, node)),
	...foreignNodes.map((node) => type(`<${node}>`, 3, node)),
	type('XmlFragment', 4),
	type('XmlHook', 5, 'paragraph'),
	type('XmlText', 6),
	type('type of no number', 7),
	values('string', 'x'),
	values('number', 2),
	values('fraction', 0.1),
	values('strings', ['1.1', '1.2']),
	values('indicator kind', 'process'),
	values('mixed array', ['x', 1]),
	values('object', { x: 1 }),
	values('judgement', { holds: true, reason: 'x' }),
	values('judgement with more', { holds: true, reason: 'x', by: 'y' }),
	values('judgement without words', { holds: true, reason: 1 }),
	values('null', null),
	values('undefined', undefined),
	values('true', true),
	values('two values', 'x', 'y'),
	values('no value'),
	values('big integer', 5n),
	values('plain bytes', Uint8Array.of(1)),
	{
		name: 'sub-document',
		ref: 9,
		write(encoder) {
			writeVarString(encoder, 'guid');
			writeAny(encoder, {});
		}
	},
	{ name: 'skip', ref: 10, write: (encoder) => writeVarUint(encoder, 1) },
	// Move, and what no version of Yjs has yet.
	...Array.from({ length: 21 }, (_, at) => ({
		name: `content ${at + 11}`,
		ref: at + 11,
		write: (encoder: encoding.Encoder) => writeVarUint(encoder, 1)
	}))
];

/** Where a struct says it stands. */
export type Position = {
	origin?: StructId;
	rightOrigin?: StructId;
	parent?: StructId | string;
	key?: string | null;
};

/** A struct as bytes; `ref` 0 is garbage, which stands nowhere. */
export function writeStruct(encoder: encoding.Encoder, { ref, write }: Shape, position: Position): void {
	const { origin, rightOrigin, parent, key = null } = position;
	writeUint8(encoder, ref | (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === null ? 0 : 0x20));
	for (const id of [origin, rightOrigin]) if (id) writeId(encoder, id);
	if (ref !== 0 && !origin && !rightOrigin) {
		writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
		if (typeof parent === 'string') writeVarString(encoder, parent);
		else if (parent) writeId(encoder, parent);
		if (key !== null) writeVarString(encoder, key);
	}
	write(encoder);
}

function writeId(encoder: encoding.Encoder, { client, clock }: StructId): void {
	writeVarUint(encoder, client);
	writeVarUint(encoder, clock);
}

/** The structs of each author, from clock 0 on, as an update without deletions. */
export function updateOf(authors: readonly (readonly [client: number, structs: [Shape, Position][]])[]): Uint8Array {
	return encoding.encode((encoder) => {
		writeVarUint(encoder, authors.length);
		for (const [client, structs] of authors) {
			for (const number of [structs.length, client, 0]) writeVarUint(encoder, number);
			for (const [shape, position] of structs) writeStruct(encoder, shape, position);
		}
		writeVarUint(encoder, 0);
	});
}

/** A parent of each kind, in a document that has them all. `row`: a child without key; `keyed`: children by key. */
export type SampleParent = {
	kind: string;
	at: StructId | string;
	/** The Yjs type, to be made again in an update: for what hangs from no root. */
	shape?: string;
	row?: { first: StructId; last: StructId };
	keyed: Record<string, StructId>;
};

type Typed = { _item: Y.Item | null; _start: Y.Item | null; _map: Map<string, Y.Item> };

/** A document with one parent of each kind, also deleted ones, and its bytes. */
export function sampleDocument(): { doc: Y.Doc; state: Uint8Array; parents: SampleParent[] } {
	const doc = new Y.Doc();
	doc.clientID = 1000;
	const runs = (text: string) => [{ text, marks: [], href: null }];
	const item = [{ type: 'paragraph' as const, runs: runs('item') }];
	const first = emptyAssessment();
	first.sections.progress = [
		{ type: 'paragraph', runs: runs('first paragraph') },
		{ type: 'heading', level: 2, runs: runs('heading') },
		{ type: 'bullet-list', items: [item, item] },
		{ type: 'ordered-list', items: [item] },
		{ type: 'paragraph', runs: runs('to be deleted') }
	];
	Y.applyUpdate(doc, createFirstState(first));
	const progress = doc.getXmlFragment('progress');
	const at = (index: number) => progress.get(index) as Y.XmlElement;
	at(3).setAttribute('start', 3 as never);
	at(3).setAttribute('type', 'a');
	(at(0).get(0) as Y.XmlText).format(2, 5, { bold: {} });
	const fields = { lead: 'L', supporting: 's', deadline: 'd', resources: 'r', assistance: 'a' };
	addAction(doc, 'a1', { text: 'the action', ...fields, indicators: ['i1'], recommendations: ['1.1'] });
	addIndicator(doc, 'i1', { text: 't', baseline: 'b', target: 't', value: 'v', source: 's', date: 'd', unit: 'u' });
	const action = doc.getMap('actions').get('a1') as Y.Map<unknown>;
	const indicator = doc.getMap('indicators').get('i1') as Y.Map<unknown>;
	const deleted = (at(4) as unknown as Typed)._item as Y.Item;
	const inDeleted = ((at(4).get(0) as unknown as Typed)._item as Y.Item).id;
	progress.delete(4, 1);
	const parents: SampleParent[] = [
		parentOf('section', progress, 'progress'),
		{ ...parentOf('section', doc.getXmlFragment('regressions'), 'regressions') },
		parentOf('actions', doc.getMap('actions'), 'actions'),
		parentOf('indicators', doc.getMap('indicators'), 'indicators'),
		parentOf('action', action, 'Map'),
		parentOf('indicator', indicator, 'Map'),
		parentOf('plainText', action.get('text'), 'Text'),
		parentOf('paragraph', at(0), '<paragraph>'),
		parentOf('heading', at(1), '<heading>'),
		parentOf('bulletList', at(2), '<bulletList>'),
		parentOf('orderedList', at(3), '<orderedList>'),
		parentOf('listItem', at(2).get(0), '<listItem>'),
		parentOf('styledText', at(0).get(0), 'XmlText'),
		{ kind: 'deleted', at: deleted.id, keyed: {} },
		{ kind: 'garbage', at: inDeleted, row: { first: inDeleted, last: inDeleted }, keyed: {} },
		{ kind: 'root of no name', at: 'prosemirror', keyed: {} },
		{ kind: 'letters', at: { client: 0, clock: 0 }, keyed: {} }
	];
	const letters = parents.find(({ kind }) => kind === 'styledText')?.row?.first;
	if (letters) Object.assign(parents.at(-1) as SampleParent, { at: letters });
	return { doc, state: Y.encodeStateAsUpdate(doc), parents };
}

function parentOf(kind: string, parent: unknown, shape: string): SampleParent {
	const { _item, _start, _map } = parent as Typed;
	const made: SampleParent = { kind, at: _item ? _item.id : shape, keyed: {} };
	if (_item) made.shape = shape;
	let last = _start;
	while (last?.right && !last.right.deleted) last = last.right;
	if (_start && last) made.row = { first: _start.id, last: last.lastId };
	for (const [key, item] of _map) made.keyed[key] = item.id;
	return made;
}
