import { ByteReader } from '@plenum/documents/byte-reader';
import { encode } from '@plenum/documents/byte-writer';

/** Several updates in one row: one write for everything that a commit brings into a document. */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
	return encode((writer) => {
		for (const update of updates) writer.bytes(update);
	});
}

export function unpackUpdates(packed: Uint8Array): Uint8Array[] {
	const reader = new ByteReader(packed);
	const updates: Uint8Array[] = [];
	while (reader.left > 0) updates.push(reader.bytes());
	return updates;
}
