/** What a reader throws for bytes that no writer of ours makes; caught where the message came in. */
export class MalformedBytes extends Error {
	override name = 'MalformedBytes';
}

/** Up to here, which is what somebody types, looking at each byte is faster than the decoder; what they paste is longer. */
const shortText = 64;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
	try {
		return utf8.decode(bytes);
	} catch {
		throw new MalformedBytes('not UTF-8');
	}
}

function isAscii(bytes: Uint8Array): boolean {
	for (const byte of bytes) if (byte >= 0x80) return false;
	return true;
}

/**
 * Reads lib0's encoding strictly. It reads nothing past the end, and only the shortest form of an integer, because a padded one would
 * bypass checks of the bytes themselves.
 */
export class ByteReader {
	position = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get left(): number {
		return this.#bytes.length - this.position;
	}

	byte(): number {
		const byte = this.#bytes[this.position++];
		if (byte === undefined) throw new MalformedBytes('ended early');
		return byte;
	}

	uint(): number {
		let byte = this.byte();
		if (byte < 0x80) return byte;
		let value = byte & 0x7f;
		let unit = 0x80;
		do {
			byte = this.byte();
			value += (byte & 0x7f) * unit;
			unit *= 0x80;
			if (value > Number.MAX_SAFE_INTEGER) throw new MalformedBytes('integer too large');
		} while (byte >= 0x80);
		if (byte === 0) throw new MalformedBytes('padded integer');
		return value;
	}

	/** A declared count, refused at once where so many things of that size cannot follow. */
	count(smallest: number): number {
		const count = this.uint();
		if (count * smallest > this.left) throw new MalformedBytes('count larger than the message');
		return count;
	}

	bytes(): Uint8Array {
		const length = this.count(1);
		this.position += length;
		return this.#bytes.subarray(this.position - length, this.position);
	}

	text(): string {
		return decode(this.bytes());
	}

	/** How many UTF-16 units a text has: the length by which Yjs counts it. */
	textLength(): number {
		const bytes = this.bytes();
		if (bytes.length <= shortText && isAscii(bytes)) return bytes.length;
		return decode(bytes).length;
	}

	/** A value as lib0's `writeAny` wrote it: a plain one, or `any`, with bytes, big integers and keys that are none. */
	value(any = false, depth = 0): unknown {
		if (depth > (any ? 1000 : 16)) throw new MalformedBytes('value nested too deep');
		const kind = this.byte();
		switch (kind) {
			case 127:
				return undefined;
			case 126:
				return null;
			case 125:
				return this.#signed();
			case 124:
				return this.#view(4).getFloat32(0);
			case 123:
				return this.#view(8).getFloat64(0);
			case 121:
				return false;
			case 120:
				return true;
			case 119:
				return this.text();
			case 118: {
				const members: [string, unknown][] = [];
				for (let more = this.count(2); more > 0; more--) {
					const key = this.text();
					if (key === '__proto__' && !any) throw new MalformedBytes('a key that is none');
					members.push([key, this.value(any, depth + 1)]);
				}
				return Object.fromEntries(members);
			}
			case 117: {
				const items: unknown[] = [];
				for (let more = this.count(1); more > 0; more--) items.push(this.value(any, depth + 1));
				return items;
			}
			case 116:
				if (any) return this.bytes();
				break;
			case 122:
				if (any) return this.#view(8).getBigInt64(0);
		}
		throw new MalformedBytes('not a plain value');
	}

	end(): void {
		if (this.left !== 0) throw new MalformedBytes('bytes after the end');
	}

	#view(length: number): DataView {
		if (length > this.left) throw new MalformedBytes('ended early');
		this.position += length;
		return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.position - length, length);
	}

	#signed(): number {
		let byte = this.byte();
		const sign = byte & 0x40 ? -1 : 1;
		let value = byte & 0x3f;
		let unit = 0x40;
		if (byte < 0x80) return sign * value;
		for (let more = 0; byte >= 0x80; more++) {
			if (more > 8) throw new MalformedBytes('integer too large');
			byte = this.byte();
			value += (byte & 0x7f) * unit;
			unit *= 0x80;
		}
		if (byte === 0) throw new MalformedBytes('padded integer');
		return sign * value;
	}
}
