import { byUrgency } from '@plenum/domain/commitments/follow-up';
import type { CommitmentStatus } from '@plenum/domain/commitments/commitment';
import type { CommitmentView } from '@plenum/protocol/commitments';

export type StatusFilter = CommitmentStatus | 'overdue' | 'withdrawn' | '';
/** `institution` is null where any will do, and empty for those that name none. */
export type BoardFilter = { status: StatusFilter; institution: string | null };

/** Current leads, each once, in the order of the reader's alphabet. */
export function institutionsIn(commitments: readonly CommitmentView[], locale: string): string[] {
	const names = new Set(commitments.map(({ lead }) => lead.trim()));
	return [...names].sort(new Intl.Collator(locale).compare);
}

/** What is overdue first, then what still stands by its next date, and at the end what is over. */
export function onBoard(commitments: readonly CommitmentView[], filter: BoardFilter): CommitmentView[] {
	return commitments
		.filter((commitment) => hasStatus(commitment, filter.status))
		.filter(({ lead }) => filter.institution === null || lead.trim() === filter.institution)
		.toSorted(byUrgency);
}

function hasStatus({ status, overdue, withdrawn }: CommitmentView, asked: StatusFilter): boolean {
	switch (asked) {
		case '':
			return true;
		case 'overdue':
			return overdue !== null;
		case 'withdrawn':
			return withdrawn !== null;
		case 'not-started':
		case 'in-progress':
		case 'done':
		case 'dropped':
			return withdrawn === null && status === asked;
	}
}
