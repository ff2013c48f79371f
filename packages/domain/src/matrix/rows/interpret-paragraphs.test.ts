import { expect, test } from 'vitest';
import { interpretParagraphs } from './interpret-paragraphs.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));

test('[MATRIX15] items are read with their numbers, positions come from the sentence before them', () => {
	const { kind, recommendations, clusters, problems } = interpretParagraphs(
		plain(
			'12. The delegation thanked Austria for its question.',
			'121. The recommendations below have been examined by Montalva and enjoy the support of Montalva:',
			'121.1 Dig wells (Austria);',
			'\t121.2\tDig deeper (Denmark); (Hungary);',
			'122. The following recommendations will be examined by Montalva, which will answer in due time:',
			'122.1 Plant trees (Austria).',
			'All conclusions reflect the position of the States that made them.'
		)
	);
	expect(
		recommendations.map(({ number, text, states, position, positionAsPrinted, source }) => [
			...[number, text, states.join()],
			...[position, positionAsPrinted, source?.paragraph]
		])
	).toEqual([
		['121.1', 'Dig wells (Austria);', 'Austria', 'supported', 'enjoy the support', '121'],
		['121.2', 'Dig deeper (Denmark); (Hungary);', 'Denmark,Hungary', 'supported', 'enjoy the support', '121'],
		['122.1', 'Plant trees (Austria).', 'Austria', 'pending', 'will be examined', '122']
	]);
	expect({ kind, clusters, problems }).toEqual({
		kind: 'report',
		clusters: [{ label: 'Without theme', recommendations: [0, 1, 2] }],
		problems: []
	});
});

test('[MATRIX15] a bare list has no positions, which is said once; what stands between its items is reported', () => {
	const { recommendations, problems } = interpretParagraphs(
		plain('6.1 Dig wells (Austria);', 'Corrected after the session.', '6.2 Plant trees (Denmark);')
	);
	expect(recommendations.map(({ number, position }) => [number, position])).toEqual([
		['6.1', 'unknown'],
		['6.2', 'unknown']
	]);
	expect(problems).toEqual([
		{ row: null, code: 'position-empty', what: '' },
		{ row: 2, code: 'row-not-understood', what: 'Corrected after the session.' }
	]);
});

test('[MATRIX15] items that Word numbers are counted', () => {
	const { recommendations } = interpretParagraphs([
		{ text: 'Dig wells (Austria);', numbered: true },
		{ text: 'Plant trees (Denmark);', numbered: true }
	]);
	expect(recommendations.map(({ number }) => number)).toEqual(['1', '2']);
});

test('[MATRIX25] items that Word numbers bear the number that it prints', () => {
	const { recommendations, problems } = interpretParagraphs([
		{ text: 'Dig wells (Austria);', numbered: true, label: '6.1' },
		{ text: 'Plant trees (Denmark);', numbered: true, label: '6.2.' }
	]);
	expect(recommendations.map(({ number }) => number)).toEqual(['6.1', '6.2']);
	expect(problems.filter(({ code }) => code === 'number-counted').map(({ what }) => what)).toEqual(['6.1', '6.2']);
});

test('[MATRIX15] a text without a list has no recommendations', () => {
	expect(interpretParagraphs(plain('1. The Working Group met.', 'Annex')).recommendations).toEqual([]);
});

const listed = (list: string, ...texts: string[]) => texts.map((text) => ({ text, numbered: true, list }));

test('[MATRIX15] in a list of Word’s own every paragraph is an item, whatever ends it', () => {
	const { recommendations, problems, rows } = interpretParagraphs([
		...plain('The Working Group met.'),
		...listed('7/0', 'Thank the delegation.'),
		...listed('7/1', 'Dig wells (Sao Tome and Principe);', 'Dig deeper (Narnia Convention);', 'Plant (Peru);')
	]);
	expect(recommendations.map(({ text, states }) => [text, states])).toEqual([
		['Dig wells (Sao Tome and Principe);', ['Sao Tome and Principe']],
		['Dig deeper (Narnia Convention);', []],
		['Plant (Peru);', ['Peru']]
	]);
	expect(problems.filter(({ code }) => code === 'states-missing').map(({ row }) => row)).toEqual([4]);
	expect(rows).toMatchObject({ filled: 5, recommendations: 3, outside: 2, unread: 0 });
});

test('[MATRIX15] the list after the sentence that leads it in is one of items; the next number is the next item', () => {
	const { recommendations } = interpretParagraphs([
		...listed('7/0', 'The recommendations below enjoy the support of Montalva:'),
		...listed('7/1', 'Dig wells;', 'Dig deeper;'),
		...listed('7/0', 'All conclusions reflect the position of the States that made them.'),
		...plain('1. Plant trees (Peru);', '2. Plant more of them;', '12. The Group adjourned.')
	]);
	expect(recommendations.map(({ text, position }) => [text, position])).toEqual([
		['Dig wells;', 'supported'],
		['Dig deeper;', 'supported'],
		['Plant trees (Peru);', 'supported'],
		['Plant more of them;', 'supported']
	]);
});

test('[MATRIX81] a name that is no State’s is reported once, with its rows and what it may have been meant for', () => {
	const { recommendations, problems } = interpretParagraphs(
		plain('6.1 Dig (Frannce);', '6.2 Plant (Narnia, Peru);', '6.3 Water (Frannce);')
	);
	expect(recommendations.map(({ states }) => states)).toEqual([['Frannce'], ['Narnia', 'Peru'], ['Frannce']]);
	expect(problems.filter(({ code }) => code === 'state-unknown')).toEqual([
		{ row: 1, code: 'state-unknown', what: 'Frannce → France? (1, 3)' },
		{ row: 2, code: 'state-unknown', what: 'Narnia' }
	]);
});
