/** What a reader throws for bytes that no writer of ours makes; caught where the message came in. */
export class MalformedBytes extends Error {
	override name = 'MalformedBytes';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads lib0's encoding strictly: nothing past the end, and only the shortest form of an integer, because a padded one
 * walks round any check of the bytes themselves.
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
		try {
			return utf8.decode(this.bytes());
		} catch {
			throw new MalformedBytes('not UTF-8');
		}
	}

	/** How many UTF-16 units a text has: the length by which Yjs counts it. */
	textLength(): number {
		const start = this.position;
		const bytes = this.bytes();
		for (const byte of bytes) {
			if (byte < 0x80) continue;
			this.position = start;
			return this.text().length;
		}
		return bytes.length;
	}

	/** Steps over a plain value as lib0's `writeAny` wrote it. Binary and big integers are not plain. */
	skipValue(depth = 0): void {
		if (depth > 16) throw new MalformedBytes('value nested too deep');
		const kind = this.byte();
		switch (kind) {
			case 127: // undefined
			case 126: // null
			case 121: // false
			case 120: // true
				return;
			case 125:
				return this.#skipSigned();
			case 124:
				return this.#skip(4);
			case 123:
				return this.#skip(8);
			case 119:
				return void this.text();
			case 118:
				for (let members = this.count(2); members > 0; members--) {
					if (this.text() === '__proto__') throw new MalformedBytes('a key that is none');
					this.skipValue(depth + 1);
				}
				return;
			case 117:
				for (let items = this.count(1); items > 0; items--) this.skipValue(depth + 1);
				return;
			default:
				throw new MalformedBytes('not a plain value');
		}
	}

	end(): void {
		if (this.left !== 0) throw new MalformedBytes('bytes after the end');
	}

	#skip(length: number): void {
		if (length > this.left) throw new MalformedBytes('ended early');
		this.position += length;
	}

	#skipSigned(): void {
		let byte = this.byte();
		if (byte < 0x80) return;
		for (let more = 0; byte >= 0x80; more++) {
			if (more > 8) throw new MalformedBytes('integer too large');
			byte = this.byte();
		}
		if (byte === 0) throw new MalformedBytes('padded integer');
	}
}
