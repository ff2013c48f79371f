import { randomBytes } from 'node:crypto';

const mask = randomBytes(4);

/** A message as a browser puts it on the wire: binary, whole, masked. */
export function clientFrame(parts: readonly Uint8Array[]): Buffer {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	const header = headerFor(length);
	const frame = Buffer.allocUnsafe(header.length + 4 + length);
	frame.set(header, 0);
	frame.set(mask, header.length);
	let at = header.length + 4;
	for (const part of parts) {
		frame.set(part, at);
		at += part.length;
	}
	const start = header.length + 4;
	for (let index = 0; index < length; index++)
		frame[start + index] = (frame[start + index] as number) ^ (mask[index & 3] as number);
	return frame;
}

function headerFor(length: number): Buffer {
	if (length < 126) return Buffer.of(0x82, 0x80 | length);
	if (length < 0x10000) return Buffer.of(0x82, 0x80 | 126, length >> 8, length & 255);
	const header = Buffer.alloc(10);
	header.set([0x82, 0x80 | 127]);
	header.writeBigUInt64BE(BigInt(length), 2);
	return header;
}
