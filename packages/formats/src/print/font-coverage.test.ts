import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf } from './font-coverage.ts';

const fonts = join(import.meta.dirname, '../../../../apps/server/node_modules/@expo-google-fonts');
const read = (file: string) => readFileSync(join(fonts, file));
const count = (covers: (codePoint: number) => boolean) =>
	Array.from({ length: 0x110000 }, (_, codePoint) => covers(codePoint)).filter(Boolean).length;

test('[EXPORTS44] the characters of a font are those in its table, beyond 16 bits too', () => {
	const latin = charactersOf(read('noto-sans/400Regular/NotoSans_400Regular.ttf'));
	const arabic = charactersOf(read('amiri/400Regular/Amiri_400Regular.ttf'));
	expect([...'aéœЖλ'].every((letter) => latin(letter.codePointAt(0)!))).toBe(true);
	expect([...'حقوق'].some((letter) => latin(letter.codePointAt(0)!))).toBe(false);
	expect([...'حقوق'].every((letter) => arabic(letter.codePointAt(0)!))).toBe(true);
	expect([0x1f600, 0x4e2d, 0xffff, 0x110000].some((codePoint) => latin(codePoint) || arabic(codePoint))).toBe(false);
	expect({ latin: count(latin), arabic: count(arabic) }).toMatchInlineSnapshot(`
		{
		  "arabic": 1699,
		  "latin": 3094,
		}
	`);
});

/** A font that has no table but `cmap`, with one subtable. */
function fontOf(subtable: number[]): Uint8Array {
	const header = [0x00010000, 0x00010000, 0];
	const font = Buffer.alloc(12 + 16 + 12 + subtable.length * 2);
	header.forEach((value, index) => font.writeUInt32BE(value, index * 4));
	font.write('cmap', 12, 'latin1');
	font.writeUInt32BE(28, 12 + 8);
	font.writeUInt16BE(1, 28 + 2);
	font.writeUInt32BE(12, 28 + 8);
	subtable.forEach((value, index) => font.writeUInt16BE(value, 40 + index * 2));
	return font;
}

test.each([
	[
		'format 12: a group that begins with the missing glyph',
		[12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf600, 1, 0xf602, 0, 0],
		[0x1f601, 0x1f602]
	],
	['format 4: by a shift, and to the missing glyph', [4, 24, 0, 2, 0, 0, 0, 66, 0, 65, 0xffff - 64, 0], [66]],
	['format 4: by a list that lacks one', [4, 28, 0, 2, 0, 0, 0, 67, 0, 65, 0, 2, 5, 0, 6], [65, 67]]
])('[EXPORTS44] %s', (_what, subtable, characters) => {
	const covers = charactersOf(fontOf(subtable));
	expect(Array.from({ length: 0x20000 }, (_, code) => code).filter(covers)).toEqual(characters);
});

test('[EXPORTS44] bytes that are no font, or one without characters in a known format, are an error', () => {
	expect(() => charactersOf(Buffer.from(basename(import.meta.filename)))).toThrow();
	expect(() => charactersOf(fontOf([6, 10, 0, 0, 0]))).toThrow('known format');
});
