import type { Source } from '@plenum/domain/evidence/source';
import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { nameOf } from './mechanism-rows.ts';

/** [EVIDENCE10] Each source supports something of the file. */
export function sourcesOnWhatIsThere({ clusters, sources = [] }: Outcome): boolean {
	const names = new Set(clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)));
	return sources.every(({ subjects }) =>
		subjects.every((one) =>
			one.kind === 'recommendation'
				? names.has(nameOf(one))
				: one.place < (clusters[one.cluster]?.progress?.length ?? 0)
		)
	);
}

/** [EVIDENCE10] With new ids. `reports`: as `progressRows` made them, cluster by cluster. */
export function sourceRows(
	{ clusters, sources = [] }: Outcome,
	to: { consultation: string; recommendations: ReadonlyMap<string, string>; reports: readonly ProgressReport[] },
	createId: () => string
): Source[] {
	let first = 0;
	const firstIn = clusters.map(({ progress = [] }) => (first += progress.length) - progress.length);
	return sources.map(({ subjects, ...source }) => ({
		...source,
		id: createId(),
		version: 1,
		consultation: to.consultation,
		subjects: subjects.flatMap((one): Source['subjects'] => {
			const id =
				one.kind === 'recommendation'
					? to.recommendations.get(nameOf(one))
					: to.reports[(firstIn[one.cluster] ?? 0) + one.place]?.id;
			return id === undefined ? [] : [{ kind: one.kind, id }];
		})
	}));
}
