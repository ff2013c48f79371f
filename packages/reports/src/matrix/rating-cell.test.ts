import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../submission/plain-blocks.ts';
import { createRatingCellReader, ratingBlocks } from './rating-cell.ts';
import { bySide, named, ratingsOf, settings } from '../ratings.fixture.ts';
import { labelWords } from '../words/label-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;
const { es } = labelWords;

test.each([
	['English', en, settings],
	['French', fr, settings],
	['Arabic', ar, settings],
	['Spanish', es, settings],
	['English, with labels of the consultation', en, named],
	['Arabic, with labels of the consultation', ar, named]
])('[REPORTS150] what a cell says of ratings is read as it was written: %s', (_, words, given) => {
	const read = createRatingCellReader(given, words);
	fc.assert(
		fc.property(ratingsOf(given), (ratings) => {
			const paragraphs = ratingBlocks(given, words, ratings).map((block) => plainText([block]));
			const back = read([...paragraphs, 'Progress'], 7);
			expect(back?.rest).toEqual(['Progress']);
			expect(back && bySide(back.ratings)).toEqual(bySide(ratings));
		}),
		{ numRuns: 300 }
	);
});

test('[REPORTS150] marks that isolate a part change nothing, and another text is none', () => {
	const read = createRatingCellReader(settings, ar);
	const isolated = ['⁨منفَّذة جزئيا⁩، ⁨60٪⁩. ⁨On the way.⁩', '[⁨المجتمع المدني⁩: ⁨لم تُنفَّذ بعد⁩، ⁨تراجع⁩]'];
	const words = { level: ar.levels['partially-implemented'], side: ar.constituencies['civil-society'] };
	expect(isolated.map((line) => line.replace(/[⁨⁩]/g, ''))).toEqual([
		`${words.level}، 60٪. On the way.`,
		`[${words.side}: ${ar.levels['not-implemented']}، ${ar.assessment.regression}]`
	]);
	expect(read(isolated, 7)?.ratings).toMatchObject({
		agreed: { level: 'partially-implemented', percentage: 60, regression: false, reason: 'On the way.' },
		sideRatings: [{ constituency: 'civil-society', level: 'not-implemented', regression: true }]
	});
	expect(read(['Partially implemented'], 7)).toBeNull();
	expect(createRatingCellReader(settings, en)(['Not fully implemented, says the Ombudsman'], 7)).toBeNull();
});
