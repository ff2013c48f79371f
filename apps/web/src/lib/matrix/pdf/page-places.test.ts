import { expect, test } from 'vitest';
import { findPlaces } from './page-places.ts';

const page = [
	'6.1 Ratify the Con-',
	'vention (France);',
	'6.2 Ratify the Optional Pro-',
	'tocol',
	'4',
	' to it (Chad);'
];

test.each([
	['over the end of a line, whether or not the hyphen stayed', 'Ratify the Convention (France);', [0, 1]],
	['over the mark of a footnote', 'Ratify the Optional Protocol to it (Chad);', [2, 3, 5]],
	['up to the end of the page', 'Ratify the Optional Protocol to it (Chad, Mali);', [2, 3, 5]],
	['a few letters wherever they stand', 'Ratify', [0, 2]],
	['a word that the end of a line divides', 'con-vention', [0, 1]],
	['in another form of the same letters', 'ﬁ', []],
	['not what is not there', 'Abolish the death penalty (Chad);', []],
	['nothing for no words', '', []]
])('[MATRIX88] words are found on the page: %s', (_, words, places) => {
	expect([...findPlaces(page, words)]).toEqual(places);
});

test('[MATRIX88] ligatures and the forms of Arabic letters are the letters that they stand for', () => {
	expect([...findPlaces(['First, of', 'ﬁre and ﬂood'], 'fire and flood')]).toEqual([1]);
	expect([...findPlaces(['ﻣﻮﺍﺻﻠﺔ ﺍﻟﺠﻬﻮﺩ'], 'مواصلة الجهود')]).toEqual([0]);
});
