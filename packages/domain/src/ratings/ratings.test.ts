import { describe, expect, test } from 'vitest';
import { organisationKey } from '../people/organisation.ts';
import { defaultScale, divided } from '../consultations/scale.ts';
import { bySpread, prevailingIn, provisionalRating, ratingSpread } from './compare-sides.ts';
import { ratingLinesToShow, type CountedLine } from './disclose-ratings.ts';
import type { RatingLine } from './rating-line.ts';
import { checkRating, isSameRating, type Rating } from './rating.ts';
import { checkClosingTime, checkDisclosure, mayRate, progressToShow, roundState, type RatingRound } from './round.ts';

const rating: Rating = { level: 'in-process', percentage: 40, regression: true, reason: ' Two\nof five ', source: '' };

/** `line('state', 'ppf?', 2)`: two partially, one fully, one who cannot judge, two of whom see a regression. */
const steps = { n: 'not-implemented', i: 'in-process', p: 'partially-implemented', f: 'fully-implemented' } as const;
function line(constituency: string, said: string, regression = 0): CountedLine {
	const counts = Map.groupBy([...said.replaceAll('?', '')], (step) => steps[step as keyof typeof steps]);
	return {
		constituencies: [constituency],
		raters: said.length,
		levels: [...counts].map(([level, raters]) => ({ level, count: raters.length })),
		cannotJudge: said.length - said.replaceAll('?', '').length,
		regression
	};
}
const show = (lines: readonly RatingLine[]) => lines.map((one) => `${one.constituencies.join('+')}: ${one.raters}`);

describe('[RATINGS1] a rating', () => {
	test('is a level of the scale; its reason is one line', () => {
		expect(checkRating(defaultScale, rating)).toEqual({ ok: true, value: { ...rating, reason: 'Two of five' } });
		expect(checkRating(defaultScale, { ...rating, level: 'excellent' })).toMatchObject({ reason: 'level/unknown' });
		expect(checkRating(defaultScale, { ...rating, level: 'not-assessed' })).toMatchObject({ reason: 'level/unknown' });
	});

	test.each([
		[0, true],
		[100, true],
		[null, true],
		[-1, false],
		[100.5, false]
	])('percentage %s: %s', (percentage, ok) => {
		expect(checkRating(defaultScale, { ...rating, percentage }).ok).toBe(ok);
	});

	test('of who cannot judge says nothing besides', () => {
		expect(checkRating(defaultScale, { ...rating, level: null })).toMatchObject({
			value: { level: null, percentage: null, regression: false, reason: 'Two of five' }
		});
	});

	test('is the same only where all of it is', () => {
		expect(isSameRating(rating, { ...rating })).toBe(true);
		expect(isSameRating(null, null)).toBe(true);
		expect(isSameRating(rating, null)).toBe(false);
		const others: Partial<Rating>[] = [
			{ level: null },
			{ percentage: 41 },
			{ regression: false },
			{ reason: 'Other' },
			{ source: 'A/1' }
		];
		for (const other of others) expect(isSameRating(rating, { ...rating, ...other })).toBe(false);
	});
});

