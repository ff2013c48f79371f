import { ByteReader } from '@plenum/documents/byte-reader';
import * as encoding from 'lib0/encoding';

/** Several updates in one row: one write for everything that a commit brings into a document. */
export function packUpdates(updates: readonly Uint8Array[]): Buffer {
	const packed = encoding.encode((encoder) => {
		for (const update of updates) encoding.writeVarUint8Array(encoder, update);
	});
	return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
}

export function unpackUpdates(packed: Uint8Array): Uint8Array[] {
	const reader = new ByteReader(packed);
	const updates: Uint8Array[] = [];
	while (reader.left > 0) updates.push(reader.bytes());
	return updates;
}
