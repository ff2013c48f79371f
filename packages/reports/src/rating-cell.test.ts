import type { Settings } from '@plenum/domain/consultations/consultation';
import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from './hostile-texts.fixture.ts';
import { plainText } from './plain-blocks.ts';
import { createRatingCellReader, ratingBlocks } from './rating-cell.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';

const { settings } = sampleOutcome.consultation;
/** Labels that hold what divides the parts of a cell, and that begin as others do. */
const named: Settings = {
	...settings,
	scale: [
		{ id: 'none', value: 0, label: 'Nothing, or little; so far' },
		{ id: 'some', value: 0.5, label: 'Done' },
		{ id: 'most', value: 0.8, label: 'Done (mostly)' },
		{ id: 'all', value: 1, label: 'Done. All of it!' }
	],
	constituencies: [
		{ id: 'a', label: 'Unions' },
		{ id: 'b', label: 'Unions, churches: and others' },
		{ id: 'c', label: '[Elders]' },
		{ id: 'd', label: 'الجمعيات' }
	]
};

const reasons = fc
	.oneof(
		fc.constantFrom(
			...[
				'',
				'Not implemented yet',
				'Civil society: Not implemented yet',
				'(7 of 11)',
				'[in brackets]',
				'One.\nTwo: three'
			],
			...['صدر القانون: 40٪ (2025)', '“Seen” by 3 of 4; regression: 2', '140.12, regression', '. . .', 'As 140.2']
		),
		fc.constantFrom(...hostileTexts),
		fc.string({ unit: 'grapheme', maxLength: 40 })
	)
	.map((text) => text.trim());

function ratingsOf({ scale, constituencies }: Settings): fc.Arbitrary<Ratings> {
	const ids = scale.map(({ id }) => id);
	const content = (levels: string[]) =>
		fc.record({
			level: fc.constantFrom(...levels),
			percentage: fc.option(fc.constantFrom(0, 7, 33.3, 60, 100)),
			regression: fc.boolean(),
			reason: reasons
		});
	const count = fc.integer({ min: 0, max: 12 });
	const distribution = fc
		.record({
			levels: fc
				.subarray(ids, { minLength: 1 })
				.chain((some) => fc.tuple(...some.map((level) => count.map((more) => ({ level, count: more + 1 }))))),
			cannotJudge: count,
			regression: fc.option(count)
		})
		.map((one) => ({ ...one, raters: one.levels.reduce((sum, level) => sum + level.count, one.cannotJudge) }));
	const side = (constituency: string): fc.Arbitrary<SideRating> =>
		fc
			.record({
				constituency: fc.constant(constituency),
				content: content([...ids, divided]),
				at: fc.constant(7),
				standing: fc.constantFrom('provisional' as const, 'confirmed' as const),
				distribution: fc.option(distribution),
				objections: fc.constantFrom(0, 1)
			})
			.map(({ content: said, ...one }) => ({ ...said, ...one }));
	return fc.record({
		agreed: fc.option(content([...ids, viewsRecorded]).map((said) => ({ ...said, at: 7 }))),
		sideRatings: fc.subarray(constituencies.map(({ id }) => id)).chain((some) => fc.tuple(...some.map(side)))
	});
}

const bySide = ({ agreed, sideRatings }: Ratings) => ({
	agreed,
	sideRatings: sideRatings.toSorted((a, b) => (a.constituency < b.constituency ? -1 : 1))
});

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
