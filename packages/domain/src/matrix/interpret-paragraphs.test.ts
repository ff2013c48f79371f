import { expect, test } from 'vitest';
import { interpretParagraphs } from './interpret-paragraphs.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));

test('[MATRIX15] items are read with their numbers, positions come from the sentence before them', () => {
	const { kind, recommendations, clusters, problems } = interpretParagraphs(
		plain(
			'12. The delegation thanked Arvenia for its question.',
			'121. The recommendations below have been examined by Montalva and enjoy the support of Montalva:',
			'121.1 Dig wells (Arvenia);',
			'\t121.2\tDig deeper (Dorland); (Hesperia);',
			'122. The following recommendations will be examined by Montalva, which will answer in due time:',
			'122.1 Plant trees (Arvenia).',
			'All conclusions reflect the position of the States that made them.'
		)
	);
	expect(
		recommendations.map(({ number, text, states, position, positionAsPrinted, source }) => [
			...[number, text, states.join()],
			...[position, positionAsPrinted, source?.paragraph]
		])
	).toEqual([
		['121.1', 'Dig wells (Arvenia);', 'Arvenia', 'supported', 'enjoy the support', '121'],
		['121.2', 'Dig deeper (Dorland); (Hesperia);', 'Dorland,Hesperia', 'supported', 'enjoy the support', '121'],
		['122.1', 'Plant trees (Arvenia).', 'Arvenia', 'pending', 'will be examined', '122']
	]);
	expect({ kind, clusters, problems }).toEqual({
		kind: 'report',
		clusters: [{ label: 'Without theme', recommendations: [0, 1, 2] }],
		problems: []
	});
});

test('[MATRIX15] a bare list has no positions, which is said once; what stands between its items is reported', () => {
	const { recommendations, problems } = interpretParagraphs(
		plain('6.1 Dig wells (Arvenia);', 'Corrected after the session.', '6.2 Plant trees (Dorland);')
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
		{ text: 'Dig wells (Arvenia);', numbered: true },
		{ text: 'Plant trees (Dorland);', numbered: true }
	]);
	expect(recommendations.map(({ number }) => number)).toEqual(['1', '2']);
});

test('[MATRIX25] items that Word numbers bear the number that it prints', () => {
	const { recommendations, problems } = interpretParagraphs([
		{ text: 'Dig wells (Arvenia);', numbered: true, label: '6.1' },
		{ text: 'Plant trees (Dorland);', numbered: true, label: '6.2.' }
	]);
	expect(recommendations.map(({ number }) => number)).toEqual(['6.1', '6.2']);
	expect(problems.filter(({ code }) => code === 'number-counted').map(({ what }) => what)).toEqual(['6.1', '6.2']);
});

test('[MATRIX15] a text without a list has no recommendations', () => {
	expect(interpretParagraphs(plain('1. The Working Group met.', 'Annex')).recommendations).toEqual([]);
});
