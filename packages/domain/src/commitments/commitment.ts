import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import type { Role } from '../people/rights.ts';
import type { ChangedFields } from '../journal/changed-fields.ts';

export const commitmentStatuses = ['not-started', 'in-progress', 'done', 'dropped'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** What an indicator has reached, as its author wrote it. */
export type IndicatorMeasurement = { indicator: string; value: string };

/** How far a commitment has come: the part of it that moves. Dates are `YYYY-MM-DD`. */
export type Progress = {
	status: CommitmentStatus;
	/** The institution that leads now: at first the one that the action names. */
	lead: string;
	evidence: string;
	/** Where the evidence can be seen: addresses that begin with http:// or https://. */
	links: string[];
	/** `date`: the day that it is of, where its author named one. */
	measured: (IndicatorMeasurement & { date?: string })[];
	nextDate: string | null;
};

/** An adopted action after the workshop: what was adopted, which does not change, and how far it has come. */
export type Commitment = Progress & {
	id: string;
	consultation: string;
	cluster: string;
	poll: string;
	action: FollowUpAction;
	actionSha256: string;
	/** The action's indicators as they stood in the text when it was put to the vote. */
	indicators: Indicator[];
	adoptedAt: number;
	updatedAt: number;
	/** How many updates there were: the number of the last one. */
	updates: number;
	/** Where the vote that adopted it was declared void since: it binds nobody any more, and stays to be seen. */
	withdrawn: { at: number; reason: string } | null;
};

export type Change = ChangedFields<Progress>;

/** One line of a commitment's history. It is never altered: a mistake is undone by another update. */
export type CommitmentUpdate = {
	number: number;
	at: number;
	/** Who made it, by a random id; null where it came with an outcome from elsewhere. */
	by: string | null;
	/** As they were then. */
	role: Role | null;
	constituency: string | null;
	change: Change;
	/** The number of the update that this one takes back. */
	undoes: number | null;
};
