import { expect, test } from 'vitest';
import { excerptOf, searchWords } from './search-words.ts';

test.each([
	['Détention  PRÉVENTIVE', 'detention preventive', 'accents and case'],
	['مُعَامَلَة الأطفال', 'معامله الاطفال', 'vowel signs, hamza, ta marbuta'],
	['إلـــى', 'الي', 'tatweel, alef maqsura'],
	['١٤٠٫١٢', '140 12', 'digits'],
	['140.12', '140 12', 'numbers'],
	['água, água', 'agua', 'each word once'],
	['  … ', '', 'nothing to look for']
])('[SEARCH2] %s is looked for as “%s”: %s', (query, words) => {
	expect(searchWords(query).join(' ')).toBe(words);
});

test('[SEARCH2] of more than eight words the first count', () => {
	expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
});

const marked = ({ text, marks }: ReturnType<typeof excerptOf>) => marks.map(([from, to]) => text.slice(from, to));

test('[SEARCH3] an excerpt stands around the first word found, and marks each', () => {
	const before = Array.from({ length: 40 }, (_, place) => `before${place}`).join(' ');
	const excerpt = excerptOf(`${before} the Détenus, and détention centres ${before}`, ['deten'], 3);
	expect(excerpt.text).toBe('… before38 before39 the Détenus, and détention centres before0 before1 …');
	expect(marked(excerpt)).toEqual(['Détenus,', 'détention']);
});

test('[SEARCH3] of a short text it is all, and where nothing is found its beginning', () => {
	expect(excerptOf('حماية الأطفال', ['اطفال'])).toEqual({ text: 'حماية الأطفال', marks: [] });
	expect(marked(excerptOf('حماية الأطفال', ['الاطفال']))).toEqual(['الأطفال']);
	expect(excerptOf('', ['a'])).toEqual({ text: '', marks: [] });
});
