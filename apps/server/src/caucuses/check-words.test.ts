import { expect, test } from 'vitest';
import { checkWordsOf } from './check-words.ts';

const row = (code: string) => ({
	participant: 'omar',
	cluster: 'k',
	constituency: 'civil-society',
	code,
	askedAt: 1,
	caucus: 'q',
	letInBy: 'mina',
	confirmedByMember: false,
	confirmedByNewcomer: false
});
const rows = Array.from({ length: 50 }, (_, at) => row(`CODE${at}`));
const wordsBy = (secret: string) => rows.map((each) => checkWordsOf(each, Buffer.from(secret)));

test('[CAUCUS13] what the words are made of tells nobody the words without the server’s secret', () => {
	expect(wordsBy('one')).toEqual(wordsBy('one'));
	const other = wordsBy('another').map(String);
	expect(wordsBy('one').filter((words, at) => String(words) === other[at])).toEqual([]);
});

test('[CAUCUS13] the words are three', () => {
	expect(wordsBy('one').every(({ length }) => length === 3)).toBe(true);
});
