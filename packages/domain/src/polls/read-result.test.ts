import { expect, test } from 'vitest';
import { readResult, type FirstResult } from './read-result.ts';
import type { PollResult } from './result.ts';

const tally = { for: 6, against: 3, abstain: 2 };
const consensus = { value: 0.4, lowest: { constituency: 'nhri', value: 0.2 } };
const first: FirstResult = {
	...{ entitled: 14, cast: 11, tally, percentBase: 'valid', base: 9, percentFor: 66.7 },
	...{ quorumReached: true, thresholdReached: true, adopted: true, groups: null, consensus }
};
const counts = { tally, base: 9, percentFor: 66.7, thresholdReached: true, below: [], consensus };

test('[POLL6] a result from before there were methods says the same figures as results do now', () => {
	const groups = [
		{ constituencies: ['state'], entitled: 6, tally: { for: 4, against: 1, abstain: 0 } },
		{ constituencies: ['nhri', 'other'], entitled: 8, tally: { for: 2, against: 2, abstain: 2 } }
	];
	expect(readResult({ ...first, groups })).toEqual({
		...{ method: 'for-against', percentBase: 'valid', entitled: 14 },
		turnout: { present: 14, cast: 11, quorumReached: true, below: [] },
		subjects: [{ adopted: true, counts }],
		lines: [
			{ constituencies: ['state'], entitled: 6, present: 6, cast: 5, subjects: [{ tally: groups[0]?.tally }] },
			{ constituencies: ['nhri', 'other'], entitled: 8, present: 8, cast: 6, subjects: [{ tally: groups[1]?.tally }] }
		]
	});
});

test('[POLL6] one that showed no groups has one line of all; what it decided stays decided', () => {
	const { lines, subjects, turnout } = readResult({ ...first, adopted: false, quorumReached: false, percentFor: null });
	expect(lines).toEqual([{ constituencies: [], entitled: 14, present: 14, cast: 11, subjects: [{ tally }] }]);
	expect(subjects).toEqual([{ adopted: false, counts: { ...counts, percentFor: null } }]);
	expect(turnout?.quorumReached).toBe(false);
});

test('[POLL6] a result of today is read as it is', () => {
	const today: PollResult = {
		...{ method: 'points', percentBase: 'cast', entitled: 3, turnout: null },
		...{ subjects: [{ adopted: false, counts: null }], lines: [] }
	};
	expect(readResult(today)).toBe(today);
});
