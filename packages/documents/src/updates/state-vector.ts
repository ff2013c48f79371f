import { ok, refuse, type Result } from '@plenum/domain/result';
import { encode, writeVarUint } from 'lib0/encoding';
import { ByteReader, MalformedBytes } from './byte-reader.ts';

/** How far each author has come: for each client, the clock that its next struct has. */
export type StateVector = ReadonlyMap<number, number>;

export function encodeStateVector(clocks: StateVector): Uint8Array {
	return encode((encoder) => {
		writeVarUint(encoder, clocks.size);
		for (const [client, clock] of clocks) {
			writeVarUint(encoder, client);
			writeVarUint(encoder, clock);
		}
	});
}

/** A state vector as a client sent it. */
export function decodeStateVector(bytes: Uint8Array): Result<StateVector, 'frame/malformed'> {
	try {
		const reader = new ByteReader(bytes);
		const clocks = new Map<number, number>();
		for (let clients = reader.count(2); clients > 0; clients--) clocks.set(reader.uint(), reader.uint());
		reader.end();
		return ok(clocks);
	} catch (error) {
		if (error instanceof MalformedBytes) return refuse('frame/malformed');
		throw error;
	}
}

/**
 * Normalises a state vector against this document. It has no unknown client, no clock of zero, no clock past the known one, and the clients
 * in their order. Two that ask for the same are then equal, and one that says nothing is empty.
 */
export function normaliseStateVector(asked: StateVector, known: StateVector): StateVector {
	const clocks: [client: number, clock: number][] = [];
	for (const [client, clock] of asked) {
		const normalised = Math.min(clock, known.get(client) ?? 0);
		if (normalised > 0) clocks.push([client, normalised]);
	}
	return new Map(clocks.sort(([a], [b]) => a - b));
}
