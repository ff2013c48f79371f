import { inflateSync } from 'node:zlib';

/** What the streams of a PDF may unpack to: one alone, and all that hold no picture. Pictures are passed over when pages are read. */
export const streamLimits = { one: 100 * 1024 * 1024, all: 250 * 1024 * 1024 } as const;

const start = Buffer.from('stream');

/** [MATRIX70] Whether the packed streams of a file stay within limits. They say nothing of their size before they are unpacked. */
export function unpacksSafely(bytes: Uint8Array, limits: { one: number; all: number } = streamLimits): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let all = 0;
	for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 6)) {
		if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
		const from = at + 6 + (file[at + 6] === 13 ? 2 : 1);
		const size = sizeOf(file.subarray(from), limits.one);
		if (size === null) return false;
		const isPicture = file.subarray(Math.max(0, at - 400), at).includes('/Image');
		all += isPicture ? 0 : size;
		if (all > limits.all) return false;
	}
	return true;
}

/** A stream ends where its packing says, whatever its dictionary does. Packed twice, it is unpacked twice. Null where it is too much. */
function sizeOf(stream: Buffer, most: number, depth = 0): number | null {
	if (!isPacked(stream) || depth > 4) return 0;
	try {
		const unpacked = inflateSync(stream, { maxOutputLength: most, finishFlush: 2 });
		const inner = sizeOf(unpacked, most, depth + 1);
		return inner === null ? null : unpacked.length + inner;
	} catch (error) {
		return error instanceof RangeError ? null : 0;
	}
}

function isPacked(stream: Buffer): boolean {
	const [first = 0, second = 0] = stream;
	return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
