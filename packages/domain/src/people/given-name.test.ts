import { expect, test } from 'vitest';
import { nameKey, tidyName } from './given-name.ts';

test('[PEOPLE7] a name stands on one line and turns nothing around', () => {
	expect(tidyName('  Rita\n\t Fern \u0000')).toBe('Rita Fern');
	expect(tidyName('Rita\u202E Fern\u2066')).toBe('Rita Fern');
	expect(tidyName('ريتا فيرن')).toBe('ريتا فيرن');
	expect(tidyName(' \u202E ')).toBe('');
});

test('[PEOPLE11] the names of two accounts differ in more than case, width and spaces', () => {
	expect(nameKey(' Ilse  MARROW')).toBe(nameKey('ilse marrow'));
	expect(nameKey('Ｉｌｓｅ')).toBe('ilse');
});

test('a name that no one could see is no name; the joiners that some scripts need stay', () => {
	expect(tidyName('\u200B')).toBe('');
	expect(tidyName('\u3164')).toBe('');
	expect(tidyName('\u200C\u200D')).toBe('');
	expect(tidyName('A\u200Bda')).toBe('Ada');
	expect(tidyName('می\u200Cخواهم')).toBe('می\u200Cخواهم');
});

test('[PEOPLE7] signs that show nothing make no name, and half a letter is none', () => {
	for (const unseen of ['\u034F', '\uFE0F\uFE0F', '\u2800', '\u180E', '\u0301\u0301', '\uD800', '\u{E0041}'])
		expect(tidyName(unseen)).toBe('');
	expect(tidyName('A\u034Fda \uD83D')).toBe('Ada');
	expect(tidyName('☀\uFE0F Ada 😀')).toBe('☀\uFE0F Ada 😀');
});
