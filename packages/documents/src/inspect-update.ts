import { ok, refuse, type Result } from '@plenum/domain/result';
import { ByteReader, MalformedBytes } from './byte-reader.ts';
import type { NodePlace } from './node-depths.ts';
import { isRootName, isSection, markNames, nodeNames } from './roots.ts';

/** What one author adds: the clocks from `from` up to, not including, `to`. */
export type ClockRange = { client: number; from: number; to: number };

/** The struct at `clock` of `client` hangs on the one at `needsClock` of another author. */
export type Dependency = { client: number; clock: number; needsClient: number; needsClock: number };

/** An update's structure, read from its bytes alone: no document is needed, and none is touched. */
export type UpdateSummary = {
	added: ClockRange[];
	deleted: ClockRange[];
	dependencies: Dependency[];
	places: NodePlace[];
};

export type UpdateRefusal =
	| 'frame/malformed'
	| 'frame/not-allowed'
	| 'frame/unknown-root'
	| 'frame/clock-gap'
	| 'frame/clock-jump'
	| 'document/other-schema';

/** How much one update may declare. Our own stored bytes are read without such limits. */
export type UpdateLimits = { clients: number; clocks: number; deletedRanges: number };

export const fromPeople: UpdateLimits = { clients: 64, clocks: 2_000_000, deletedRanges: 100_000 };
export const fromOurselves: UpdateLimits = { clients: Infinity, clocks: Infinity, deletedRanges: Infinity };

/** Yjs draws client ids from 32 bits; a clock beyond this has not been typed. */
const largestClient = 0xffff_ffff;
const largestClock = 2 ** 40;

class Refused extends Error {
	override name = 'Refused';
	readonly reason: UpdateRefusal;
	constructor(reason: UpdateRefusal) {
		super(reason);
		this.reason = reason;
	}
}

/**
 * [DOC7] Reads a V1 update as far as a gate must know it: who adds which clocks, what it deletes, what it hangs on, and that
 * it only adds what the editor and the forms write. Yjs itself checks none of this.
 */
export function inspectUpdate(
	update: Uint8Array,
	limits: UpdateLimits = fromPeople
): Result<UpdateSummary, UpdateRefusal> {
	try {
		const reader = new ByteReader(update);
		const summary: UpdateSummary = { added: [], deleted: [], dependencies: [], places: [] };
		readAdded(reader, summary, limits);
		readDeleted(reader, summary, limits);
		reader.end();
		return ok(summary);
	} catch (error) {
		if (error instanceof Refused) return refuse(error.reason);
		if (error instanceof MalformedBytes) return refuse('frame/malformed');
		throw error;
	}
}

function readAdded(reader: ByteReader, summary: UpdateSummary, limits: UpdateLimits): void {
	const clients = new Set<number>();
	let clocks = 0;
	for (let authors = reader.count(3); authors > 0; authors--) {
		const structs = reader.count(2);
		const client = readClient(reader);
		const from = reader.uint();
		if (structs === 0 || clients.has(client)) throw new MalformedBytes('author without structs, or twice');
		clients.add(client);
		if (clients.size > limits.clients) throw new Refused('frame/not-allowed');
		let clock = from;
		const last = { isText: false };
		for (let rest = structs; rest > 0; rest--) {
			clock += readStruct(reader, client, clock, last, summary);
			if (clock > largestClock || clocks + clock - from > limits.clocks) throw new Refused('frame/clock-jump');
		}
		clocks += clock - from;
		summary.added.push({ client, from, to: clock });
	}
}

function readClient(reader: ByteReader): number {
	const client = reader.uint();
	if (client > largestClient) throw new MalformedBytes('client id too large');
	return client;
}

const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const hasKey = 0x20;
const kindBits = 0x1f;

const garbage = 0;
const deletedContent = 1;
const textContent = 4;
const markContent = 6;
const nodeContent = 7;
const skipped = 10;

type Near = { client: number; clock: number };

