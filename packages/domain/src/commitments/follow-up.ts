import type { FollowUpAction } from '../clusters/assessment.ts';
import type { Commitment, CommitmentStatus } from './commitment.ts';

export type FollowUp = {
	status?: CommitmentStatus | undefined;
	evidence?: string | undefined;
	nextDate?: string | null | undefined;
};

/** What a closed poll hands over when it adopted its action. */
export type Adoption = {
	consultation: string;
	cluster: string;
	poll: string;
	action: FollowUpAction;
	actionSha256: string;
	reviewDate: string | null;
	at: number;
};

/** [COMMITMENT1] An adopted action begins as a commitment not yet started, in the words that were voted on. */
export function commit(id: string, { reviewDate, at, ...adopted }: Adoption): Commitment {
	return {
		id,
		...adopted,
		status: 'not-started',
		evidence: '',
		nextDate: reviewDate ?? dayIn(adopted.action.deadline),
		adoptedAt: at,
		updatedAt: at
	};
}

/** [COMMITMENT2] Status, evidence and the next date move; what was adopted does not. */
export function followUp(commitment: Commitment, change: FollowUp, now: number): Commitment {
	return {
		...commitment,
		status: change.status ?? commitment.status,
		evidence: change.evidence ?? commitment.evidence,
		nextDate: change.nextDate === undefined ? commitment.nextDate : change.nextDate,
		updatedAt: now
	};
}

/** [COMMITMENT3] Overdue is what is neither done nor dropped when its next date, or without one its deadline, has passed. */
export function isOverdue(commitment: Pick<Commitment, 'status' | 'nextDate' | 'action'>, today: string): boolean {
	const due = commitment.nextDate ?? dayIn(commitment.action.deadline);
	switch (commitment.status) {
		case 'done':
		case 'dropped':
			return false;
		case 'not-started':
		case 'in-progress':
			return due !== null && due < today;
	}
}

/** People write deadlines as they like; only one that is a day can pass. */
function dayIn(deadline: string): string | null {
	return /^\d{4}-\d{2}-\d{2}$/.test(deadline.trim()) ? deadline.trim() : null;
}
