import { expect, test } from 'vitest';
import type { Outcome } from '../outcome/outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { withoutSensitive } from './redact-outcome.ts';

test('[INSTITUTION7] published is what was confirmed of recommendations that everyone may see, and no contact', () => {
	const [first, second] = sampleOutcome.clusters;
	const [one] = first!.recommendations;
	const [other] = second!.recommendations;
	const lead = { institution: 'justice', part: 'lead', status: 'confirmed' } as const;
	const said = [
		{ review: one!.review, number: one!.number, ...lead },
		{ review: one!.review, number: one!.number, ...lead, institution: 'police', status: 'refused' as const },
		{ review: other!.review, number: other!.number, ...lead }
	];
	const institutions = [{ id: 'justice', name: 'Justice', short: null, names: [], focal: 'Ana Bell' }];
	const { consultation } = sampleOutcome;
	const outcome: Outcome = {
		...sampleOutcome,
		consultation: { ...consultation, settings: { ...consultation.settings, institutions } },
		responsibilities: said
	};
	const open = withoutSensitive(outcome, new Set([second!.id]));
	expect(open.responsibilities).toEqual([said[0]]);
	expect(open.consultation.settings.institutions).toEqual([{ id: 'justice', name: 'Justice', short: null, names: [] }]);
	expect(withoutSensitive(outcome, new Set([first!.id, second!.id]))).not.toHaveProperty('responsibilities');
});
