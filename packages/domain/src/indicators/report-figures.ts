import { dayOf } from '../day.ts';
import type { IndicatorValue } from './indicator-series.ts';

/** What a series takes from a progress report. */
export type FigureReport = {
	constituency: string;
	institution: string | null;
	anonymous: boolean;
	state: string;
	shownAt: number | null;
	content: { measured: readonly { indicator: string; value: string }[] };
};

/**
 * [INDICATOR11] The figure of a report that everyone sees, on the day when they first saw it. Null of a report that waits or was returned,
 * and of text that is no number in one of these units.
 */
export function reportedValue(
	report: FigureReport,
	indicator: string,
	id: string,
	units: readonly string[]
): IndicatorValue | null {
	const { constituency, institution, anonymous, state, shownAt, content } = report;
	const text = content.measured.find((one) => one.indicator === indicator)?.value ?? '';
	const value = figureIn(text, units);
	if (value === null || shownAt === null || state !== 'shown') return null;
	return {
		id,
		indicator,
		value,
		date: dayOf(shownAt),
		group: null,
		source: '',
		link: null,
		constituency,
		institution: anonymous ? null : institution,
		corrects: null,
		at: shownAt
	};
}

/** `48,5 %`, where the unit is %. What could be read in two ways, such as 1,000, is no figure. */
export function figureIn(text: string, units: readonly string[]): number | null {
	const found = /^\s*([-\u2212]?)(\d+)(?:[.,](\d+))?\s*(\D*)$/.exec(text);
	if (!found) return null;
	const [, sign = '', whole = '', part, rest = ''] = found;
	if (part?.length === 3 && Number(whole) !== 0) return null;
	const unit = rest.trim().toLowerCase();
	if (unit !== '' && !units.some((one) => one.trim().toLowerCase() === unit)) return null;
	return Number(`${sign === '' ? '' : '-'}${whole}${part === undefined ? '' : `.${part}`}`);
}
