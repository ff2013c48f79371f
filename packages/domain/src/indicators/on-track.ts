import type { IndicatorPlan, IndicatorPoint } from './indicator-series.ts';

/** What a value is compared with, and by which rule: every result can be printed with it. */
export type TrackResult =
	| { state: 'on-track' | 'behind'; rule: TrackRule; direction: 'at-least' | 'at-most'; expected: number }
	| { state: 'not-judged'; because: 'no-baseline' | 'no-target' | 'no-direction' | 'before-baseline' };

/** `line`: straight from baseline to target. `steps`: the last step that was due. `target`: its date has come. */
export const trackRules = ['line', 'steps', 'target'] as const;
export type TrackRule = (typeof trackRules)[number];

/** [INDICATOR2] Whether a value has come as far as its day asks, by nothing but baseline, steps and target. */
export function trackValue(
	{ baseline, target, steps }: Pick<IndicatorPlan, 'baseline' | 'target' | 'steps'>,
	{ date, value }: IndicatorPoint
): TrackResult {
	if (!target) return { state: 'not-judged', because: 'no-target' };
	if (!baseline) return { state: 'not-judged', because: 'no-baseline' };
	if (target.value === baseline.value) return { state: 'not-judged', because: 'no-direction' };
	if (date < baseline.date) return { state: 'not-judged', because: 'before-baseline' };
	const rule = date >= target.date ? 'target' : steps.length > 0 ? 'steps' : 'line';
	const expected = rounded(expectedOn(rule, [baseline, ...steps, target], date), target.value - baseline.value);
	const direction = target.value > baseline.value ? 'at-least' : 'at-most';
	const isReached = direction === 'at-least' ? value >= expected : value <= expected;
	return { state: isReached ? 'on-track' : 'behind', rule, direction, expected };
}

function expectedOn(rule: TrackRule, points: readonly IndicatorPoint[], date: string): number {
	const from = points[0]!;
	const to = points.at(-1)!;
	if (rule === 'target') return to.value;
	if (rule === 'steps') return points.findLast((point) => point.date <= date)!.value;
	return from.value + ((to.value - from.value) * daysBetween(from.date, date)) / daysBetween(from.date, to.date);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** To a thousandth of the way at most, so that the number that is printed is the one that was compared. */
function rounded(value: number, way: number): number {
	const digits = Math.min(8, Math.max(0, 3 - Math.ceil(Math.log10(Math.abs(way)))));
	return Number(value.toFixed(digits));
}
