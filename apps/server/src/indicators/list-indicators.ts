import type { Indicator } from '@plenum/domain/clusters/assessment';
import type { Commitment } from '@plenum/domain/commitments/commitment';
import { currentValues, latestValues, type IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { reportedValue } from '@plenum/domain/indicators/report-figures';
import { trackValue } from '@plenum/domain/indicators/on-track';
import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { indicatorsOnPage, type IndicatorList, type IndicatorView } from '@plenum/protocol/indicators';
import { findLabels } from '../clusters/clusters.store.ts';
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
	const values = Map.groupBy(await findValues(db, consultation, ids), ({ indicator }) => indicator);
	const reports = await findCurrentReports(
		db,
		consultation,
		adopted.flatMap(({ commitments }) => commitments.map(({ id }) => id))
	);
	const labels = await findLabels(db, [...new Set(adopted.map(({ cluster }) => cluster))]);
	return adopted.map((one) => {
		const { id } = one.indicator;
		return view(one, labels.get(one.cluster) ?? '', plans.get(id) ?? [], values.get(id) ?? [], reports);
	});
}

function view(
	{ indicator, cluster, commitments }: AdoptedIndicator,
	clusterLabel: string,
	plans: readonly IndicatorPlanRow[],
	stored: readonly IndicatorValue[],
	reports: readonly ProgressReport[]
): IndicatorView {
	const [plan = null] = plans.map(({ indicator: _, ...one }) => one).toReversed();
	const units = [plan?.unit ?? '', indicator.unit];
	const own = reports.filter(({ subject }) => commitments.some(({ id }) => id === subject.id));
	const reported = own.flatMap((report) => reportedValue(report, indicator.id, report.id, units) ?? []);
	const values = [...stored, ...reported].toSorted(
		(a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || a.at - b.at
	);
	const current = new Set(currentValues(values).map(({ id }) => id));
	const ofReports = new Set(reported.map(({ id }) => id));
	return {
		indicator,
		cluster,
		clusterLabel,
		commitments,
		plan,
		values: values.map(({ indicator: _, ...value }) => ({
			...value,
			isCorrected: !current.has(value.id),
			isReported: ofReports.has(value.id)
		})),
		latest: latestValues(values).map((value) => ({
			value: value.id,
			track: trackValue(plan ?? { baseline: null, target: null, steps: [] }, value)
		}))
	};
}
