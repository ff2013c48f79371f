import { ByteReader } from '@plenum/documents/updates/byte-reader';
import { encode, writeVarUint8Array } from 'lib0/encoding';

/** Several updates in one row: one write for everything that a commit brings into a document. */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
	return encode((encoder) => {
		for (const update of updates) writeVarUint8Array(encoder, update);
	});
}

export function unpackUpdates(packed: Uint8Array): Uint8Array[] {
	const reader = new ByteReader(packed);
	const updates: Uint8Array[] = [];
	while (reader.left > 0) updates.push(reader.bytes());
	return updates;
}
