import type { ProgressAnswer, ProgressReport, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import type { Outcome, OutcomeCluster, OutcomeProgressSubject } from '@plenum/reports/outcome/outcome';
import { nameOf } from './mechanism-rows.ts';

/** Each report is on something of its cluster, and each round on something of the file. */
export function reportsOnWhatIsThere({ clusters, reportingRounds = [] }: Outcome): boolean {
	const all = new Set(clusters.flatMap(subjectsIn));
	return (
		reportingRounds.every(({ subjects }) => subjects.every((one) => all.has(keyOf(one)))) &&
		clusters.every((cluster) => {
			const { progress = [] } = cluster;
			const own = new Set(subjectsIn(cluster));
			return progress.every(
				({ subject, round, supersededBy, answers }, place) =>
					own.has(keyOf(subject)) &&
					(round === null || round < reportingRounds.length) &&
					(supersededBy === null || (supersededBy < progress.length && supersededBy !== place)) &&
					new Set(answers.map(({ constituency, number }) => `${constituency} ${number}`)).size === answers.length
			);
		})
	);
}

function subjectsIn({ recommendations, commitments }: OutcomeCluster): string[] {
	return [
		...recommendations.map((one) => keyOf({ kind: 'recommendation', ...one })),
		...commitments.map(({ id }) => keyOf({ kind: 'commitment', id }))
	];
}

function keyOf(subject: OutcomeProgressSubject): string {
	return subject.kind === 'commitment' ? `commitment ${subject.id}` : `recommendation ${nameOf(subject)}`;
}

type Ids = ReadonlyMap<string, string>;

/** [PROGRESS40] With new ids. Who wrote a report that came for no institution stays with the server that held it. */
export function progressRows(
	{ clusters, reportingRounds = [] }: Outcome,
	{ consultation, recommendations, commitments }: { consultation: string; recommendations: Ids; commitments: Ids },
	createId: () => string
): { reports: ProgressReport[]; answers: ProgressAnswer[]; rounds: ReportingRound[] } {
	const subjectOf = (subject: OutcomeProgressSubject) => {
		const ids = subject.kind === 'commitment' ? commitments : recommendations;
		const key = subject.kind === 'commitment' ? subject.id : nameOf(subject);
		return { kind: subject.kind, id: ids.get(key) ?? '' };
	};
	const rounds = reportingRounds.map((round) => ({
		...round,
		id: createId(),
		consultation,
		subjects: round.subjects.map(subjectOf)
	}));
	const come = clusters.flatMap(({ progress = [] }) => {
		const ids = progress.map(() => createId());
		return progress.map((given, place) => ({ given, id: ids[place] ?? '', ids }));
	});
	return {
		rounds,
		reports: come.map(({ given: { answers: _, ...given }, id, ids }) => ({
			...given,
			id,
			consultation,
			author: null,
			version: 1,
			createdAt: given.submittedAt,
			subject: subjectOf(given.subject),
			round: given.round === null ? null : (rounds[given.round]?.id ?? null),
			supersededBy: given.supersededBy === null ? null : (ids[given.supersededBy] ?? null)
		})),
		answers: come.flatMap(({ given, id }) => given.answers.map((answer) => ({ ...answer, report: id })))
	};
}
