/**
 * How much of a long content is written at once. One chunk takes a few milliseconds, so people who are typing do not wait
 * longer.
 */
export const chunkBytes = 256 * 1024;

/** To be stored in this order, each in memory of its own, which can be transferred. */
export function* chunksOf(bytes: Uint8Array): Generator<{ place: number; bytes: Buffer<ArrayBuffer> }> {
	for (let start = 0; start < bytes.length; start += chunkBytes) {
		const { buffer } = new Uint8Array(bytes.subarray(start, start + chunkBytes));
		yield { place: start / chunkBytes, bytes: Buffer.from(buffer) };
	}
}
