import { suggestLinks, type OfReview } from '@plenum/domain/mechanisms/suggest-links';
import { expect, test } from 'vitest';
import { keepSuggestions } from './suggested-links.ts';

const judges: OfReview = {
	id: 'r-1',
	text: 'Train judges and prosecutors on violence against women (Austria);',
	language: 'en',
	translations: [],
	withdrawn: false,
	states: ['Austria']
};
const wells: OfReview = { ...judges, id: 'r-2', text: 'Dig wells in every village (Chad);', states: ['Chad'] };
const theirs = [{ id: 'm-1', text: 'Train judges, prosecutors and police on violence against women without delay.' }];

function keptOf() {
	let worked = 0;
	const suggest = keepSuggestions((...texts) => {
		worked += 1;
		return suggestLinks(...texts);
	});
	return { suggest, worked: () => worked };
}

test('[MECHANISM11] the same texts are worked out once, whatever else of them changes', () => {
	const { suggest, worked } = keptOf();
	const first = suggest(theirs, [judges, wells]);
	expect(first.map(({ recommendation }) => recommendation)).toEqual(['r-1']);
	const moved = { ...judges, cluster: 'elsewhere', themes: ['Other'] };
	expect(suggest(structuredClone(theirs), [moved, { ...wells }])).toBe(first);
	expect(worked()).toBe(1);
});

const changes: [string, Parameters<typeof suggestLinks>][] = [
	['a corrected text of theirs', [[{ id: 'm-1', text: 'Open the archives.' }], [judges, wells]]],
	[
		'another text of theirs',
		[
			[...theirs, { id: 'm-2', text: 'Dig wells in each village.' }],
			[judges, wells]
		]
	],
	['a corrected text of ours', [theirs, [{ ...judges, text: 'Close the prison (Austria);' }, wells]]],
	['one of ours that is gone', [theirs, [wells]]],
	['one of ours that is withdrawn', [theirs, [{ ...judges, withdrawn: true }, wells]]],
	['one of ours in another language', [theirs, [{ ...judges, language: 'fr' }, wells]]],
	[
		'one of ours with a further language',
		[theirs, [judges, { ...wells, translations: [{ language: 'en', text: theirs[0]!.text }] }]]
	],
	['other recommending States', [theirs, [{ ...judges, states: [] }, wells]]]
];

test.each(changes)('[MECHANISM11] %s asks for other suggestions, as if nothing had been kept', (_, changed) => {
	const { suggest, worked } = keptOf();
	const before = suggest(theirs, [judges, wells]);
	expect(suggest(...changed)).toEqual(suggestLinks(...changed));
	expect(suggest(...changed)).not.toEqual(before);
	expect(worked()).toBe(2);
});

test('[MECHANISM11] of many consultations those asked for last are kept', () => {
	const { suggest, worked } = keptOf();
	const of = (number: number) => suggest(theirs, [{ ...judges, id: `r-${number}` }]);
	for (let number = 0; number < 16; number++) of(number);
	of(0);
	of(16);
	of(0);
	expect(worked()).toBe(17);
	of(1);
	expect(worked()).toBe(18);
});
