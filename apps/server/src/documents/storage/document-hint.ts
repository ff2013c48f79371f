import { ByteReader } from '@plenum/documents/updates/byte-reader';
import { encode, writeUint8Array, writeVarUint } from 'lib0/encoding';
import { packUpdates, unpackUpdates } from './packed-updates.ts';
import type { UpdateRow } from '../documents.store.ts';

/** [DOC90] What a commit brought into a document, as other nodes hear of it. */
export type DocumentHint = UpdateRow & { generation: number };

export function encodeHint(generation: number, seq: number, updates: readonly Uint8Array[]): Uint8Array {
	return encode((encoder) => {
		writeVarUint(encoder, generation);
		writeVarUint(encoder, seq);
		writeUint8Array(encoder, packUpdates(updates));
	});
}

export function decodeHint(bytes: Uint8Array): DocumentHint {
	const reader = new ByteReader(bytes);
	const generation = reader.uint();
	const seq = reader.uint();
	return { generation, seq, updates: unpackUpdates(bytes.subarray(reader.position)) };
}
