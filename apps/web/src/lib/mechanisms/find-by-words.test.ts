import { expect, test } from 'vitest';
import { findByWords } from './find-by-words.ts';

const all = [
	{ number: '140.1', text: 'Close the old prisons of Montalva (Peru);' },
	{ number: '140.12', text: 'Améliorer l’état des prisons (France) ;' },
	{ number: '140.2', text: 'إغلاق السجون القديمة (تونس)؛' }
];

test.each([
	['prison', ['140.1', '140.12']],
	['PRISONS old', ['140.1']],
	['ameliorer', ['140.12']],
	['السجون', ['140.2']],
	['140.1', ['140.1']],
	['ris', []],
	['  ', []]
])('[MECHANISM5] “%s” finds by whole words, their beginnings, or the number', (query, found) => {
	expect(findByWords(all, query).map(({ number }) => number)).toEqual(found);
});