describe('a round', () => {
	const times = { closesAt: null, closedAt: null, revealedAt: null };

	test.each([
		[times, 'open'],
		[{ ...times, closesAt: 100 }, 'closed'],
		[{ ...times, closesAt: 101 }, 'open'],
		[{ ...times, closedAt: 50 }, 'closed'],
		[{ ...times, closedAt: 50, revealedAt: 60 }, 'revealed']
	])('[RATINGS3] %j at 100 is %s', (given, state) => {
		expect(roundState(given, 100)).toBe(state);
	});

	test('[RATINGS3] closes later than now', () => {
		expect(checkClosingTime(null, 100).ok).toBe(true);
		expect(checkClosingTime(101, 100).ok).toBe(true);
		expect(checkClosingTime(100, 100)).toMatchObject({ reason: 'rating/closes-in-the-past' });
	});

	test('[RATINGS2] tells nobody’s rating where people were promised that no name is shown', () => {
		expect(checkDisclosure('open', { namePolicy: 'constituency' })).toMatchObject({ reason: 'rating/names-promised' });
		expect(checkDisclosure('open', { namePolicy: 'organisation' }).ok).toBe(true);
		expect(checkDisclosure('confidential', { namePolicy: 'constituency' }).ok).toBe(true);
	});

	test('[RATINGS4] is rated by participants and rapporteurs, while it is open', () => {
		const round: Pick<RatingRound, 'closesAt' | 'closedAt' | 'revealedAt'> = times;
		const may = (role: 'facilitator' | 'rapporteur' | 'participant' | 'observer') =>
			mayRate({ role, status: 'admitted' }, 'open', round, 100).ok;
		expect([may('facilitator'), may('rapporteur'), may('participant'), may('observer')]).toEqual([
			...[false, true, true, false]
		]);
		const person = { role: 'participant', status: 'admitted' } as const;
		expect(mayRate(person, 'open', { ...round, closedAt: 99 }, 100)).toMatchObject({ reason: 'rating/closed' });
		expect(mayRate(person, 'closed', round, 100)).toMatchObject({ reason: 'consultation/closed' });
		expect(mayRate({ ...person, status: 'waiting' }, 'open', round, 100).ok).toBe(false);
	});

	test('[RATINGS4] knows an organisation however it is written, on its side', () => {
		expect(organisationKey(' Liga  dos Direitos', 'civil-society')).toBe(
			organisationKey('liga dos DIREITOS', 'civil-society')
		);
		expect(organisationKey('Liga', 'state')).not.toBe(organisationKey('Liga', 'civil-society'));
		expect(organisationKey('  ', 'state')).toBeNull();
		expect(organisationKey(null, 'state')).toBeNull();
	});

	test('[RATINGS5] tells its progress in steps of five', () => {
		expect(progressToShow({ begun: 9, finished: 4 })).toEqual({ begun: 5, finished: 0 });
	});
});

describe('[RATINGS10] what is shown', () => {
	test('of an open round: each constituency that rated', () => {
		expect(show(ratingLinesToShow('open', [line('state', 'f'), line('nhri', '')]))).toEqual(['state: 1']);
	});

	test.each<[string, CountedLine[], string[]]>([
		['nobody rated', [line('state', '')], []],
		['two of five differ', [line('state', 'fffpp')], ['state: 5']],
		['all but one alike', [line('state', 'ffffp')], []],
		['all but one in a line of nine', [line('state', 'ffffffffp')], []],
		['ten alike', [line('state', 'ffffffffff')], ['state: 10']],
		['all but one cannot judge', [line('state', '????f')], []],
		['four', [line('state', 'fpin')], []],
		['one line unsafe, the whole safe', [line('state', 'fffpp'), line('nhri', 'fffff')], ['nhri+state: 10']]
	])('of a confidential round: %s', (_, lines, shown) => {
		expect(show(ratingLinesToShow('confidential', lines))).toEqual(shown);
	});

	test.each([
		[0, null],
		[1, null],
		[2, 2],
		[3, 3],
		[4, null],
		[5, null]
	])('of a confidential round: where %i of five see a regression, it says %s', (regression, told) => {
		expect(ratingLinesToShow('confidential', [line('state', 'fffpp', regression)])[0]?.regression).toBe(told);
	});

	describe('[RATINGS18] what came with sheets is known to whoever entered them, and is taken off first', () => {
		const entered = (people: string, sheets: string) => ({
			...line('state', people + sheets),
			sheets: line('state', sheets)
		});

		test.each([
			['four people and six sheets', 'fpin', 'ffpppi', []],
			['five alike and five sheets that differ', 'fffff', 'pppii', []],
			['five who differ and one sheet', 'fffpp', 'i', ['state: 6']],
			['ten people and one sheet', 'ffffffffff', 'p', ['state: 11']],
			['sheets alone', '', 'fffpp', ['state: 5']],
			['sheets alone, alike', '', 'fffff', []]
		])('%s', (_, people, sheets, shown) => {
			const lines = ratingLinesToShow('confidential', [entered(people, sheets)]);
			expect(show(lines)).toEqual(shown);
			expect(lines.every((one) => !('sheets' in one))).toBe(true);
		});

		test('a side of few people stands with another, however many sheets it has', () => {
			const other = line('nhri', 'fffppp', 3);
			expect(show(ratingLinesToShow('confidential', [entered('fp', 'ffpppiii'), other]))).toEqual(['nhri+state: 16']);
		});

		test('who sees a regression', () => {
			const both = { ...line('state', 'fffppfffpp', 3), sheets: line('state', 'fffpp', 3) };
			expect(ratingLinesToShow('confidential', [both])[0]?.regression).toBeNull();
		});
	});

	test('of a confidential round: no line tells of a regression where one may not', () => {
		const lines = ratingLinesToShow('confidential', [line('nhri', 'fffpp', 1), line('state', 'fffpp', 2)]);
		expect(lines.map(({ regression }) => regression)).toEqual([null, null]);
	});

	test('of a confidential round: small sides stand together, and take the smallest other with them', () => {
		const state = line('state', 'fffppp', 3);
		const society = line('civil-society', 'nnniiiii', 4);
		expect(show(ratingLinesToShow('confidential', [state, society, line('nhri', 'nip', 1)]))).toEqual([
			...['civil-society: 8', 'nhri+state: 9']
		]);
		expect(show(ratingLinesToShow('confidential', [state, line('nhri', 'nip', 1)]))).toEqual(['nhri+state: 9']);
	});
});

