const usual = 4096;

/** All that is being written, one thing inside another. Making memory for each short message would cost more than filling it. */
let memory = new Uint8Array(usual);
let end = 0;

const utf8 = new TextEncoder();

/** No length is written in more bytes. */
const longestLength = 5;

/** Writes lib0's encoding, as `ByteReader` reads it. */
export class ByteWriter {
	byte(byte: number): void {
		reserve(1);
		memory[end++] = byte;
	}

	/** Up to the largest safe integer. */
	uint(value: number): void {
		reserve(8);
		for (; value > 0x7f; value = Math.floor(value / 0x80)) memory[end++] = 0x80 | (value % 0x80);
		memory[end++] = value;
	}

	/** As they are, without their length. */
	raw(bytes: Uint8Array): void {
		reserve(bytes.length);
		memory.set(bytes, end);
		end += bytes.length;
	}

	bytes(bytes: Uint8Array): void {
		this.uint(bytes.length);
		this.raw(bytes);
	}

	text(text: string): void {
		reserve(longestLength + 3 * text.length);
		const at = end + longestLength;
		const { written } = utf8.encodeInto(text, memory.subarray(at));
		this.uint(written);
		memory.copyWithin(end, at, at + written);
		end += written;
	}
}

const writer = new ByteWriter();

/** What is written, in memory of its own. */
export function encode(write: (writer: ByteWriter) => void): Uint8Array {
	const start = end;
	try {
		write(writer);
		return memory.slice(start, end);
	} finally {
		end = start;
		if (start === 0 && memory.length > usual) memory = new Uint8Array(usual);
	}
}

function reserve(bytes: number): void {
	if (end + bytes <= memory.length) return;
	const larger = new Uint8Array(2 * (end + bytes));
	larger.set(memory.subarray(0, end));
	memory = larger;
}
