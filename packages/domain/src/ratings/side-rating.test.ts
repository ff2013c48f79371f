import { expect, test } from 'vitest';
import type { Role } from '../people/rights.ts';
import { defaultScale } from '../consultations/scale.ts';
import { checkAgreedRating, checkSideRating, mayRateForSide } from './side-rating.ts';

const said = { level: 'in-process', percentage: null, regression: false, reason: '' };

test.each([
	[said, true],
	[{ ...said, percentage: 0 }, true],
	[{ ...said, percentage: 100 }, true],
	[{ ...said, percentage: 100.5 }, 'level/percentage-out-of-range'],
	[{ ...said, percentage: -1 }, 'level/percentage-out-of-range'],
	[{ ...said, percentage: Number.NaN }, 'level/percentage-out-of-range'],
	[{ ...said, level: 'excellent' }, 'level/unknown'],
	[{ ...said, level: 'views-recorded' }, 'level/unknown']
])('[CLUSTERS10] rating %j: %s', (rating, expected) => {
	const answer = checkSideRating(defaultScale, rating);
	expect(answer.ok || answer.reason).toBe(expected);
});

test.each<[Role, string, string, 'open' | 'closed', true | string]>([
	['participant', 'nhri', 'nhri', 'open', true],
	['participant', 'nhri', 'state', 'open', 'rating/not-your-constituency'],
	['participant', 'nhri', 'nhri', 'closed', 'consultation/closed'],
	['observer', 'nhri', 'nhri', 'open', 'rights/missing'],
	['rapporteur', 'nhri', 'state', 'open', true],
	['facilitator', 'other', 'state', 'open', true],
	['facilitator', 'other', 'other', 'closed', 'consultation/closed']
])('[CLUSTERS11] a %s of %s rates for %s while %s: %s', (role, own, constituency, phase, expected) => {
	const answer = mayRateForSide({ role, constituency: own }, constituency, phase);
	expect(answer.ok || answer.reason).toBe(expected);
});

test('[CLUSTERS15] views recorded carry no percentage', () => {
	expect(
		checkAgreedRating(defaultScale, { ...said, level: 'views-recorded', percentage: 40, reason: ' Far apart ' })
	).toEqual({
		ok: true,
		value: { level: 'views-recorded', percentage: null, regression: false, reason: 'Far apart' }
	});
	expect(checkAgreedRating(defaultScale, { ...said, level: 'excellent' })).toEqual({
		ok: false,
		reason: 'level/unknown'
	});
});
