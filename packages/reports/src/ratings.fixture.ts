import type { Settings } from '@plenum/domain/consultations/consultation';
import { divided, notAssessed, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import fc from 'fast-check';
import { hostileTexts } from './hostile-texts.fixture.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';

/** Ratings of every kind, with texts and labels that look like parts of what is written of them. */

export const { settings } = sampleOutcome.consultation;
/** Labels that hold what divides the parts of a cell, and that begin as others do. */
export const named: Settings = {
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

/** What people write, which may look like anything. */
export const texts = fc
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

export function ratingsOf({ scale, constituencies }: Settings): fc.Arbitrary<Ratings> {
	const ids = scale.map(({ id }) => id);
	const rated = ids.filter((id) => id !== notAssessed);
	const content = (levels: string[]) =>
		fc.record({
			level: fc.constantFrom(...levels),
			percentage: fc.option(fc.constantFrom(0, 7, 33.3, 60, 100)),
			regression: fc.boolean(),
			reason: texts
		});
	const count = fc.integer({ min: 0, max: 12 });
	const distribution = fc
		.record({
			levels: fc
				.subarray(rated, { minLength: 1 })
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

export const bySide = ({ agreed, sideRatings }: Ratings) => ({
	agreed,
	sideRatings: sideRatings.toSorted((a, b) => (a.constituency < b.constituency ? -1 : 1))
});
