import { crc32 } from 'node:zlib';

/** A checksum before stored bytes: one changed bit in a word would otherwise still be a word. */
export function withChecksum(bytes: Uint8Array): Buffer {
	const checked = Buffer.allocUnsafe(4 + bytes.length);
	checked.writeUInt32BE(crc32(bytes), 0);
	checked.set(bytes, 4);
	return checked;
}

export function withoutChecksum(checked: Buffer): Buffer {
	const bytes = checked.subarray(4);
	if (checked.length < 4 || checked.readUInt32BE(0) !== crc32(bytes)) throw new ChangedBytesError();
	return bytes;
}

export class ChangedBytesError extends Error {
	override name = 'ChangedBytesError';
	override message = 'The stored bytes are not those that were written.';
}