describe('[RATINGS12] what sides say', () => {
	test.each([
		['ffp', { level: 'fully-implemented', regression: false }],
		['fp', { level: undefined, regression: false }],
		['??f', { level: null, regression: false }]
	])('%s says clearly %j', (said, expected) => {
		expect(prevailingIn(line('state', said))).toEqual(expected);
	});

	test('a regression is seen by two thirds, or by no more than one third, or it is not clear', () => {
		const seen = (count: number) => prevailingIn(line('state', 'ffffff', count)).regression;
		expect([seen(0), seen(2), seen(3), seen(4), seen(6)]).toEqual([false, false, undefined, true, true]);
	});

	test('where it is not told, a regression is not clear', () => {
		expect(prevailingIn({ ...line('state', 'fffff'), regression: null }).regression).toBeUndefined();
	});

	test('[RATINGS13] is the provisional rating of one side alone', () => {
		const levels = [
			{ level: 'fully-implemented', count: 2 },
			{ level: 'partially-implemented', count: 1 }
		];
		const distribution = { raters: 3, levels, cannotJudge: 0, regression: 0 };
		expect(provisionalRating(line('state', 'ffp'))).toEqual({
			constituency: 'state',
			level: 'fully-implemented',
			regression: false,
			distribution
		});
		expect(provisionalRating(line('state', 'fp'))?.level).toBe(divided);
		expect(provisionalRating(line('state', 'ff', 1))?.level).toBe(divided);
		expect(provisionalRating({ ...line('state', 'ff'), regression: null })).toMatchObject({
			level: 'fully-implemented',
			regression: false
		});
		expect(provisionalRating(line('state', 'fff', 3))?.regression).toBe(true);
		expect(provisionalRating(line('state', '?'))).toBeNull();
		expect(provisionalRating({ ...line('state', 'f'), constituencies: ['nhri', 'state'] })).toBeNull();
	});
});

describe('[RATINGS11] how far apart', () => {
	const spread = (...lines: RatingLine[]) => ratingSpread(lines, defaultScale);

	test('is counted in steps of the scale: between the medians, and within the widest line', () => {
		expect(spread(line('state', 'f'), line('nhri', 'n'))).toEqual({ between: 3, within: 0 });
		expect(spread(line('state', 'nnf'), line('nhri', 'np'))).toEqual({ between: 0, within: 3 });
		expect(spread(line('state', '?'), line('nhri', 'n'))).toEqual({ between: 0, within: 0 });
		expect(spread()).toEqual({ between: 0, within: 0 });
	});

	test('orders rows: between, within, as they stood', () => {
		const row = (number: string, between: number, within: number) => ({ number, between, within });
		const rows = [row('140.9', 0, 1), row('140.10', 0, 1), row('140.3', 2, 0), row('140.4', 0, 2)];
		expect(rows.sort(bySpread).map(({ number }) => number)).toEqual(['140.3', '140.4', '140.9', '140.10']);
	});
});
