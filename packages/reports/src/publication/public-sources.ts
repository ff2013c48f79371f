import { dayOf } from '@plenum/domain/day';
import { standingDisputes } from '@plenum/domain/evidence/source';
import type { Outcome, OutcomeCluster, OutcomeSource, OutcomeSourceSubject } from '../outcome/outcome.ts';
import { isPublicReport } from './public-progress.ts';

/** `at`: its place in the complete outcome, which stays the same whatever is left out before it. */
type PublicSource = { at: number; source: OutcomeSource };

/**
 * [EVIDENCE43] The sources that everyone may see where a facilitator publishes progress reports. They support something public and nothing
 * of a sensitive cluster, and may leave the consultation. Disputes that stand remain. Times are days, as those of reports.
 */
export function publicSources(outcome: Outcome, sensitive: ReadonlySet<string>, progress: boolean): PublicSource[] {
	if (!progress) return [];
	const { clusters, sources = [] } = outcome;
	const homes = new Map(clusters.flatMap((cluster) => cluster.recommendations.map((one) => [keyOf(one), cluster])));
	const homeOf = (one: OutcomeSourceSubject) => {
		if (one.kind === 'recommendation') return homes.get(keyOf(one));
		return one.kind === 'indicator-value' ? clusterMeasuredBy(clusters, one.indicator) : clusters[one.cluster];
	};
	const open = clusters.filter(({ id }) => !sensitive.has(id));
	return sources.flatMap((source, at) => {
		// Types forbid testimonies; a file that somebody wrote might have one.
		if (source.internal || (source.kind as string) === 'testimony') return [];
		const supported = source.subjects.map((one) => ({ one, home: homeOf(one) }));
		// Of what stands in no cluster nobody can tell whether it is sensitive.
		if (supported.some(({ home }) => !home || sensitive.has(home.id))) return [];
		const subjects = supported.flatMap(({ one, home }) => publicSubject(one, home, open));
		return subjects.length === 0 ? [] : [{ at, source: { ...withDays(source), subjects } }];
	});
}

/** Reports and clusters are counted as they are published. */
function publicSubject(
	subject: OutcomeSourceSubject,
	home: OutcomeCluster | undefined,
	open: readonly OutcomeCluster[]
): OutcomeSourceSubject[] {
	// [INDICATOR7] Values are not public.
	if (!home || subject.kind === 'indicator-value') return [];
	if (subject.kind === 'recommendation') return [subject];
	const reports = home.progress ?? [];
	const report = reports[subject.place];
	if (!report || !isPublicReport(report)) return [];
	const place = reports.slice(0, subject.place).filter(isPublicReport).length;
	return [{ kind: 'progress-report', cluster: open.indexOf(home), place }];
}

function clusterMeasuredBy(clusters: readonly OutcomeCluster[], indicator: string): OutcomeCluster | undefined {
	return clusters.find(({ commitments }) =>
		commitments.some(({ indicators }) => indicators.some(({ id }) => id === indicator))
	);
}

function withDays(source: OutcomeSource): OutcomeSource {
	return {
		...source,
		addedAt: dayTime(source.addedAt),
		disputes: standingDisputes(source.disputes).map((dispute) => ({ ...dispute, at: dayTime(dispute.at) }))
	};
}

const dayTime = (at: number) => Date.parse(dayOf(at));
const keyOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;
