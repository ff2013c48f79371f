import { expect, test } from 'vitest';
import { loadText } from './catalogues.ts';

test('[WEB322] numbers in Arabic sentences have the digits of the recommendations', async () => {
	const { words } = await loadText('ar');
	expect([1, 2, 3, 11, 254].map(words.recommendations)).toEqual([
		'توصية واحدة',
		'توصيتان',
		'3 توصيات',
		'11 توصية',
		'254 توصية'
	]);
});
