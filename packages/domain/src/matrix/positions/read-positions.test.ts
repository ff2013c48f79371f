import { expect, test } from 'vitest';
import { readPositions } from './read-positions.ts';

const short = (text: string) =>
	readPositions(text).statements.map(({ numbers, position, paragraph }) => [numbers.join(' '), position, paragraph]);

test('[MATRIX60] an addendum in three paragraphs, its lists and ranges broken over lines', () => {
	const { statements, oddRanges } = readPositions(
		`3. Montalva accepts the following recommendations: 140.1–140.3, 140.5 and\n140.7; 140.9-\n11.\n\n` +
			`4. Montalva accepts recommendations 140.4, 140.6 which have already been implemented or are in the process of implementation.\n` +
			`5. Montalva notes the following recommendations:\n140.8, 140.12`
	);
	expect(statements).toEqual([
		{
			numbers: ['140.1', '140.2', '140.3', '140.5', '140.7', '140.9', '140.10', '140.11'],
			position: 'supported',
			words: 'Montalva accepts the following recommendations',
			paragraph: '3',
			claim: null,
			bare: false,
			inherited: false
		},
		{
			numbers: ['140.4', '140.6'],
			position: 'supported',
			words: 'Montalva accepts recommendations',
			paragraph: '4',
			claim: 'implemented-or-in-process',
			bare: false,
			inherited: false
		},
		{
			numbers: ['140.8', '140.12'],
			position: 'noted',
			words: 'Montalva notes the following recommendations',
			paragraph: '5',
			claim: null,
			bare: false,
			inherited: false
		}
	]);
	expect(oddRanges).toEqual([]);
});

test.each([
	['Supported: 122.17-18', '122.17 122.18', 'supported'],
	['Noted: 122.30-33, 122.34- 35', '122.30 122.31 122.32 122.33 122.34 122.35', 'noted'],
	['Noted: 140.35. 140.36', '140.35 140.36', 'noted'],
	['Accepted: 122.141-144,122.146', '122.141 122.142 122.143 122.144 122.146', 'supported'],
	['121.1–121.3, 121.5 and 121.7 enjoy the support of Montalva.', '121.1 121.2 121.3 121.5 121.7', 'supported'],
	['Recommendations 121.1 to 121.3 do not enjoy the support of Montalva', '121.1 121.2 121.3', 'noted'],
	[
		'Les recommandations 121.1 à 121.3 et 121.7 recueillent l’adhésion de la Montalva',
		'121.1 121.2 121.3 121.7',
		'supported'
	],
	['La Montalva prend note des recommandations\u00a0: 121.4, 121.6', '121.4 121.6', 'noted'],
	[
		'Cuentan con el apoyo de Montalva las recomendaciones 121.1 a 121.3 y 121.5',
		'121.1 121.2 121.3 121.5',
		'supported'
	],
	['Montalva toma nota de las recomendaciones 121.4 e 121.6.', '121.4 121.6', 'noted'],
	[
		'تحظى التوصيات التالية بتأييد مونتالفا: \u200f121.1-121.3\u200f، 121.5 و121.7',
		'121.1 121.2 121.3 121.5 121.7',
		'supported'
	],
	['Следующие рекомендации пользуются поддержкой: 121.1 по 121.3 и 121.5', '121.1 121.2 121.3 121.5', 'supported'],
	['Приняты к сведению рекомендации 121.4, 121.6', '121.4 121.6', 'noted'],
	['以下建议得到支持：121.1至121.3、121.5和121.7', '121.1 121.2 121.3 121.5 121.7', 'supported'],
	['Will be examined: 122.1', '122.1', 'pending'],
	['140.1', '140.1', 'unknown']
])('[MATRIX60] "%s" speaks of %s: %s', (text, numbers, position) => {
	expect(short(text).map(([named, said]) => [named, said])).toEqual([[numbers, position]]);
});

test('[MATRIX60] a range that runs backwards, or out of its paragraph, is told; its ends are kept', () => {
	expect(readPositions('Noted: 122.30-3, 121.9-122.2, 122.1-122.900')).toMatchObject({
		statements: [{ numbers: ['122.30', '122.3', '121.9', '122.2', '122.1', '122.900'] }],
		oddRanges: [{ range: '122.30-3' }, { range: '121.9-122.2' }, { range: '122.1-122.900' }]
	});
});

test('[MATRIX60] symbols, dates and titles are no numbers of recommendations', () => {
	const text = 'A/HRC/59/15/Add.1, 12.5.2025. Montalva accepts 140.1 (see A/HRC/59/15).';
	expect(short(text)).toEqual([['140.1', 'supported', null]]);
});

test('[MATRIX60] a heading says it for the list under it; a list without words has the position of the one before it, and says so', () => {
	const { statements } = readPositions('B. Noted recommendations\n\n140.3\n\nThe law is older than that.\n\n140.4');
	expect(statements.map(({ numbers, position, inherited }) => [numbers[0], position, inherited])).toEqual([
		['140.3', 'noted', false],
		['140.4', 'noted', true]
	]);
});

test.each([
	['accepts 140.1, which has already been implemented.', 'implemented'],
	['accepts 140.1, which is in the process of implementation.', 'in-process'],
	['a accepté 140.1, déjà mise en œuvre ou en cours de mise en œuvre.', 'implemented-or-in-process'],
	['accepts 140.1 and will implement it.', null]
])('[MATRIX63] what the State says of its progress: %s', (text, claim) => {
	expect(readPositions(text).statements[0]?.claim).toBe(claim);
});

