import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fitInto, readPicture } from './picture.ts';

function chunk(name: string, data: Uint8Array): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

function png(width: number, height: number, ...more: Buffer[]): Uint8Array {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 0, 0, 0, 0], 8);
	const data = chunk('IDAT', deflateSync(Buffer.alloc(20)));
	const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([mark, chunk('IHDR', head), ...more, data, chunk('IEND', Buffer.alloc(0))]);
}

function segment(marker: number, data: Uint8Array | string): Buffer {
	const body = Buffer.from(data);
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

function jpeg(...more: Buffer[]): Buffer {
	const frame = Buffer.from([8, 0, 40, 0, 120, 1, 1, 0x11, 0]);
	const scan = Buffer.concat([
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])
	]);
	return Buffer.concat([Buffer.from([0xff, 0xd8]), ...more, segment(0xc0, frame), scan, Buffer.from([0xff, 0xd9])]);
}

const secret = 'Ada Fell, 52.5 N 13.4 E';

test('[REPORTS33] a PNG keeps what shows it, and nothing that tells of its maker', () => {
	const plain = png(120, 40);
	const noted = Buffer.concat([
		png(120, 40, chunk('tEXt', Buffer.from(secret)), chunk('eXIf', Buffer.from(secret))),
		Buffer.from(secret)
	]);
	const read = readPicture(noted);
	expect(read).toMatchObject({ ok: true, value: { kind: 'png', width: 120, height: 40 } });
	expect(read.ok && Buffer.from(read.value.bytes).equals(plain)).toBe(true);
});

test('[REPORTS33] a JPEG too', () => {
	const noted = Buffer.concat([
		jpeg(segment(0xe1, secret), segment(0xfe, secret), segment(0xed, secret)),
		jpeg(),
		Buffer.from(secret)
	]);
	const read = readPicture(noted);
	expect(read).toMatchObject({ ok: true, value: { kind: 'jpg', width: 120, height: 40 } });
	expect(read.ok && Buffer.from(read.value.bytes).equals(jpeg())).toBe(true);
});

test.each([
	['nothing', Buffer.alloc(0), 'template/logo-unreadable'],
	['a page', Buffer.from('<svg onload="alert(1)"/>'), 'template/logo-unreadable'],
	['a PNG cut off', png(10, 10).subarray(0, 40), 'template/logo-unreadable'],
	['a PNG without a size', png(0, 10), 'template/logo-unreadable'],
	['a PNG of a mile', png(100_000, 10), 'template/logo-too-large'],
	['a JPEG cut off', jpeg().subarray(0, 20), 'template/logo-unreadable'],
	['a heavy file', Buffer.alloc(500_001), 'template/logo-too-large']
])('[REPORTS33] %s is no logo', (_, bytes, reason) => expect(readPicture(bytes)).toEqual({ ok: false, reason }));

test('a logo fits its box in its own form', () => {
	expect(fitInto({ width: 400, height: 100 }, { width: 200, height: 90 })).toEqual({ width: 200, height: 50 });
});
