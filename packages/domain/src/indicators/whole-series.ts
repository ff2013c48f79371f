import { reporterOf, type IndicatorValue } from './indicator-series.ts';
import { reportedValue, type FigureReport } from './report-figures.ts';
import { updateFigures, type UpdatedCommitment } from './update-figures.ts';

export const valueOrigins = ['entered', 'report', 'update'] as const;
export type SeriesValue = IndicatorValue & { origin: (typeof valueOrigins)[number] };

export type SeriesSources = {
	entered: readonly IndicatorValue[];
	/** Those that none supersedes, on commitments that stand. */
	reports: readonly (FigureReport & { id: string })[];
	/** Those that stand and have the indicator. */
	commitments: readonly UpdatedCommitment[];
};

/** The one series of an indicator: what was entered, and the figures of progress reports and updates, in the order of their days. */
export function wholeSeries(
	indicator: string,
	units: readonly string[],
	{ entered, reports, commitments }: SeriesSources
): SeriesValue[] {
	const reported = reports.flatMap((report) => reportedValue(report, indicator, report.id, units) ?? []);
	const updated = commitments.flatMap((commitment) => updateFigures(commitment, indicator, units));
	const from = (origin: SeriesValue['origin'], values: readonly IndicatorValue[]) =>
		values.map((value) => ({ ...value, origin }));
	return [
		...from('entered', entered),
		...from('report', reported),
		...from('update', currentFigures(updated, entered))
	].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || a.at - b.at);
}

/** [INDICATOR43] The figure of an update counts until its side gives another one of that day. */
function currentFigures(
	updated: readonly IndicatorValue[],
	entered: readonly IndicatorValue[]
): readonly IndicatorValue[] {
	const last = new Map<string, number>();
	const dayAndSide = (value: IndicatorValue) => `${value.date} ${reporterOf(value)}`;
	for (const value of [...entered.filter(({ group }) => group === null), ...updated])
		last.set(dayAndSide(value), Math.max(value.at, last.get(dayAndSide(value)) ?? 0));
	return updated.filter((value) => value.at === last.get(dayAndSide(value)));
}
