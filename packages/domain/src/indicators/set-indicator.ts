import { refuse, ok, type Result } from '../result.ts';
import type { IndicatorPlan, IndicatorPoint, IndicatorValue, NumberedPlan } from './indicator-series.ts';

type PlanRefusal = 'indicator/dates-out-of-order' | 'indicator/updated-since';

/** [INDICATOR1] The next plan, or null where nothing changes. `seen`: the number of the last one that its author knew, or 0. */
export function setPlan(
	before: NumberedPlan | undefined,
	plan: IndicatorPlan,
	seen: number,
	at: number
): Result<NumberedPlan | null, PlanRefusal> {
	const number = before?.number ?? 0;
	if (before && isSame(plan, before)) return ok(null);
	if (seen !== number) return refuse('indicator/updated-since');
	if (!isInOrder([plan.baseline, ...plan.steps, plan.target].filter((point) => point !== null)))
		return refuse('indicator/dates-out-of-order');
	return ok({ ...plan, number: number + 1, at });
}

function isInOrder(points: readonly IndicatorPoint[]): boolean {
	return points.every(({ date }, place) => place === 0 || points[place - 1]!.date < date);
}

function isSame(one: IndicatorPlan, other: IndicatorPlan): boolean {
	const text = ({ unit, baseline, target, steps, frequency, institution, sdg }: IndicatorPlan) =>
		JSON.stringify([unit, ...[baseline, target, ...steps].map(pointText), frequency, institution, sdg]);
	return text(one) === text(other);
}

const pointText = (point: IndicatorPoint | null) => point && [point.date, point.value];

/** [INDICATOR4] A value is corrected once: who corrects it next corrects the correction. */
export function checkCorrection(
	corrects: string | null,
	series: readonly IndicatorValue[]
): Result<null, 'indicator/unknown-value' | 'indicator/updated-since'> {
	if (corrects === null) return ok(null);
	if (!series.some(({ id }) => id === corrects)) return refuse('indicator/unknown-value');
	return series.some((one) => one.corrects === corrects) ? refuse('indicator/updated-since') : ok(null);
}
