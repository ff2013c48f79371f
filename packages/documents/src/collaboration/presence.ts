import { ok, refuse, type Result } from '@plenum/domain/result';
import { encode, writeVarString, writeVarUint } from 'lib0/encoding';
import { ByteReader, MalformedBytes } from '../updates/byte-reader.ts';

/** Where somebody is, as the awareness protocol carries it. `state` is JSON; `null` says that they are gone. */
export type PresenceEntry = { client: number; clock: number; state: string };

/** Stock providers send back what they hear of others, so that a message may hold as many entries as a hall has people. */
const mostEntries = 2000;

export function decodePresence(bytes: Uint8Array): Result<PresenceEntry[], 'frame/malformed'> {
	try {
		const reader = new ByteReader(bytes);
		const entries = reader.count(3);
		if (entries > mostEntries) return refuse('frame/malformed');
		const read: PresenceEntry[] = [];
		for (let rest = entries; rest > 0; rest--) {
			const client = upTo(0xffff_ffff, reader.uint());
			const clock = upTo(2 ** 40, reader.uint());
			read.push({ client, clock, state: reader.text() });
		}
		reader.end();
		return ok(read);
	} catch (error) {
		if (error instanceof MalformedBytes) return refuse('frame/malformed');
		throw error;
	}
}

function upTo(most: number, value: number): number {
	if (value > most) throw new MalformedBytes('client id or clock too large');
	return value;
}

export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
	return encode((encoder) => {
		writeVarUint(encoder, entries.length);
		for (const { client, clock, state } of entries) {
			writeVarUint(encoder, client);
			writeVarUint(encoder, clock);
			writeVarString(encoder, state);
		}
	});
}
