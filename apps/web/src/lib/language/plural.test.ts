import { expect, test } from 'vitest';
import { loadText } from './catalogues.ts';
import { pluralOf } from './plural.ts';

test('Arabic takes each of its six forms where it is due', () => {
	const form = pluralOf('ar')({ zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' });
	expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(form)).toEqual(
		'zero one two few few many many other other few'.split(' ')
	);
});

test('French counts nothing as one', () => {
	const form = pluralOf('fr')({ one: '# voix', other: '# voix (pl.)' });
	expect([0, 1, 2, 1200].map(form)).toEqual(['0 voix', '1 voix', '2 voix (pl.)', '1\u202f200 voix (pl.)']);
});

test('numbers in Arabic sentences have the digits of the recommendations', async () => {
	const { words } = await loadText('ar');
	expect([1, 2, 3, 11, 254].map(words.recommendations)).toEqual([
		'توصية واحدة',
		'توصيتان',
		'3 توصيات',
		'11 توصية',
		'254 توصية'
	]);
});
