import type { Indicator } from '@plenum/domain/clusters/assessment';
import type { Commitment } from '@plenum/domain/commitments/commitment';
import {
	currentValues,
	latestValues,
	reporterOf,
	type IndicatorValue
} from '@plenum/domain/indicators/indicator-series';
import { trackValue } from '@plenum/domain/indicators/on-track';
import { wholeSeries, type SeriesSources, type SeriesValue } from '@plenum/domain/indicators/whole-series';
import {
	indicatorsOnPage,
	type IndicatorList,
	type IndicatorSummary,
	type IndicatorView,
	type LatestValueList
} from '@plenum/protocol/indicators';
import { findLabels } from '../clusters/clusters.store.ts';
import { findCommitments, findMeasuringUpdates } from '../commitments/commitments.store.ts';
import type { Db } from '../db/db.ts';
import { findCurrentReports } from '../progress-reports/progress-reports.store.ts';
import { findNewestValues, findPlans, findValues, type IndicatorPlanRow } from './indicators.store.ts';

export type AdoptedIndicator = { indicator: Indicator; cluster: string; commitments: { id: string; text: string }[] };

/** [INDICATOR5] Of commitments that stand, each once: two actions of a cluster may share one. */
export function findAdopted(commitments: readonly Commitment[]): AdoptedIndicator[] {
	const all = new Map<string, AdoptedIndicator>();
	for (const { id, cluster, action, indicators, withdrawn } of commitments) {
		if (withdrawn) continue;
		for (const indicator of indicators) {
			const known = all.get(indicator.id) ?? { indicator, cluster, commitments: [] };
			all.set(indicator.id, { ...known, commitments: [...known.commitments, { id, text: action.text }] });
		}
	}
	return [...all.values()];
}

type Wanted = { page: number; cluster?: string | undefined };

/** [INDICATOR5] A page of them: plans and values are read for this page only. */
export async function listIndicators(
	db: Db,
	consultation: string,
	commitments: readonly Commitment[],
	{ page, cluster }: Wanted
): Promise<IndicatorList> {
	const adopted = findAdopted(commitments).filter((one) => cluster === undefined || one.cluster === cluster);
	const shown = adopted.slice((page - 1) * indicatorsOnPage, page * indicatorsOnPage);
	const views = await viewIndicators(db, consultation, shown);
	return { indicators: views.map(summarise), total: adopted.length };
}

function summarise({ values: _, plans: __, ...summary }: IndicatorView): IndicatorSummary {
	return summary;
}

/** [INDICATOR46] The newest values alone: series are not read whole, and of a cluster only its own. */
export async function listLatestValues(
	db: Db,
	consultation: string,
	commitments: readonly Commitment[],
	cluster?: string
): Promise<LatestValueList> {
	const adopted = findAdopted(commitments).filter((one) => cluster === undefined || one.cluster === cluster);
	const wanted = cluster === undefined ? undefined : adopted.map(({ indicator }) => indicator.id);
	const units = new Map((await findPlans(db, consultation, wanted)).map(({ indicator, unit }) => [indicator, unit]));
	const seriesOf = await readSeries(db, consultation, adopted, await findNewestValues(db, consultation, wanted));
	const indicators = adopted.flatMap((one) => {
		const { id, unit: adoptedUnit } = one.indicator;
		const unit = units.get(id) ?? adoptedUnit;
		const values = latestValues(seriesOf(one, unit)).map(({ date, value, constituency, institution }) => ({
			date,
			value,
			constituency,
			institution
		}));
		return values.length === 0 ? [] : [{ indicator: id, unit: unit.trim(), values }];
	});
	return { indicators };
}

/** All of them with their series whole. */
export async function viewAllIndicators(db: Db, consultation: string): Promise<IndicatorView[]> {
	return viewIndicators(db, consultation, findAdopted(await findCommitments(db, consultation)));
}

export async function viewIndicators(
	db: Db,
	consultation: string,
	adopted: readonly AdoptedIndicator[]
): Promise<IndicatorView[]> {
	if (adopted.length === 0) return [];
	const ids = adopted.map(({ indicator }) => indicator.id);
	const plans = Map.groupBy(await findPlans(db, consultation, ids), ({ indicator }) => indicator);
	const seriesOf = await readSeries(db, consultation, adopted, await findValues(db, consultation, ids));
	const labels = await findLabels(db, [...new Set(adopted.map(({ cluster }) => cluster))]);
	return adopted.map((one) => {
		const own = plans.get(one.indicator.id) ?? [];
		return view(one, labels.get(one.cluster) ?? '', own, seriesOf(one, own.at(-1)?.unit ?? ''));
	});
}

/** [INDICATOR11] [INDICATOR41] The values given, with the figures of progress reports and updates. */
async function readSeries(
	db: Db,
	consultation: string,
	adopted: readonly AdoptedIndicator[],
	entered: readonly IndicatorValue[]
): Promise<(one: AdoptedIndicator, unit: string) => SeriesValue[]> {
	const ids = [...new Set(adopted.flatMap(({ commitments }) => commitments.map(({ id }) => id)))];
	const values = Map.groupBy(entered, ({ indicator }) => indicator);
	const reports = Map.groupBy(await findCurrentReports(db, consultation, ids), ({ subject }) => subject.id);
	const updates = Map.groupBy(await findMeasuringUpdates(db, ids), ({ commitment }) => commitment);
	return ({ indicator, commitments }, unit) => {
		const sources: SeriesSources = {
			entered: values.get(indicator.id) ?? [],
			reports: commitments.flatMap(({ id }) => reports.get(id) ?? []),
			commitments: commitments.map(({ id }) => ({ id, updates: updates.get(id) ?? [] }))
		};
		return wholeSeries(indicator.id, [unit, indicator.unit], sources);
	};
}

function view(
	{ indicator, cluster, commitments }: AdoptedIndicator,
	clusterLabel: string,
	rows: readonly IndicatorPlanRow[],
	series: readonly SeriesValue[]
): IndicatorView {
	const plans = rows.map(({ indicator: _, ...plan }) => plan);
	const plan = plans.at(-1) ?? null;
	const current = new Set(currentValues(series).map(({ id }) => id));
	const values = series.map(({ indicator: _, ...value }) => ({ ...value, isCorrected: !current.has(value.id) }));
	const drawn = values.filter(({ group, isCorrected }) => group === null && !isCorrected);
	return {
		indicator,
		cluster,
		clusterLabel,
		commitments,
		plan,
		plans,
		values,
		count: values.length,
		lines: [...Map.groupBy(drawn, reporterOf).values()].map((some) => ({
			constituency: some[0]!.constituency,
			institution: some[0]!.institution,
			points: some.map(({ date, value }) => ({ date, value }))
		})),
		latest: latestValues(series).flatMap((value) => {
			const found = values.find(({ id }) => id === value.id);
			return found ? [{ value: found, track: trackValue(plan ?? unplanned, value) }] : [];
		})
	};
}

const unplanned = { baseline: null, target: null, steps: [] };
