import { ok, refuse, type Result } from '@plenum/domain/result';
import { ByteReader, MalformedBytes } from './byte-reader.ts';
import { encode } from './byte-writer.ts';

/** How far each author has come: for each client, the clock that its next struct has. */
export type StateVector = ReadonlyMap<number, number>;

export function encodeStateVector(clocks: StateVector): Uint8Array {
	return encode((writer) => {
		writer.uint(clocks.size);
		for (const [client, clock] of clocks) {
			writer.uint(client);
			writer.uint(clock);
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
