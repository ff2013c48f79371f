const transferable = new WeakSet<ArrayBufferLike>();

/**
 * Marks bytes that nobody here needs any more: a worker is given them as they are, where all else is copied. To be said of each value
 * on its own: what is shared, such as the secret of the server, would be gone here afterwards.
 */
export function markTransferable<Bytes extends Uint8Array<ArrayBuffer>>(bytes: Bytes): Bytes {
	transferable.add(bytes.buffer);
	return bytes;
}

export function findTransferables(input: readonly unknown[]): ArrayBuffer[] {
	return input.flatMap((value) =>
		value instanceof Uint8Array && transferable.has(value.buffer) ? [value.buffer as ArrayBuffer] : []
	);
}
