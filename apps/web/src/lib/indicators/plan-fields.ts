import { isDay } from '@plenum/domain/day';
import type { IndicatorPoint } from '@plenum/domain/indicators/indicator-series';
import { figureText, readFigure } from '@plenum/domain/indicators/read-figure';

/** The number that a text such as `40 %` begins with, as its field takes it; empty without one. What could be two stays as it is. */
export function numberIn(text: string): string {
	const found = /^\s*(-?\d+(?:[.,]\d+)?)(?![\d.,])/.exec(text)?.[1] ?? '';
	const value = readFigure(found);
	return value === null ? found : figureText(value);
}

/** A line for each step: `2027-06-01 45`. */
export function readSteps(text: string): { steps: IndicatorPoint[] } | { wrong: string } {
	const steps: IndicatorPoint[] = [];
	for (const line of text.split('\n').map((one) => one.trim())) {
		if (line === '') continue;
		const [date = '', figure = '', ...more] = line.split(/[\s:;]+/);
		const value = readFigure(figure);
		if (!isDay(date) || value === null || more.length > 0) return { wrong: line };
		steps.push({ date, value });
	}
	return { steps };
}

export function writeSteps(steps: readonly IndicatorPoint[]): string {
	return steps.map(({ date, value }) => `${date} ${figureText(value)}`).join('\n');
}

/** Both or nothing; undefined where one of them is missing or wrong. */
export function readPoint(date: string, figure: string, unit: string): IndicatorPoint | null | undefined {
	if (date === '' && figure.trim() === '') return null;
	const value = readFigure(figure, [unit]);
	return date === '' || value === null ? undefined : { date, value };
}
