import { refusals, type Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { encode, type Encoder, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { ByteReader, MalformedBytes } from '../updates/byte-reader.ts';

/**
 * [DOC9] What travels on `/collab/:document`: the y-websocket protocol, and three frames of our own from the server for those who
 * say which schema their editor has. A stock provider, which does not, is told by the protocol's own word what is denied.
 * One message per frame.
 */
const types = { sync: 0, awareness: 1, denied: 2, queryAwareness: 3, saved: 100, refused: 101, status: 102 } as const;
/** The one kind of `denied` that the protocol knows. */
const permissionDenied = 0;
const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** How the reader stands to the document: sent first, and again whenever it changes. */
export type DocumentStatus = { generation: number; schemaVersion: number; frozen: boolean; mayWrite: boolean };

export type Frame =
	/** What the sender knows; the other side answers with what that lacks. */
	| { type: 'syncStep1'; stateVector: Uint8Array }
	/** The answer to it. */
	| { type: 'syncStep2'; update: Uint8Array }
	| { type: 'update'; update: Uint8Array }
	| { type: 'awareness'; awareness: Uint8Array }
	| { type: 'queryAwareness' }
	/** Said by the server to a stock provider: a frame of its was refused. */
	| { type: 'denied'; reason: Refusal }
	/** The first `frames` frames with text that came over this connection are committed, or were refused. */
	| { type: 'saved'; frames: number; seq: number }
	/** The frame of this number was refused, and is not kept. */
	| { type: 'refused'; frame: number; reason: Refusal }
	| ({ type: 'status' } & DocumentStatus);

export function encodeFrame(frame: Frame): Uint8Array {
	return encode((encoder) => writeFrame(encoder, frame));
}

/** Everything that stands before the text of a frame with text. */
export function encodeTextHead(type: 'syncStep2' | 'update', length: number): Uint8Array {
	return encode((encoder) => {
		writeSyncType(encoder, type === 'update' ? syncTypes.update : syncTypes.step2);
		writeVarUint(encoder, length);
	});
}

function writeFrame(encoder: Encoder, frame: Frame): void {
	switch (frame.type) {
		case 'syncStep1':
			return writeSync(encoder, syncTypes.step1, frame.stateVector);
		case 'syncStep2':
			return writeSync(encoder, syncTypes.step2, frame.update);
		case 'update':
			return writeSync(encoder, syncTypes.update, frame.update);
		case 'awareness':
			writeVarUint(encoder, types.awareness);
			return writeVarUint8Array(encoder, frame.awareness);
		case 'queryAwareness':
			return writeVarUint(encoder, types.queryAwareness);
		case 'denied':
			writeVarUint(encoder, types.denied);
			writeVarUint(encoder, permissionDenied);
			return writeVarString(encoder, frame.reason);
		case 'saved':
			writeVarUint(encoder, types.saved);
			writeVarUint(encoder, frame.frames);
			return writeVarUint(encoder, frame.seq);
		case 'refused':
			writeVarUint(encoder, types.refused);
			writeVarUint(encoder, frame.frame);
			return writeVarString(encoder, frame.reason);
		case 'status':
			writeVarUint(encoder, types.status);
			writeVarUint(encoder, frame.generation);
			writeVarUint(encoder, frame.schemaVersion);
			return writeVarUint(encoder, (frame.frozen ? 1 : 0) + (frame.mayWrite ? 2 : 0));
	}
}

function writeSync(encoder: Encoder, type: number, bytes: Uint8Array): void {
	writeSyncType(encoder, type);
	writeVarUint8Array(encoder, bytes);
}

function writeSyncType(encoder: Encoder, type: number): void {
	writeVarUint(encoder, types.sync);
	writeVarUint(encoder, type);
}

/** Reads exactly one frame, strictly: anything unknown, and anything behind its end, makes it malformed. */
export function decodeFrame(message: Uint8Array): Result<Frame, 'frame/malformed'> {
	try {
		const reader = new ByteReader(message);
		const frame = readFrame(reader);
		reader.end();
		return ok(frame);
	} catch (error) {
		if (error instanceof MalformedBytes) return refuse('frame/malformed');
		throw error;
	}
}

function readFrame(reader: ByteReader): Frame {
	switch (reader.uint()) {
		case types.sync:
			return readSync(reader);
		case types.awareness:
			return { type: 'awareness', awareness: reader.bytes() };
		case types.queryAwareness:
			return { type: 'queryAwareness' };
		case types.denied:
			return readDenied(reader);
		case types.saved:
			return { type: 'saved', frames: reader.uint(), seq: reader.uint() };
		case types.refused:
			return { type: 'refused', frame: reader.uint(), reason: readReason(reader) };
		case types.status: {
			const generation = reader.uint();
			const version = reader.uint();
			const flags = reader.uint();
			return {
				type: 'status',
				generation,
				schemaVersion: version,
				frozen: (flags & 1) > 0,
				mayWrite: (flags & 2) > 0
			};
		}
		default:
			throw new MalformedBytes('unknown frame');
	}
}

function readSync(reader: ByteReader): Frame {
	switch (reader.uint()) {
		case syncTypes.step1:
			return { type: 'syncStep1', stateVector: reader.bytes() };
		case syncTypes.step2:
			return { type: 'syncStep2', update: reader.bytes() };
		case syncTypes.update:
			return { type: 'update', update: reader.bytes() };
		default:
			throw new MalformedBytes('unknown sync frame');
	}
}

function readDenied(reader: ByteReader): Frame {
	if (reader.uint() !== permissionDenied) throw new MalformedBytes('unknown denial');
	return { type: 'denied', reason: readReason(reader) };
}

function readReason(reader: ByteReader): Refusal {
	const word = reader.text();
	// A server that was renewed may have reasons that this page has not heard of: it says no all the same.
	return refusals.find((known) => known === word) ?? 'request/invalid';
}

/**
 * WebSocket close codes. From 4400 to 4499 the server ends a connection for good: reconnecting cannot help. One exception is an
 * ended session: the browser may have another by then.
 */
export const closeCodes = {
	goingAway: 1001,
	tooManyRefusals: 1008,
	/** Reconnect at once: the document was loaded again, or another node serves it. */
	reconnect: 1012,
	/** The same attempt may succeed later. */
	tryAgainLater: 1013,
	noSession: 4401,
	noRights: 4403,
	unknownDocument: 4404,
	otherGeneration: 4409,
	/** [DOC211] In place of the 1009 of the WebSocket protocol, after which stock providers send the same frame again. */
	tooLarge: 4413
} as const;