/** Reads one struct and answers its length in clocks. `last`: the one that the author wrote before. */
function readStruct(
	reader: ByteReader,
	client: number,
	clock: number,
	last: { isText: boolean },
	summary: UpdateSummary
): number {
	const info = reader.byte();
	const kind = info & kindBits;
	if (kind === skipped) throw new Refused('frame/clock-gap');
	if (kind === garbage) {
		// The two readers of Yjs disagree about a garbage struct with other bits set.
		if (info !== garbage) throw new MalformedBytes('garbage struct with flags');
		const length = atLeastOne(reader.uint());
		last.isText = false;
		summary.places.push({ kind: 'garbage', client, clock, length, near: null });
		return length;
	}
	const needs = () => readDependency(reader, client, clock, summary);
	const origin = info & hasOrigin ? needs() : null;
	const rightOrigin = info & hasRightOrigin ? needs() : null;
	const beside = origin ?? rightOrigin;
	const parent = beside ? null : readParent(reader, (info & hasKey) !== 0, needs);
	const length = readContent(reader, kind);
	// Most of what was deleted are letters, one after the other: no node can stand beside them.
	const goesOn = last.isText && origin?.client === client && origin.clock === clock - 1;
	last.isText = kind === textContent || kind === markContent || (kind === deletedContent && goesOn);
	if (kind === nodeContent || (kind === deletedContent && !goesOn)) {
		const near = beside ?? parent;
		const place = near && { ...near, inside: beside === null };
		summary.places.push({ kind: kind === nodeContent ? 'node' : 'deleted', client, clock, length, near: place });
	}
	return length;
}

/** Reads in what a struct stands that says it itself: a node, or nothing where it hangs from a root. */
function readParent(reader: ByteReader, keyed: boolean, needs: () => Near): Near | null {
	const parent = reader.uint();
	if (parent > 1) throw new MalformedBytes('parent is neither root nor item');
	const node = parent === 0 ? needs() : null;
	const root = parent === 1 ? reader.text() : null;
	if (root !== null && !isRootName(root)) throw new Refused('frame/unknown-root');
	// Whoever makes a plain object of it would change what the object is.
	if (keyed && reader.text() === '__proto__') throw new Refused('frame/not-allowed');
	// A section holds nodes in a row, the drafts are found by key: neither takes the other's kind of child.
	if (root !== null && keyed === isSection(root)) throw new Refused('frame/not-allowed');
	return node;
}

function readDependency(reader: ByteReader, client: number, clock: number, summary: UpdateSummary): Near {
	const needsClient = readClient(reader);
	const needsClock = reader.uint();
	if (needsClient !== client) summary.dependencies.push({ client, clock, needsClient, needsClock });
	else if (needsClock >= clock) throw new MalformedBytes('struct hangs on itself');
	return { client: needsClient, clock: needsClock };
}

/** By Yjs' own numbers: 1 deleted, 4 text, 6 mark, 7 node or map, 8 plain values. Nothing of ours writes another. */
function readContent(reader: ByteReader, kind: number): number {
	switch (kind) {
		case deletedContent:
			return atLeastOne(reader.uint());
		case textContent:
			return atLeastOne(reader.textLength());
		case markContent:
			readMark(reader);
			return 1;
		case nodeContent:
			readNode(reader);
			return 1;
		case 8: {
			const values = atLeastOne(reader.count(1));
			for (let rest = values; rest > 0; rest--) reader.skipValue();
			return values;
		}
		default:
			throw new Refused(kind < skipped ? 'frame/not-allowed' : 'frame/malformed');
	}
}

function atLeastOne(length: number): number {
	if (length === 0) throw new MalformedBytes('struct without length');
	return length;
}

const knownMarks: ReadonlySet<string> = new Set(markNames);
const knownNodes: ReadonlySet<string> = new Set(nodeNames);

function readMark(reader: ByteReader): void {
	// A mark that may lie over another of its kind carries a hash behind its name.
	const name = reader.text().split('--')[0];
	if (name === undefined || !knownMarks.has(name)) throw new Refused('document/other-schema');
	try {
		JSON.parse(reader.text());
	} catch {
		throw new MalformedBytes('mark is not JSON');
	}
}

/** Y.Map 1, Y.Text 2, Y.XmlElement 3, Y.XmlText 6. */
function readNode(reader: ByteReader): void {
	switch (reader.uint()) {
		case 1:
		case 2:
		case 6:
			return;
		case 3:
			// [DOC3] An editor that does not know a node deletes it for everyone, so that nobody may add one.
			if (!knownNodes.has(reader.text())) throw new Refused('document/other-schema');
			return;
		default:
			throw new Refused('frame/not-allowed');
	}
}

function readDeleted(reader: ByteReader, summary: UpdateSummary, limits: UpdateLimits): void {
	for (let authors = reader.count(2); authors > 0; authors--) {
		const client = readClient(reader);
		for (let ranges = reader.count(2); ranges > 0; ranges--) {
			const from = reader.uint();
			const to = from + atLeastOne(reader.uint());
			if (to > largestClock) throw new Refused('frame/clock-jump');
			summary.deleted.push({ client, from, to });
			if (summary.deleted.length > limits.deletedRanges) throw new Refused('frame/not-allowed');
		}
	}
}
