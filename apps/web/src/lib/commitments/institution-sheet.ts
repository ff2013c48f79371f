import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type { ResponsibilityPart } from '@plenum/domain/institutions/responsibility';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { ResponsibilityRow } from '#lib/institutions/responsibility-rows.ts';

export type OwedCommitment = { commitment: CommitmentView; part: ResponsibilityPart };
export type OwedRecommendation = { row: ResponsibilityRow; part: ResponsibilityPart };

/** [INSTITUTION9] Its part in each: whether it leads or supports it. */
export function owedCommitments(
	institutions: readonly Institution[],
	institution: Institution,
	commitments: readonly CommitmentView[]
): OwedCommitment[] {
	const { findAll } = indexInstitutions(institutions);
	const has = (text: string) => findAll(text).some(({ id }) => id === institution.id);
	return commitments.flatMap((commitment): OwedCommitment[] => {
		if (has(commitment.lead)) return [{ commitment, part: 'lead' }];
		return has(commitment.action.supporting) ? [{ commitment, part: 'supporting' }] : [];
	});
}

/** [INSTITUTION9] What it is confirmed to be responsible for, of the review and of other mechanisms. */
export function owedRecommendations({ id }: Institution, rows: readonly ResponsibilityRow[]): OwedRecommendation[] {
	const owed = rows.flatMap((row): OwedRecommendation[] => {
		const own = row.said.find(({ institution, status }) => institution === id && status === 'confirmed');
		return own ? [{ row, part: own.part }] : [];
	});
	return [...owed.filter(({ part }) => part === 'lead'), ...owed.filter(({ part }) => part === 'supporting')];
}
