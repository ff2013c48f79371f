import { expect, test } from 'vitest';
import { letters, withSigns } from './pdf-arabic.ts';
import type { PdfText } from './pdf-page.ts';

const piece = (text: string, x: number, width: number, y = 100): PdfText => ({
	text,
	x,
	y,
	width,
	size: 12,
	rightToLeft: /\p{L}/u.test(text)
});
const kasra = '\u0650';

test('[MATRIX71] the shapes of Arabic letters are read as the letters, and other texts stay', () => {
	expect(letters('\ufee3\ufeee\ufe8d\ufebb\ufee0\ufe94')).toBe('مواصلة');
	expect(letters('\ufef9')).toBe('لإ');
	expect(letters('Ratify №1 (ﷺ)')).toBe('Ratify №1 (ﷺ)');
});

test('[MATRIX71] a sign that is set by itself goes to its letter: at its place, of its line, the right one of two', () => {
	const texts = [piece('ق', 20, 6), piece('ب', 16, 4), piece('ل', 20, 6, 118)];
	const signed = withSigns([...texts, piece(kasra, 20, 0, 101)]);
	expect(signed.map(({ text }) => text)).toEqual([`ق${kasra}`, 'ب', 'ل']);
	// A whole word in one piece: after the letter that stands there.
	expect(withSigns([piece('قبل', 20, 12), piece(kasra, 28, 0)]).map(({ text }) => text)).toEqual([`ق${kasra}بل`]);
	// One that stands nowhere is kept.
	expect(withSigns([piece('ق', 20, 6), piece(kasra, 200, 0)]).map(({ text }) => text)).toEqual(['ق', kasra]);
});