test('[MATRIX64] items without a paragraph are those of the only paragraph that there is', () => {
	const text = 'Montalva accepts recommendations Nos. 7, 12 and 15–18. It notes recommendation 3 of 5 March 2024.';
	const { statements } = readPositions(text, new Set(['140']));
	expect(statements.map(({ numbers, position, bare }) => [numbers, position, bare])).toEqual([
		[['140.7', '140.12', '140.15', '140.16', '140.17', '140.18'], 'supported', true],
		[['140.3'], 'noted', true]
	]);
	expect(readPositions(text, new Set(['6', '7'])).statements[0]?.numbers).toEqual(['7', '12', '15', '16', '17', '18']);
	expect(readPositions('Supported: 1, 2, 5-6', new Set(['140'])).statements[0]).toMatchObject({
		numbers: ['140.1', '140.2', '140.5', '140.6'],
		position: 'supported'
	});
});

test('[MATRIX64] years, days and paragraphs are no items, and where numbers have paragraphs nothing bare is one', () => {
	const known = new Set(['140']);
	expect(readPositions('3. On 5 March 2024 the State accepted all of them.', known).statements).toEqual([]);
	const { statements } = readPositions('It accepts 140.2, see recommendation 7 of the Committee.', known);
	expect(statements.flatMap(({ numbers }) => numbers)).toEqual(['140.2']);
});

test('[MATRIX64] codes as Arabic documents print them', () => {
	const known = new Set(['121', '122']);
	const read = (text: string) => readPositions(text, known).statements.flatMap(({ numbers }) => numbers);
	expect(read('تؤيد الدولة التوصيات 121-1 و121-2 و 121-5 إلى 121-7.')).toEqual([
		...['121.1', '121.2', '121.5', '121.6', '121.7']
	]);
	expect(read('تؤيد الدولة التوصيات ١-١٢١ و٢-١٢٢')).toEqual(['121.1', '122.2']);
	expect(read('accepts 121.1-3')).toEqual(['121.1', '121.2', '121.3']);
});

test.each([
	['a range', 'recommendations 122.1, 122.62-\n66 and 122.70', '122.1 122.62 122.63 122.64 122.65 122.66 122.70'],
	['a number after its paragraph', 'recommendations 122.1, 122.\n62, 122.70', '122.1 122.62 122.70'],
	['codes with a hyphen', 'recommendations 122-\n1, 122-\n62 and 122-70', '122.1 122.62 122.70'],
	['a soft hyphen', 'recommendations 122.1, 122.6\u00ad\n2, 122.70', '122.1 122.62 122.70'],
	['the end of a range', 'recommendations 122.1-122.\n3 and 122.70', '122.1 122.2 122.3 122.70'],
	['a page', 'recommendations 122.1, 122.62-\n\n2 GE.15-04261\f A/HRC/28/15/Add.1\n63', '122.1 122.62 122.63']
])('[MATRIX168] %s that the end of a line divides is whole', (_, list, numbers) => {
	const { statements } = readPositions(`3. Montalva accepts ${list}.`, new Set(['122']));
	expect(statements.map(({ position, numbers }) => [position, numbers.join(' ')])).toEqual([['supported', numbers]]);
});

test.each([
	['an item', 'recommendations 122.1, 122.6\n2, 122.70', '122.1 122.62 122.70'],
	['an item before a zero', 'recommendations 122.1, 122.1\n05 and 122.170', '122.1 122.105 122.170'],
	['the beginning of a range', 'recommendations 122.1, 122.6\n2-64', '122.1 122.62 122.63 122.64'],
	['a paragraph', 'recommendations 122.1, 12\n2.62, 1\n22.70', '122.1 122.62 122.70'],
	['a line end between two numbers', 'recommendations 122.1\n122.2\n122.3', '122.1 122.2 122.3'],
	['a line end after a comma', 'recommendations 122.1,\n122.2, 122.3', '122.1 122.2 122.3']
])('[MATRIX102] %s divided inside its digits is whole, and two numbers stay two', (_, list, numbers) => {
	const { statements } = readPositions(`3. Montalva accepts ${list}.\n4. It is grateful.`, new Set(['122']));
	expect(statements.flatMap((one) => one.numbers).join(' ')).toBe(numbers);
});

test('[MATRIX102] two codes with a hyphen stay two over the end of a line', () => {
	const { statements } = readPositions('3. Montalva accepts 44-1\n44-2, 44-3.', new Set(['44']));
	expect(statements.flatMap((one) => one.numbers)).toEqual(['44.1', '44.2', '44.3']);
});

test('[MATRIX102] the number of the next paragraph is no part of the number before it', () => {
	const { statements } = readPositions(
		'3. Montalva accepts 122.1, 122.6\n4. It takes note of 122.7.',
		new Set(['122'])
	);
	expect(statements.map(({ position, numbers }) => [position, numbers.join(' ')])).toEqual([
		['supported', '122.1 122.6'],
		['noted', '122.7']
	]);
});

test('[MATRIX168] Arabic codes that the end of a line divides are whole', () => {
	const { statements } = readPositions('3. تحظى التوصيات 122-\n1 و122-\n62 و122-70 بتأييد مونتالفا.', new Set(['122']));
	expect(statements.flatMap(({ numbers }) => numbers)).toEqual(['122.1', '122.62', '122.70']);
});
