import type { FollowUpAction } from '../clusters/assessment.ts';

/** Open: all see who voted how. Confidential: the interface hides it, though the host could know. */
export const pollKinds = ['open', 'confidential'] as const;
export type PollKind = (typeof pollKinds)[number];

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** What a percentage of a result is a percentage of. Valid: for and against, without abstentions. */
export const percentBases = ['valid', 'cast', 'entitled'] as const;
export type PercentBase = (typeof percentBases)[number];

/** Threshold: percent in favour, of the base, that adopts; reached when `inFavour > threshold` at 50, `>=` above. Quorum: percent of the roster who voted. */
export type PollRules = { percentBase: PercentBase; threshold: number; quorum: number };

export type Voter = { participant: string; constituency: string };

/** The action as it was when the poll opened. It never changes after; the hash is of its canonical JSON. */
export type FrozenAction = { action: FollowUpAction; sha256: string };

/** One row per voter and poll; a second ballot replaces the first. */
export type Ballot = Voter & { choice: Choice };

type Asked = {
	id: string;
	consultation: string;
	cluster: string;
	action: string;
	workshop: string | null;
	kind: PollKind;
	rules: PollRules;
	createdAt: number;
};

export type DraftPoll = Asked & { state: 'draft' };
export type OpenPoll = Asked & { state: 'open'; frozen: FrozenAction; roster: Voter[]; openedAt: number };
export type ClosedPoll = Asked & {
	state: 'closed';
	frozen: FrozenAction;
	roster: Voter[];
	openedAt: number;
	closedAt: number;
	result: PollResult;
	statement: string;
	reviewDate: string | null;
};
export type VoidPoll = Asked & { state: 'void'; voidedAt: number; reason: string };
export type Poll = DraftPoll | OpenPoll | ClosedPoll | VoidPoll;

export type Tally = { for: number; against: number; abstain: number };

/** A line of a result. Several constituencies stand together in one line where alone they would give someone away. */
export type ResultGroup = { constituencies: string[]; entitled: number; tally: Tally };

export type PollResult = {
	entitled: number;
	cast: number;
	tally: Tally;
	percentBase: PercentBase;
	base: number;
	/** In favour, percent of the base, one decimal; null where the base is empty. */
	percentFor: number | null;
	quorumReached: boolean;
	thresholdReached: boolean;
	adopted: boolean;
	/** Null where no division by constituency can be shown without giving someone away. */
	groups: ResultGroup[] | null;
	consensus: { value: number; lowest: { constituency: string; value: number } } | null;
};
