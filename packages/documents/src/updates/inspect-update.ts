import { ok, refuse, type Result } from '@plenum/domain/result';
import { ByteReader, MalformedBytes } from './byte-reader.ts';
import { allowsMark, isKnownMark } from './grammar.ts';
import { isRootName, nodeNames } from '../roots.ts';
import { runToEnd, stepLength, type CooperativeTask } from '../cooperative-task.ts';
import type { StructContent, StructId, StructRecord } from './struct-record.ts';

/** What one author adds: the clocks from `from` up to, not including, `to`. */
export type ClockRange = { client: number; from: number; to: number };

/** The struct at `clock` of `client` hangs on the one at `needsClock` of another author. */
export type Dependency = { client: number; clock: number; needsClient: number; needsClock: number };

/** An update's structure, read from its bytes alone: no document is needed, and none is touched. */
export type UpdateSummary = {
	added: ClockRange[];
	deleted: ClockRange[];
	dependencies: Dependency[];
	structs: StructRecord[];
};

export type UpdateRefusal =
	| 'frame/malformed'
	| 'frame/not-allowed'
	| 'frame/unknown-root'
	| 'frame/clock-gap'
	| 'frame/clock-jump'
	| 'document/other-schema';

/**
 * How much one update may declare, and whether it may hold what nothing of ours writes. Our own stored bytes are read without such
 * limits: an earlier version may have let it in.
 */
export type UpdateLimits = { clients: number; clocks: number; deletedRanges: number; unknownNodes: boolean };

export const fromPeople: UpdateLimits = { clients: 64, clocks: 2_000_000, deletedRanges: 100_000, unknownNodes: false };
export const fromOurselves: UpdateLimits = {
	clients: Infinity,
	clocks: Infinity,
	deletedRanges: Infinity,
	unknownNodes: true
};

/** Yjs draws client ids from 32 bits; a clock beyond this has not been typed. */
const largestClient = 0xffff_ffff;
const largestClock = 2 ** 40;

class UpdateRefusedError extends Error {
	override name = 'Refused';
	readonly reason: UpdateRefusal;
	constructor(reason: UpdateRefusal) {
		super(reason);
		this.reason = reason;
	}
}

/**
 * [DOC7] Reads a V1 update as far as a gate needs it. It reads who adds which clocks, what it deletes, what it depends on, and what each
 * struct is. Yjs itself checks none of this. Whether a struct may stand where it stands is for `ItemPlaces` to say.
 */
export function inspectUpdate(
	update: Uint8Array,
	limits: UpdateLimits = fromPeople
): Result<UpdateSummary, UpdateRefusal> {
	return runToEnd(inspectInSteps(update, limits));
}

export function* inspectInSteps(
	update: Uint8Array,
	limits: UpdateLimits
): CooperativeTask<Result<UpdateSummary, UpdateRefusal>> {
	try {
		const reader = new ByteReader(update);
		const summary: UpdateSummary = { added: [], deleted: [], dependencies: [], structs: [] };
		yield* readAdded(reader, summary, limits);
		yield* readDeleted(reader, summary, limits);
		reader.end();
		return ok(summary);
	} catch (error) {
		if (error instanceof UpdateRefusedError) return refuse(error.reason);
		if (error instanceof MalformedBytes) return refuse('frame/malformed');
		throw error;
	}
}

