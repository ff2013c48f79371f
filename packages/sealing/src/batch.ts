import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

/** Envelopes of one size without their senders, one after the other. */
export function joinEnvelopes(envelopes: readonly Uint8Array[]): Uint8Array {
	return concatBytes(...envelopes);
}

/** Null where the bytes are not a whole number of envelopes of this size. */
export function splitEnvelopes(batch: Uint8Array, size: number): Uint8Array[] | null {
	if (batch.length % size !== 0) return null;
	return Array.from({ length: batch.length / size }, (_, place) => batch.subarray(place * size, (place + 1) * size));
}

/**
 * [TRUSTEE6] The one order that a batch has: that of its bytes. They begin with one-time keys, which say nothing of voter or time,
 * so the order in which somebody handed them on is lost in it.
 */
export function inCanonicalOrder(envelopes: readonly Uint8Array[]): Uint8Array[] {
	return [...envelopes].sort(compareBytes);
}

/** Each envelope once: what stands twice was copied, and counts once. */
export function withoutDuplicates(envelopes: readonly Uint8Array[]): Uint8Array[] {
	return inCanonicalOrder(envelopes).filter(
		(envelope, place, all) => place === 0 || compareBytes(envelope, all[place - 1] ?? envelope) !== 0
	);
}

/** [TRUSTEE7] What is published of a batch: SHA-256 of its envelopes in canonical order, in hexadecimal. */
export function hashBatch(envelopes: readonly Uint8Array[]): string {
	const hash = sha256.create();
	for (const envelope of inCanonicalOrder(envelopes)) hash.update(envelope);
	return bytesToHex(hash.digest());
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at++) {
		const difference = (one[at] ?? 0) - (other[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}
