import { isOpen } from '@plenum/domain/commitments/follow-up';
import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type { CommitmentView } from '@plenum/protocol/commitments';

type FollowedUp = Pick<CommitmentView, 'lead' | 'status' | 'withdrawn' | 'overdue'>;

/** What each institution of the list still leads, and how much of it is overdue. */
export function countCommitments(
	institutions: readonly Institution[],
	commitments: readonly FollowedUp[]
): { institution: Institution; open: number; overdue: number }[] {
	const { findAll } = indexInstitutions(institutions);
	const led = commitments.filter(isOpen).map((commitment) => ({ commitment, by: findAll(commitment.lead) }));
	return institutions.map((institution) => {
		const own = led.filter(({ by }) => by.includes(institution));
		return {
			institution,
			open: own.length,
			overdue: own.filter(({ commitment }) => commitment.overdue !== null).length
		};
	});
}

/** [INSTITUTION2] Leads that mean no institution of the list, each as it was first written. */
export function unlistedLeads(institutions: readonly Institution[], commitments: readonly FollowedUp[]): string[] {
	const { resolve } = indexInstitutions(institutions);
	const all = resolve(commitments.map(({ lead }) => lead).join('\n'));
	return all.filter((one) => typeof one === 'string');
}
