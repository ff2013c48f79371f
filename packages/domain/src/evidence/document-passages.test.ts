import { expect, test } from 'vitest';
import { holdsWords, rankPassages, readPassages } from './document-passages.ts';

const asParagraphs = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));
const mast = (symbol: string) => ['United Nations', symbol, 'Distr.: General', 'Human Rights Council'];

test('[EVIDENCE60] each numbered paragraph is a passage, with what stands under it and without headings', () => {
	const read = readPassages(
		asParagraphs(
			...mast('A/HRC/WG.6/48/XXX/1'),
			'I. Courts',
			'1. Two courts opened:',
			'(a) one in the north;',
			'(b) one in the south.',
			'B. Prisons',
			'Recommendations 22, 31–39',
			'2. One prison closed.'
		)
	);
	expect(read).toEqual({
		document: 'national-report',
		symbol: 'A/HRC/WG.6/48/XXX/1',
		passages: [
			{ number: '1', text: 'Two courts opened:\n(a) one in the north;\n(b) one in the south.' },
			{ number: '2', text: 'One prison closed.' }
		]
	});
});

test.each([
	['A/HRC/WG.6/7/XXX/2', 'un-compilation'],
	['A/HRC/WG.6/48/XXX/3', 'stakeholders-summary'],
	['A/HRC/59/15', null],
	['A/HRC/WG.6/48/XXX/31', null]
])('[EVIDENCE60] %s is told by its symbol', (symbol, document) => {
	expect(readPassages(asParagraphs(...mast(symbol), '1. One.'))).toMatchObject({
		document,
		symbol: document && symbol
	});
});

test('[EVIDENCE60] Word’s own numbers count, and Arabic digits', () => {
	const paragraphs = [
		{ text: 'افتتحت محكمتان.', numbered: true, label: '١.' },
		{ text: 'أغلق سجن.', numbered: true, label: '٢.' }
	];
	expect(readPassages(paragraphs).passages.map(({ number }) => number)).toEqual(['1', '2']);
});

test('[EVIDENCE60] without numbers each paragraph is a passage, and headings are none', () => {
	const long = 'Courts in the north wait for judges, as the office of statistics has counted for years.';
	expect(readPassages(asParagraphs('Courts', long)).passages).toEqual([{ number: null, text: long }]);
	expect(readPassages([]).passages).toEqual([]);
});

test('[EVIDENCE60] a passage that is too long to be quoted is cut, and says so', () => {
	const [passage] = readPassages(asParagraphs(`1. ${'word '.repeat(2000)}`)).passages;
	expect(passage?.text).toMatch(/word \[…\]$/);
	expect(passage?.text.length).toBeLessThanOrEqual(4000);
});

const passages = [
	{ number: '1', text: 'Two prisons closed in the north.' },
	{ number: '2', text: 'Nothing else.' },
	{ number: '3', text: 'The Act on trafficking protects victims of trafficking in the north.' },
	{ number: '4', text: 'Judges of the north are trained on prisons.' }
];

test('[EVIDENCE61] the most similar passages come first, then the others in their order', () => {
	expect(rankPassages(passages, 'Protect the victims of trafficking')).toEqual([2, 3, 0, 1]);
	expect(rankPassages(passages, '')).toEqual([0, 1, 2, 3]);
});

test('[EVIDENCE61] passages are found by words, without case and accents, or by their number', () => {
	const found = (words: string) => passages.filter((one) => holdsWords(one, words)).map(({ number }) => number);
	expect(found('PRISON north')).toEqual(['1', '4']);
	expect(found('2')).toEqual(['2']);
	expect(found('')).toEqual(['1', '2', '3', '4']);
});
