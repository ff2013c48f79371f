import { institutionOf } from '@plenum/domain/consultations/institutions';
import { differingSubjects } from '@plenum/domain/progress-reports/differences';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import type {
	Outcome,
	OutcomeCluster,
	OutcomeCommitment,
	OutcomeProgressReport,
	OutcomeProgressSubject
} from '../outcome/outcome.ts';

/** [FOLLOWUP8] Something of the follow-up whose state can change between publications. `key` stays; it has no text. */
export type FollowUpPlace = { key: string; state: string } & (
	| { kind: 'commitment'; commitment: OutcomeCommitment }
	| { kind: 'report'; cluster: OutcomeCluster; report: OutcomeProgressReport }
	| {
			kind: 'answer';
			cluster: OutcomeCluster;
			report: OutcomeProgressReport;
			answer: OutcomeProgressReport['answers'][number];
	  }
);

/** `outcome`: as it was redacted for publication. In the order of the page. */
export function followUpPlaces({ clusters }: Outcome): FollowUpPlace[] {
	return clusters.flatMap((cluster) => [
		...publicCommitments(cluster).map((commitment) => ({
			kind: 'commitment' as const,
			key: `commitment ${commitment.id}`,
			state: commitment.status,
			commitment
		})),
		...(cluster.progress ?? []).flatMap((report) => {
			const reporter = `${subjectKey(report.subject)} ${report.constituency} ${report.institution ?? ''}`;
			return [
				{
					kind: 'report' as const,
					key: `report ${reporter}`,
					state: report.content.rating?.level ?? '',
					cluster,
					report
				},
				...newestAnswers(report.answers).map((answer) => ({
					kind: 'answer' as const,
					key: `answer ${reporter} ${answer.constituency}`,
					state: answer.kind,
					cluster,
					report,
					answer
				}))
			];
		})
	]);
}

/** A vote that was declared void binds nobody: what it adopted is no commitment any more. */
export function publicCommitments({ commitments }: OutcomeCluster): OutcomeCommitment[] {
	return commitments.filter(({ withdrawn }) => withdrawn === null);
}

export function subjectKey(subject: OutcomeProgressSubject): string {
	return subject.kind === 'commitment' ? subject.id : `${subject.review} ${subject.number}`;
}

/** [PROGRESS14] How many subjects the sides report or answer differently. */
export function countDiffering({ clusters }: Outcome): number {
	const reports = clusters
		.flatMap(({ progress = [] }) => progress)
		.map(({ subject, constituency, content, shownAt, answers }) => ({
			subject: { kind: subject.kind, id: subjectKey(subject) },
			reporter: { constituency },
			content,
			shownAt,
			supersededBy: null,
			answers: newestAnswers(answers)
		}));
	return differingSubjects(reports).length;
}

/** The institution of the list that reports, where it says so. */
export function reportingInstitution(
	{ consultation }: Outcome,
	{ institution }: OutcomeProgressReport
): string | undefined {
	return institution === null ? undefined : institutionOf(consultation.settings.institutions ?? [], institution)?.id;
}
