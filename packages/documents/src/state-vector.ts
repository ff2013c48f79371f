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