function* readAdded(reader: ByteReader, summary: UpdateSummary, limits: UpdateLimits): CooperativeTask<void> {
	const clients = new Set<number>();
	let clocks = 0;
	for (let authors = reader.count(3); authors > 0; authors--) {
		const structs = reader.count(2);
		const client = readClient(reader);
		const from = reader.uint();
		if (structs === 0 || clients.has(client)) throw new MalformedBytes('author without structs, or twice');
		clients.add(client);
		if (clients.size > limits.clients) throw new UpdateRefusedError('frame/not-allowed');
		let clock = from;
		let last: StructRecord | null = null;
		for (let rest = structs; rest > 0; rest--) {
			const struct = readStruct(reader, client, clock, summary, limits);
			clock += struct.length;
			if (last && goesOn(last, struct)) last.length += struct.length;
			else summary.structs.push((last = struct));
			if (clock > largestClock || clocks + clock - from > limits.clocks)
				throw new UpdateRefusedError('frame/clock-jump');
			if (rest % stepLength === 0) yield;
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
const skipped = 10;

const garbageContent: StructContent = { type: 'garbage' };
const deletedContent: StructContent = { type: 'deleted' };
const textContent: StructContent = { type: 'text' };
const markContent: StructContent = { type: 'mark' };
const unknownContent: StructContent = { type: 'unknown' };

/** Whether a struct is more of the same: letters or deleted letters that were written one after the other. */
function goesOn(last: StructRecord, { content, clock, origin, rightOrigin }: StructRecord): boolean {
	return (
		(content.type === 'text' || content.type === 'deleted') &&
		content.type === last.content.type &&
		origin?.client === last.client &&
		origin.clock === clock - 1 &&
		rightOrigin?.client === last.rightOrigin?.client &&
		rightOrigin?.clock === last.rightOrigin?.clock
	);
}

function readStruct(
	reader: ByteReader,
	client: number,
	clock: number,
	summary: UpdateSummary,
	limits: UpdateLimits
): StructRecord {
	const info = reader.byte();
	const kind = info & kindBits;
	if (kind === skipped) throw new UpdateRefusedError('frame/clock-gap');
	const struct: StructRecord = {
		client,
		clock,
		length: 0,
		content: garbageContent,
		origin: null,
		rightOrigin: null,
		parent: null,
		root: null,
		key: null
	};
	if (kind === garbage) {
		// The two readers of Yjs disagree about a garbage struct with other bits set.
		if (info !== garbage) throw new MalformedBytes('garbage struct with flags');
		struct.length = atLeastOne(reader.uint());
		return struct;
	}
	if (info & hasOrigin) struct.origin = readDependency(reader, client, clock, summary);
	if (info & hasRightOrigin) struct.rightOrigin = readDependency(reader, client, clock, summary);
	if (!struct.origin && !struct.rightOrigin) readParent(reader, (info & hasKey) !== 0, struct, summary, limits);
	readContent(reader, kind, struct, limits);
	return struct;
}

/** Reads in what a struct stands that names no neighbour: an item or a root, and the key there. */
function readParent(
	reader: ByteReader,
	isKeyed: boolean,
	struct: StructRecord,
	summary: UpdateSummary,
	limits: UpdateLimits
): void {
	const parent = reader.uint();
	if (parent > 1) throw new MalformedBytes('parent is neither root nor item');
	if (parent === 0) struct.parent = readDependency(reader, struct.client, struct.clock, summary);
	else struct.root = reader.text();
	if (struct.root !== null && !limits.unknownNodes && !isRootName(struct.root))
		throw new UpdateRefusedError('frame/unknown-root');
	if (isKeyed) struct.key = reader.text();
}

function readDependency(reader: ByteReader, client: number, clock: number, summary: UpdateSummary): StructId {
	const needsClient = readClient(reader);
	const needsClock = reader.uint();
	if (needsClient !== client) summary.dependencies.push({ client, clock, needsClient, needsClock });
	else if (needsClock >= clock) throw new MalformedBytes('struct hangs on itself');
	return { client: needsClient, clock: needsClock };
}

/**
 * By Yjs' own numbers: 1 deleted, 2 JSON, 3 bytes, 4 text, 5 embedded, 6 mark, 7 type, 8 plain values, 9 document. Nothing of ours
 * writes 2, 3, 5 or 9.
 */
function readContent(reader: ByteReader, kind: number, struct: StructRecord, limits: UpdateLimits): void {
	struct.length = 1;
	switch (kind) {
		case 1:
			struct.content = deletedContent;
			struct.length = atLeastOne(reader.uint());
			return;
		case 4:
			struct.content = textContent;
			struct.length = atLeastOne(reader.textLength());
			return;
		case 6:
			struct.content = readMark(reader, limits);
			return;
		case 7:
			struct.content = readType(reader, limits);
			return;
		case 8:
			return readValues(reader, struct, limits);
	}
	if (!limits.unknownNodes) throw new UpdateRefusedError(kind < skipped ? 'frame/not-allowed' : 'frame/malformed');
	struct.content = unknownContent;
	struct.length = readAlien(reader, kind);
}

function readValues(reader: ByteReader, struct: StructRecord, limits: UpdateLimits): void {
	struct.length = atLeastOne(reader.count(1));
	const values: unknown[] = [];
	for (let rest = struct.length; rest > 0; rest--) values.push(reader.value(limits.unknownNodes));
	// Under a key stands one value, and in a row none.
	struct.content = values.length === 1 ? { type: 'value', value: values[0] } : unknownContent;
}

/** Steps over what only stored bytes may hold, and answers its length in clocks. */
function readAlien(reader: ByteReader, kind: number): number {
	switch (kind) {
		case 2: {
			const length = atLeastOne(reader.count(1));
			for (let rest = length; rest > 0; rest--) reader.text();
			return length;
		}
		case 3:
			reader.bytes();
			return 1;
		case 5:
			reader.text();
			return 1;
		case 9:
			reader.text();
			reader.value(true);
			return 1;
		default:
			throw new MalformedBytes('unknown content');
	}
}

function atLeastOne(length: number): number {
	if (length === 0) throw new MalformedBytes('struct without length');
	return length;
}

function readMark(reader: ByteReader, limits: UpdateLimits): StructContent {
	const name = reader.text();
	const value = readJson(reader);
	if (allowsMark(name, value)) return markContent;
	// [DOC3] An editor that does not know a mark or a node deletes it for everyone, so that nobody may add one.
	if (!limits.unknownNodes)
		throw new UpdateRefusedError(isKnownMark(name) ? 'frame/not-allowed' : 'document/other-schema');
	return unknownContent;
}

function readJson(reader: ByteReader): unknown {
	const json = reader.text();
	try {
		return JSON.parse(json);
	} catch {
		throw new MalformedBytes('mark is not JSON');
	}
}

const knownNodes: ReadonlySet<string> = new Set(nodeNames);

/** By Yjs' own numbers: 0 array, 1 map, 2 text, 3 XML element, 4 XML fragment, 5 XML hook, 6 XML text. */
function readType(reader: ByteReader, limits: UpdateLimits): StructContent {
	const type = reader.uint();
	switch (type) {
		case 1:
			return { type: 'type', name: 'Map' };
		case 2:
			return { type: 'type', name: 'Text' };
		case 3: {
			const node = reader.text();
			if (!limits.unknownNodes && !knownNodes.has(node)) throw new UpdateRefusedError('document/other-schema');
			return { type: 'type', name: `XmlElement ${node}` };
		}
		case 6:
			return { type: 'type', name: 'XmlText' };
	}
	if (!limits.unknownNodes) throw new UpdateRefusedError('frame/not-allowed');
	if (type === 5) reader.text();
	else if (type !== 0 && type !== 4) throw new MalformedBytes('unknown type');
	return { type: 'type', name: type === 5 ? 'XmlHook' : type === 0 ? 'Array' : 'XmlFragment' };
}

function* readDeleted(reader: ByteReader, summary: UpdateSummary, limits: UpdateLimits): CooperativeTask<void> {
	for (let authors = reader.count(2); authors > 0; authors--) {
		const client = readClient(reader);
		for (let ranges = reader.count(2); ranges > 0; ranges--) {
			const from = reader.uint();
			const to = from + atLeastOne(reader.uint());
			if (to > largestClock) throw new UpdateRefusedError('frame/clock-jump');
			summary.deleted.push({ client, from, to });
			if (summary.deleted.length > limits.deletedRanges) throw new UpdateRefusedError('frame/not-allowed');
			if (ranges % stepLength === 0) yield;
		}
	}
}
