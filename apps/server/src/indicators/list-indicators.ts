import type { Indicator } from '@plenum/domain/clusters/assessment';
import type { Commitment } from '@plenum/domain/commitments/commitment';
import { currentValues, latestValues, type IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { trackValue } from '@plenum/domain/indicators/on-track';
import { wholeSeries, type SeriesSources, type SeriesValue } from '@plenum/domain/indicators/whole-series';
import { indicatorsOnPage, type IndicatorList, type IndicatorView } from '@plenum/protocol/indicators';
import { findLabels } from '../clusters/clusters.store.ts';
import { findMeasuringUpdates } from '../commitments/commitments.store.ts';
import type { Db } from '../db/db.ts';
import { findCurrentReports } from '../progress-reports/progress-reports.store.ts';
import { findPlans, findValues, type IndicatorPlanRow } from './indicators.store.ts';

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
	return { indicators: await viewIndicators(db, consultation, shown), total: adopted.length };
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
	plans: readonly IndicatorPlanRow[],
	values: readonly SeriesValue[]
): IndicatorView {
	const [plan = null] = plans.map(({ indicator: _, ...one }) => one).toReversed();
	const current = new Set(currentValues(values).map(({ id }) => id));
	return {
		indicator,
		cluster,
		clusterLabel,
		commitments,
		plan,
		values: values.map(({ indicator: _, ...value }) => ({ ...value, isCorrected: !current.has(value.id) })),
		latest: latestValues(values).map((value) => ({
			value: value.id,
			track: trackValue(plan ?? { baseline: null, target: null, steps: [] }, value)
		}))
	};
}
