import { expect, test } from 'vitest';
import type { Role } from '../people/rights.ts';
import { defaultScale } from './levels.ts';
import { checkAgreedLevel, checkReading, mayGiveReading } from './readings.ts';

const said = { level: 'in-process', percentage: null, regression: false, explanation: '' };

test.each([
	[said, true],
	[{ ...said, percentage: 0 }, true],
	[{ ...said, percentage: 100 }, true],
	[{ ...said, percentage: 100.5 }, 'level/percentage-out-of-range'],
	[{ ...said, percentage: -1 }, 'level/percentage-out-of-range'],
	[{ ...said, percentage: Number.NaN }, 'level/percentage-out-of-range'],
	[{ ...said, level: 'excellent' }, 'level/unknown'],
	[{ ...said, level: 'no-consensus' }, 'level/unknown']
])('[CLUSTERS10] reading %j: %s', (reading, expected) => {
	const answer = checkReading(defaultScale, reading);
	expect(answer.ok || answer.reason).toBe(expected);
});

test.each<[Role, string, string, 'open' | 'closed', true | string]>([
	['participant', 'nhri', 'nhri', 'open', true],
	['participant', 'nhri', 'state', 'open', 'reading/not-your-constituency'],
	['participant', 'nhri', 'nhri', 'closed', 'consultation/closed'],
	['observer', 'nhri', 'nhri', 'open', 'rights/missing'],
	['rapporteur', 'nhri', 'state', 'open', true],
	['facilitator', 'other', 'state', 'open', true],
	['facilitator', 'other', 'other', 'closed', 'consultation/closed']
])('[CLUSTERS11] a %s of %s reads for %s while %s: %s', (role, own, constituency, phase, expected) => {
	const answer = mayGiveReading({ role, constituency: own }, constituency, phase);
	expect(answer.ok || answer.reason).toBe(expected);
});

test('[CLUSTERS15] no consensus carries no percentage', () => {
	expect(
		checkAgreedLevel(defaultScale, { ...said, level: 'no-consensus', percentage: 40, explanation: ' Far apart ' })
	).toEqual({
		ok: true,
		value: { level: 'no-consensus', percentage: null, regression: false, explanation: 'Far apart' }
	});
	expect(checkAgreedLevel(defaultScale, { ...said, level: 'excellent' })).toEqual({
		ok: false,
		reason: 'level/unknown'
	});
});
