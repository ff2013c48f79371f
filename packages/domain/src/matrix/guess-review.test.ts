import { expect, test } from 'vitest';
import { keep } from './carry-out-plan.ts';
import { guessReview } from './guess-review.ts';

const citing = (symbol: string) => [{ ...keepable, source: { symbol, paragraph: null, raw: symbol } }, keepable];
const keepable = {
	row: 1,
	number: '1.1',
	text: 'Dig wells',
	states: [],
	position: 'unknown' as const,
	positionAsPrinted: '',
	source: null,
	headerTheme: null,
	themes: [],
	groups: [],
	sdgs: [],
	raw: []
};
const reviews = [
	{ cycle: 3, session: 34, symbols: ['A/HRC/43/15'] },
	{ cycle: 4, session: 48, symbols: [] }
];

test.each([
	['A/HRC/43/15/Add.1', 3],
	['A/HRC/59/15', 4],
	['A/HRC/41/9', 3],
	['A/HRC/4/15', 4],
	['CERD/C/1', 4]
])('[MATRIX50] a list that cites %s belongs to cycle %s', (symbol, cycle) => {
	expect(guessReview(reviews, citing(symbol))).toBe(cycle);
});

test('[MATRIX50] a consultation without reviews has none to suggest', () => {
	expect(guessReview([], citing('A/HRC/59/15'))).toBeNull();
	expect(keep(keepable, { review: null, language: null }).review).toBeNull();
});
