import { expect, test } from 'vitest';
import { freezeRatings } from './freeze-ratings.ts';

test.each([
	['named', { name: 'Ada', organisation: 'Liga', participant: 'p' }],
	['organisation', { name: null, organisation: 'Liga', participant: 'p' }],
	['constituency', { name: null, organisation: null, participant: null }]
] as const)(
	'[RATINGS42] the id of a person stands beside whatever is shown of them, so that erasing finds it; names shown: %s',
	(namePolicy, expected) => {
		const said = { level: 'in-process', percentage: null, regression: false, reason: 'So it is', source: '' };
		const who = { participant: 'p', sheet: null, name: 'Ada', organisation: 'Liga', constituency: 'state' };
		const row = { recommendation: 'r', cluster: 'c', number: '1', state: 'unrated', equal: null, lines: [] };
		const [frozen] = freezeRatings(
			{ id: 'round', disclosure: 'open' },
			[{ recommendation: 'r', ...said, ...who }],
			[{ ...row, between: 0, within: 0 } as never],
			{ namePolicy }
		);
		expect(frozen?.ratings).toMatchObject([expected]);
	}
);
