import type { OpenCommitment } from '@plenum/domain/commitments/filter-commitments';
import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';

export const commitmentChoices = ['open', 'overdue', 'none'] as const;
export const recommendationChoices = ['none', 'supported', 'all'] as const;
export type CommitmentChoice = (typeof commitmentChoices)[number];
export type RecommendationChoice = (typeof recommendationChoices)[number];

type Row = Pick<RecommendationRatingsView['recommendations'][number], 'id' | 'kind' | 'position'>;
type Adopted = Pick<OpenCommitment, 'id' | 'overdue'>;

/** [PROGRESS73] What a reporting round asks about. */
export function chooseSubjects(
	{ commitments, recommendations }: { commitments: readonly Adopted[]; recommendations: readonly Row[] },
	choice: { commitments: CommitmentChoice; recommendations: RecommendationChoice }
): ProgressSubject[] {
	const adopted = commitments.filter(
		({ overdue }) => choice.commitments === 'open' || (choice.commitments === 'overdue' && overdue)
	);
	const rows = recommendations.filter(
		({ kind, position }) =>
			kind === 'recommendation' &&
			(choice.recommendations === 'all' || (choice.recommendations === 'supported' && position === 'supported'))
	);
	return [
		...adopted.map(({ id }) => ({ kind: 'commitment' as const, id })),
		...rows.map(({ id }) => ({ kind: 'recommendation' as const, id }))
	];
}
