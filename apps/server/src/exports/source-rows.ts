import type { Source } from '@plenum/domain/evidence/source';
import type { IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import type { Outcome, OutcomeSourceSubject } from '@plenum/reports/outcome/outcome';
import { nameOf } from './mechanism-rows.ts';

/** [EVIDENCE10] Each source supports something of the file. */
export function sourcesOnWhatIsThere({ clusters, sources = [], indicators = [] }: Outcome): boolean {
	const measured = new Map(indicators.map(({ indicator, values }) => [indicator, values.length]));
	const names = new Set(clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)));
	return sources.every(({ subjects }) =>
		subjects.every((one) => {
			if (one.kind === 'recommendation') return names.has(nameOf(one));
			if (one.kind === 'indicator-value') return one.place < (measured.get(one.indicator) ?? 0);
			return one.place < (clusters[one.cluster]?.progress?.length ?? 0);
		})
	);
}

/** [EVIDENCE10] With new ids. `reports`: as `progressRows` made them, cluster by cluster; `values`: as `indicatorRows` did. */
export function sourceRows(
	{ clusters, sources = [] }: Outcome,
	to: {
		consultation: string;
		recommendations: ReadonlyMap<string, string>;
		reports: readonly ProgressReport[];
		values: readonly IndicatorValue[];
	},
	createId: () => string
): Source[] {
	let first = 0;
	const firstIn = clusters.map(({ progress = [] }) => (first += progress.length) - progress.length);
	const values = Map.groupBy(to.values, ({ indicator }) => indicator);
	const idOf = (one: OutcomeSourceSubject) => {
		if (one.kind === 'recommendation') return to.recommendations.get(nameOf(one));
		if (one.kind === 'indicator-value') return values.get(one.indicator)?.[one.place]?.id;
		return to.reports[(firstIn[one.cluster] ?? 0) + one.place]?.id;
	};
	return sources.map(({ subjects, ...source }) => ({
		...source,
		id: createId(),
		version: 1,
		consultation: to.consultation,
		subjects: subjects.flatMap((one): Source['subjects'] => {
			const id = idOf(one);
			return id === undefined ? [] : [{ kind: one.kind, id }];
		})
	}));
}
