import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrSquareOf } from './qr-square.ts';

const link = 'https://plenum.example/join#ABCD-EFGH';

test('[WEB56] what is dark is drawn in runs, and nothing else', () => {
	const { size, path } = qrSquareOf(link);
	const dark = new Set<string>();
	for (const [piece, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
		expect([piece, back]).toEqual([piece, length]);
		for (let at = 0; at < Number(length); at++) dark.add(`${Number(x) + at} ${y}`);
	}
	const square = encode(link, { ecc: 'M', border: 2 });
	const wanted = square.data.flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? `${x} ${y}` : [])));
	expect({ size, dark: [...dark] }).toEqual({ size: square.size, dark: wanted });
	expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});

test('[WEB56] a square is worked out once, and those that were shown last are kept', () => {
	const first = qrSquareOf(link);
	for (let at = 0; at < 7; at++) qrSquareOf(`${link}${at}`);
	expect(qrSquareOf(link)).toBe(first);
	for (let at = 0; at < 8; at++) qrSquareOf(`${link}${at}`);
	expect(qrSquareOf(link)).not.toBe(first);
});
