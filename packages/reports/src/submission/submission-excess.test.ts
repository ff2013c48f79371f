import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWords, type CountedTheme } from './submission-budget.ts';
import { excessOf, replaceSummary } from './submission-excess.ts';

const theme = (at: number, summary: number, frame = 40): CountedTheme => ({
	cluster: `cluster-${at}`,
	label: `Theme ${at}`,
	frame,
	summary
});
const themes = fc
	.array(fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 50, max: 900 })), {
		minLength: 43,
		maxLength: 43
	})
	.map((all) => all.map(([frame, summary], at) => theme(at, summary, frame)));
const limits = fc.constantFrom(2815, 5630);

test('[REPORTS131] 43 themes, texts of 50 to 900 words, both limits: all fit, or the excess is told with whom to shorten', () => {
	fc.assert(
		fc.property(themes, limits, fc.integer({ min: 0, max: 900 }), (counted, limit, fixed) => {
			const budget = shareWords(limit, fixed, counted);
			const printed = budget.themes.filter(({ fits }) => fits);
			const words = printed.reduce((sum, { frame, summary }) => sum + frame + summary, fixed);
			expect(words).toBeLessThanOrEqual(limit);
			const excess = excessOf(budget);
			expect(excess === null).toBe(printed.length === 43);
			if (!excess) return;
			expect(excess.words - excess.over).toBe(limit);
			expect(excess.left.length).toBe(43 - printed.length);
			const longest = budget.themes.toSorted((one, other) => other.summary - one.summary)[0];
			expect(excess.shorten[0]?.by).toBe(Math.min(excess.over, longest?.over ?? 0));
			const frames = counted.reduce((sum, { frame }) => sum + frame, fixed);
			if (frames > limit) return;
			const cut = new Map(excess.shorten.map(({ cluster, by }) => [cluster, by]));
			const shortened = counted.map((one) => ({ ...one, summary: one.summary - (cut.get(one.cluster) ?? 0) }));
			expect(excessOf(shareWords(limit, fixed, shortened))).toBeNull();
		})
	);
});

test('[REPORTS130] what somebody writes counts at once, in a theme that is known and in a new one', () => {
	const budget = shareWords(1000, 100, [theme(1, 60), theme(2, 90)]);
	expect(replaceSummary(budget, 'cluster-2', 900).over).toBe(100 + 80 + 60 + 900 - 1000);
	expect(replaceSummary(budget, 'cluster-2', 90)).toEqual(budget);
	expect(replaceSummary(budget, 'cluster-3', 30).themes.map(({ summary }) => summary)).toEqual([60, 90, 30]);
	expect(replaceSummary(budget, 'cluster-3', 0)).toEqual(budget);
});

test('[REPORTS131] one word too many is told, and not one of those that there is room for', () => {
	const oneTheme = (summary: number) => excessOf(shareWords(1000, 100, [theme(1, summary)]));
	expect(oneTheme(860)).toBeNull();
	expect(oneTheme(861)).toEqual({
		limit: 1000,
		words: 1001,
		over: 1,
		left: [{ cluster: 'cluster-1', label: 'Theme 1' }],
		shorten: [{ cluster: 'cluster-1', label: 'Theme 1', by: 1 }]
	});
});
