import { ByteReader } from '@plenum/documents/byte-reader';
import { encode } from '@plenum/documents/byte-writer';
import { packUpdates, unpackUpdates } from './packed-updates.ts';
import type { UpdateRow } from './documents.store.ts';

/** [DOC90] What a commit brought into a document, as other nodes hear of it. */
export type DocumentHint = UpdateRow & { generation: number };

export function encodeHint(generation: number, seq: number, updates: readonly Uint8Array[]): Uint8Array {
	return encode((writer) => {
		writer.uint(generation);
		writer.uint(seq);
		writer.raw(packUpdates(updates));
	});
}

export function decodeHint(bytes: Uint8Array): DocumentHint {
	const reader = new ByteReader(bytes);
	const [generation, seq] = [reader.uint(), reader.uint()];
	return { generation, seq, updates: unpackUpdates(bytes.subarray(reader.position)) };
}
