import type { IndicatorPoint } from '@plenum/domain/indicators/indicator-series';
import type { IndicatorSummary } from '@plenum/protocol/indicators';

/** Within 100 by 100, from the top left. */
type Path = { x: number; y: number }[];
export type Chart = {
	/** From the baseline to the target, or null without both. */
	expected: Path | null;
	/** A line for each reporter. */
	series: Path[];
	first: string;
	last: string;
	lowest: number;
	highest: number;
};

/** [INDICATOR8] Null where there is nothing to draw. */
export function drawChart({ plan, lines }: Pick<IndicatorSummary, 'plan' | 'lines'>): Chart | null {
	const planned = plan?.baseline && plan.target ? [plan.baseline, ...plan.steps, plan.target] : [];
	const points: IndicatorPoint[] = [...planned, ...lines.flatMap((line) => line.points)];
	if (points.length === 0) return null;
	const dates = points.map(({ date }) => date).toSorted();
	const figures = points.map(({ value }) => value);
	const first = dates[0]!;
	const last = dates.at(-1)!;
	const lowest = Math.min(...figures);
	const highest = Math.max(...figures);
	const place = ({ date, value }: IndicatorPoint) => ({
		x: share(Date.parse(date), Date.parse(first), Date.parse(last)),
		y: 100 - share(value, lowest, highest)
	});
	const isStepped = (plan?.steps.length ?? 0) > 0;
	return {
		expected: planned.length === 0 ? null : isStepped ? staircase(planned.map(place)) : planned.map(place),
		series: lines.map((line) => line.points.map(place)),
		first,
		last,
		lowest,
		highest
	};
}

/** What is expected stays until the day of the next step. */
function staircase(path: Path): Path {
	return path.flatMap((point, place) => (place === 0 ? [point] : [{ x: point.x, y: path[place - 1]!.y }, point]));
}

function share(value: number, from: number, to: number): number {
	return to === from ? 50 : ((value - from) / (to - from)) * 100;
}
