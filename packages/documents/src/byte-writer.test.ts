import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { encode } from './byte-writer.ts';

const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
const texts = ['', 'a', 'Wahl é ن 👩‍🌾', 'é'.repeat(100), 'x'.repeat(10_000), '\ud800'];

test('[DOC9] bytes are written as lib0 writes them', () => {
	const ours = encode((writer) => {
		for (const number of numbers) writer.uint(number);
		for (const text of texts) writer.text(text);
		writer.bytes(Uint8Array.of(1, 2, 3));
		writer.raw(Uint8Array.of(4, 5));
		writer.byte(6);
	});
	const stock = encoding.encode((encoder) => {
		for (const number of numbers) encoding.writeVarUint(encoder, number);
		for (const text of texts) encoding.writeVarString(encoder, text);
		encoding.writeVarUint8Array(encoder, Uint8Array.of(1, 2, 3));
		encoding.writeUint8Array(encoder, Uint8Array.of(4, 5));
		encoding.writeUint8(encoder, 6);
	});
	expect(ours).toEqual(stock);
});

test('[DOC9] what was written stays as it is, whatever is written inside it, after it, or fails', () => {
	const long = 'y'.repeat(20_000);
	const first = encode((writer) => {
		writer.text('before');
		writer.bytes(encode((inner) => inner.text(long)));
		writer.text('after');
	});
	const fail = () =>
		encode((writer) => {
			writer.text('lost');
			throw new Error('on purpose');
		});
	expect(fail).toThrow('on purpose');
	expect(encode((writer) => writer.uint(7))).toEqual(Uint8Array.of(7));
	const reader = new ByteReader(first);
	const inner = (bytes: Uint8Array) => new ByteReader(bytes).text();
	expect([reader.text(), inner(reader.bytes()), reader.text(), reader.left]).toEqual(['before', long, 'after', 0]);
});
