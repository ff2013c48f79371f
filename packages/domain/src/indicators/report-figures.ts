import type { IndicatorMeasurement } from '../commitments/commitment.ts';
import { dayOf } from '../day.ts';
import type { IndicatorValue } from './indicator-series.ts';
import { isUnit, readFigure } from './read-figure.ts';

/** [INDICATOR50] A number in the unit that its author saw. `date`: the day that it is of; null for the day of its report. */
export type ReportedFigure = { indicator: string; value: number; unit: string; date: string | null };
/** Earlier reports have texts. */
export type ReportedMeasurement = ReportedFigure | IndicatorMeasurement;

/** What a series takes from a progress report. */
export type FigureReport = {
	constituency: string;
	institution: string | null;
	anonymous: boolean;
	state: string;
	shownAt: number | null;
	content: { measured: readonly ReportedMeasurement[] };
};

/**
 * [INDICATOR11] [INDICATOR51] The figure of a report that everyone sees, on the day that its author named, or else on the day when they
 * first saw it. Null of a report that waits or was returned, and of what is no number in one of these units.
 */
export function reportedValue(
	report: FigureReport,
	indicator: string,
	id: string,
	units: readonly string[]
): IndicatorValue | null {
	const { constituency, institution, anonymous, state, shownAt, content } = report;
	const found = content.measured.find((one) => one.indicator === indicator);
	if (!found || shownAt === null || state !== 'shown') return null;
	const value = valueOf(found, units);
	if (value === null) return null;
	return {
		id,
		indicator,
		value,
		date: dayOfFigure(found, shownAt),
		group: null,
		source: '',
		link: null,
		constituency,
		institution: anonymous ? null : institution,
		corrects: null,
		at: shownAt
	};
}

/** [INDICATOR51] `shownAt`: when everyone first saw its report. */
export function dayOfFigure(measured: ReportedMeasurement, shownAt: number): string {
	return ('unit' in measured ? measured.date : null) ?? dayOf(shownAt);
}

function valueOf(measured: ReportedMeasurement, units: readonly string[]): number | null {
	if (!('unit' in measured)) return readFigure(measured.value, units);
	return isUnit(measured.unit, units) ? measured.value : null;
}
