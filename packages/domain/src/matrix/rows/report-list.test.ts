import { describe, expect, test } from 'vitest';
import { interpretParagraphs } from './interpret-paragraphs.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));
const read = (...texts: string[]) =>
	interpretParagraphs(plain(...texts)).recommendations.map(({ number, text }) => `${number} ${text}`);

const leadIn = '121. The recommendations below have been examined by Montalva and enjoy the support of Montalva:';
const closing =
	'122. All conclusions and/or recommendations contained in the present report reflect the position of the States.';

describe('where the list begins and ends', () => {
	test('[MATRIX160] paragraphs before the sentence that leads it in are none, whatever they end with', () => {
		expect(
			read(
				'GE.25-02819 (E)',
				'Valmora (Federal Republic of)',
				'14. Two courses were held for judges (Austria).',
				'15. The recommendations on prisons had been implemented, as these figures show:',
				'16. The delegation thanked Peru.',
				'II. Conclusions and/or recommendations**',
				leadIn,
				'121.1 Dig wells (Austria);',
				'121.2 Plant trees (Peru).'
			)
		).toEqual(['121.1 Dig wells (Austria);', '121.2 Plant trees (Peru).']);
	});

	test('[MATRIX160] after the sentence that closes it nothing is one, the delegation of the annex least of all', () => {
		expect(
			read(
				...[leadIn, '121.1 Dig wells (Austria);', closing, 'Annex', '[English only]'],
				...['Ms. Ada Holm, Deputy Minister;', '1. Mr. Bo Lind, Embassy (France);', '121.2 Mr. Lev Ost (Peru);']
			)
		).toEqual(['121.1 Dig wells (Austria);']);
	});

	test('[MATRIX160] without such a sentence the list begins with its first run of numbers', () => {
		expect(
			read(
				...['Our views', '3.1 Background', '1. We met in Geneva (Switzerland).'],
				...['6.1 Dig wells (Austria);', '6.2 Plant trees (Peru);', '6.3 Thank (Chad).']
			)
		).toEqual(['6.1 Dig wells (Austria);', '6.2 Plant trees (Peru);', '6.3 Thank (Chad).']);
	});

	test('[MATRIX160] the next paragraph of the report itself is no item of the list before it', () => {
		expect(
			read(
				'86. In the course of the dialogue the following recommendations were made:',
				...['1. Dig wells (Austria);', '2. Plant trees (Peru);', '3 Water them (Chad).'],
				'87. These recommendations will be examined by Montalva.',
				'88. Montalva made a pledge (Peru).',
				'89. All conclusions and/or recommendations in this report reflect the position of the States.'
			)
		).toEqual(['1 Dig wells (Austria);', '2 Plant trees (Peru);', '3 Water them (Chad).']);
	});

	test('[MATRIX160] a sentence that leads in a list may be broken before its last words', () => {
		expect(
			read(
				...['89. The following recommendations were made to', 'Montalva:'],
				...['1. Dig wells (Austria);', '2. Plant trees (Peru).']
			)
		).toEqual(['1 Dig wells (Austria);', '2 Plant trees (Peru).']);
	});

	test.each([
		[
			'a national report',
			[
				'1. The report was drafted by the ministry.',
				'86. In 2018 three courses were held (Section “Law”).',
				'87. A project ended in Serbia (2018).'
			]
		],
		[
			'a decision',
			[
				'43/110 Outcome of the universal periodic review: Montalva',
				'The Human Rights Council,',
				'Adopts the outcome of the review of Montalva.'
			]
		],
		[
			'a letter',
			[
				'Excellency,',
				'I welcome the support given to recommendation 140.5 (Austria).',
				'Please accept, Excellency, the assurances of my highest consideration.'
			]
		],
		[
			'a report of the Council',
			[
				'812. The President said that of 191 recommendations 170 enjoyed support.',
				'813. The Council adopted decision 43/110 (without a vote).',
				'1.1 Organisation of work',
				'1.2 Agenda'
			]
		]
	])('[MATRIX160] %s holds no list', (_, texts) => {
		expect(read(...texts)).toEqual([]);
	});
});

describe('sentences that are broken', () => {
	test('[MATRIX161] what goes on in small letters, with the States, or after no end belongs to the item before it', () => {
		expect(
			read(
				...[leadIn, '121.1 Strengthen the administrative', 'capacities of the courts (Italy);'],
				...['121.2 Fight violence against women', '(Mali);', '121.3 Sign the treaty of', 'Rome (Peru);'],
				...['121.4 Help the young, the long-', 'term unemployed and the old (Chad)', ';', '121.5 Thank (Austria).']
			)
		).toEqual([
			'121.1 Strengthen the administrative capacities of the courts (Italy);',
			'121.2 Fight violence against women (Mali);',
			'121.3 Sign the treaty of Rome (Peru);',
			'121.4 Help the young, the long-term unemployed and the old (Chad) ;',
			'121.5 Thank (Austria).'
		]);
	});

	test('[MATRIX161] a further part with its own States belongs to the item before it', () => {
		expect(read(leadIn, '121.1 Dig wells (Austria);', 'Plant trees (Peru);', '121.2 Thank (Chad).')).toEqual([
			'121.1 Dig wells (Austria); Plant trees (Peru);',
			'121.2 Thank (Chad).'
		]);
	});

	test('[MATRIX161] a number that begins a line in the middle of a sentence is none of the list', () => {
		expect(read(leadIn, '121.1 Reach goal', '16.3 of the agenda (Austria);', '121.2 Thank (Chad).')).toEqual([
			'121.1 Reach goal 16.3 of the agenda (Austria);',
			'121.2 Thank (Chad).'
		]);
	});

	test('[MATRIX161] each paragraph of the file is read, listed, or outside the list', () => {
		const { rows } = interpretParagraphs(
			plain('Montalva', leadIn, '121.1 Dig', 'wells (Austria);', 'Corrected.', '121.2 Thank (Chad).')
		);
		expect(rows).toMatchObject({ filled: 5, recommendations: 2, headings: 1, listed: 1, outside: 1, unread: 0 });
	});
});

describe('numbers apart from their texts', () => {
	test('[MATRIX162] as many numbers as texts are joined in their order, texts first or last', () => {
		expect(
			read(
				...[leadIn, '121.1', '121.2', '121.3', 'Dig (Austria);', 'Plant', 'trees (Peru);', 'Water (Chad);'],
				...['121.4 Thank (Mali);', 'Sow (Italy);', 'Reap (France).', '121.5', '121.6', closing]
			)
		).toEqual([
			...['121.1 Dig (Austria);', '121.2 Plant trees (Peru);', '121.3 Water (Chad);'],
			...['121.4 Thank (Mali);', '121.5 Sow (Italy);', '121.6 Reap (France).']
		]);
	});

	test('[MATRIX162] where they are not as many, no number is given to a text that may be another’s', () => {
		const { recommendations, problems } = interpretParagraphs(
			plain(leadIn, '121.1', '121.2', 'Dig (Austria);', 'Plant (Peru);', 'Water (Chad);', closing)
		);
		expect(recommendations.map(({ number, text }) => `${number} ${text}`)).toEqual([
			...['#4 Dig (Austria);', '#5 Plant (Peru);', '#6 Water (Chad);']
		]);
		expect(problems.filter(({ code }) => code === 'row-not-understood').map(({ what }) => what)).toEqual([
			...['121.1', '121.2']
		]);
	});
});
