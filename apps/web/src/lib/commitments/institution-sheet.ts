import { byUrgency, isOpen } from '@plenum/domain/commitments/follow-up';
import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { createServedFinder } from '@plenum/domain/institutions/find-served';
import type { ResponsibilityPart } from '@plenum/domain/institutions/responsibility';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { ResponsibilityRow } from '#lib/institutions/responsibility-rows.ts';

export type OwedCommitment = { commitment: CommitmentView; part: ResponsibilityPart };
export type OwedRecommendation = { row: ResponsibilityRow; part: ResponsibilityPart; hasAction: boolean };

/** [INSTITUTION9] What an institution leads or supports and is still to be done: what is overdue first, then by date. */
export function owedCommitments(
	institutions: readonly Institution[],
	institution: Institution,
	commitments: readonly CommitmentView[]
): OwedCommitment[] {
	const { findAll } = indexInstitutions(institutions);
	const has = (text: string) => findAll(text).some(({ id }) => id === institution.id);
	return commitments
		.filter(isOpen)
		.toSorted(byUrgency)
		.flatMap((commitment): OwedCommitment[] => {
			if (has(commitment.lead)) return [{ commitment, part: 'lead' }];
			return has(commitment.action.supporting) ? [{ commitment, part: 'supporting' }] : [];
		});
}

/** [INSTITUTION9] What it is confirmed to be responsible for, of the review and of other mechanisms; and whether an adopted action serves it. */
export function owedRecommendations(
	{ id }: Institution,
	rows: readonly ResponsibilityRow[],
	commitments: readonly CommitmentView[]
): OwedRecommendation[] {
	const find = createServedFinder(rows);
	const served = new Set(
		commitments
			.filter(({ withdrawn }) => !withdrawn)
			.flatMap(({ cluster, action }) => action.recommendations.flatMap((number) => find(cluster, number)))
	);
	const owed = rows.flatMap((row): OwedRecommendation[] => {
		const own = row.said.find(({ institution, status }) => institution === id && status === 'confirmed');
		return own ? [{ row, part: own.part, hasAction: served.has(row) }] : [];
	});
	return [...owed.filter(({ part }) => part === 'lead'), ...owed.filter(({ part }) => part === 'supporting')];
}
