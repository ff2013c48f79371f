import type { FollowUpAction } from '../clusters/assessment.ts';

export const commitmentStatuses = ['not-started', 'in-progress', 'done', 'dropped'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** An adopted action after the workshop. Dates are `YYYY-MM-DD`. */
export type Commitment = {
	id: string;
	consultation: string;
	cluster: string;
	poll: string;
	action: FollowUpAction;
	actionSha256: string;
	status: CommitmentStatus;
	evidence: string;
	nextDate: string | null;
	adoptedAt: number;
	updatedAt: number;
};
