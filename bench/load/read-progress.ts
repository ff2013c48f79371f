import * as Y from 'yjs';

const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const text = 4;

let at = 0;

/**
 * How far each author in an update has come. Typed characters are read by hand, for a generator must not be slower than the
 * server that it measures; anything else is left to Yjs.
 */
export function readProgress(
	bytes: Uint8Array,
	start: number,
	end: number,
	onProgress: (client: number, clock: number) => void
): void {
	at = start;
	for (let authors = readUint(bytes); authors > 0; authors--) {
		let structs = readUint(bytes);
		const client = readUint(bytes);
		let clock = readUint(bytes);
		for (; structs > 0; structs--) {
			const length = readTyped(bytes);
			if (length === 0) return readByYjs(bytes.subarray(start, end), onProgress);
			clock += length;
		}
		onProgress(client, clock);
	}
}

/** The length of a run of typed characters; 0 for any other struct. */
function readTyped(bytes: Uint8Array): number {
	const info = bytes[at++] as number;
	if ((info & 31) !== text || (info & (hasOrigin | hasRightOrigin)) === 0) return 0;
	if (info & hasOrigin) skipId(bytes);
	if (info & hasRightOrigin) skipId(bytes);
	// The load is ASCII: a byte is a character.
	const length = readUint(bytes);
	at += length;
	return length;
}

function skipId(bytes: Uint8Array): void {
	readUint(bytes);
	readUint(bytes);
}

function readUint(bytes: Uint8Array): number {
	let value = 0;
	let factor = 1;
	for (;;) {
		const byte = bytes[at++] as number;
		value += (byte & 127) * factor;
		if (byte < 128) return value;
		factor *= 128;
	}
}

function readByYjs(update: Uint8Array, onProgress: (client: number, clock: number) => void): void {
	for (const [client, clock] of Y.parseUpdateMeta(update).to) onProgress(client, clock);
}
