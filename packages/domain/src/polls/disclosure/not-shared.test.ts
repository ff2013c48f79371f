import { expect, test } from 'vitest';
import { consensusOn } from '../counting/consensus.ts';
import { notSharedBy } from './not-shared.ts';
import type { ResultLine, Tally } from '../result.ts';

function line(constituencies: string[], tally: Tally): ResultLine {
	const cast = tally.for + tally.against + tally.abstain;
	return { constituencies, entitled: cast, present: cast, cast, subjects: [{ tally }] };
}
const asked = (...lines: ResultLine[]) => notSharedBy(lines, 0, consensusOn(lines, 0));
const state = line(['state'], { for: 12, against: 0, abstain: 0 });

test.each([
	['more against than for', { for: 9, against: 18, abstain: 3 }, ['civil-society']],
	['few in favour, the rest undecided', { for: 2, against: 1, abstain: 17 }, ['civil-society']],
	['as many against as for', { for: 5, against: 5, abstain: 0 }, []],
	['more for than against', { for: 9, against: 3, abstain: 0 }, []]
])('[POLL17] a side with %s', (_, tally, names) => {
	expect(asked(state, line(['civil-society'], tally))).toEqual(names);
});

test('[POLL17] where consensus is not told, a line of several sides is named by more against than for alone', () => {
	const shared = line(['nhri', 'other'], { for: 2, against: 7, abstain: 0 });
	expect(asked(state, shared)).toEqual(['nhri', 'other']);
	expect(asked(state, line(['nhri', 'other'], { for: 1, against: 0, abstain: 9 }))).toEqual([]);
});

test('[POLL17] of one line alone nothing is said', () => {
	expect(asked(line(['state'], { for: 1, against: 9, abstain: 0 }))).toEqual([]);
});
