import type { Answer, PollMethod } from './answer.ts';
import type { Rerun } from './rerun.ts';
import type { PollResult } from './result.ts';
import type { PollRules } from './rules.ts';
import type { FrozenSubject, PollSubject } from './subject.ts';

/**
 * Open: all see who voted how. Confidential: the interface hides it, though the host could know. Secret: ballots are sealed in
 * the voter's browser, and no one can tell whose they were.
 */
export const pollKinds = ['open', 'confidential', 'secret'] as const;
export type PollKind = (typeof pollKinds)[number];

/**
 * The owner of a ballot: a person, or where organisations vote an organisation under an id of its own. Any of its people may cast and
 * change the ballot. They were its people when the poll opened, and stay so.
 */
export type Voter = { participant: string; constituency: string; members?: string[] };

/** What is counted of a ballot: for which side, and what. Whose it was plays no part. */
export type CountedBallot = { constituency: string; answer: Answer };

/** One row per voter and poll; a second ballot replaces the first. */
export type Ballot = Voter & { answer: Answer };

type PollRequest = {
	id: string;
	consultation: string;
	/** Null where it is about none. */
	cluster: string | null;
	subject: PollSubject;
	/** [POLL60] It decides nothing, whatever comes of it. */
	indicative: boolean;
	method: PollMethod;
	/** The subjects of one ballot, in its order: ids of actions in the cluster's text, or of the lines of a question. */
	actions: string[];
	workshop: string | null;
	kind: PollKind;
	rules: PollRules;
	createdAt: number;
};

/** What a poll asks, whatever came of it. */
export function requestOf(poll: PollRequest): Omit<PollRequest, 'createdAt'> {
	const { id, consultation, cluster, subject, indicative, method, actions, workshop, kind, rules } = poll;
	return { id, consultation, cluster, subject, indicative, method, actions, workshop, kind, rules };
}

export type DraftPoll = PollRequest & { state: 'draft' };
/**
 * `frozen` has one for each of `actions`, in the same order. With `closesAt` the voting ends at that moment and not before;
 * without it, when the facilitator closes it. `closesAtFirst` is what was said at opening, before any extension.
 */
export type OpenPoll = PollRequest & {
	state: 'open';
	frozen: FrozenSubject[];
	roster: Voter[];
	openedAt: number;
	closesAt: number | null;
	closesAtFirst: number | null;
	/** What was known of an earlier poll on the same question when it opened. */
	rerun: Rerun | null;
	/** How many trustees’ layers are around each ballot: none but in a secret poll. */
	trustees: number;
};
/**
 * The voting of a secret poll with trustees has ended, and they open its envelopes in turn. No ballot is accepted any more, and
 * nothing is counted yet. What was given when it was closed is kept for when it is counted.
 */
export type UnsealingPoll = Omit<OpenPoll, 'state'> & {
	state: 'unsealing';
	endedAt: number;
	statement: string;
	reviewDate: string | null;
	saidAt: number | null;
};
export type ClosedPoll = PollRequest & {
	state: 'closed';
	frozen: FrozenSubject[];
	roster: Voter[];
	openedAt: number;
	closesAt: number | null;
	closesAtFirst: number | null;
	rerun: Rerun | null;
	closedAt: number;
	result: PollResult;
	statement: string;
	reviewDate: string | null;
	/** When the statement and the date were given, or left empty; null while nobody has been asked: it ended by its deadline. */
	saidAt: number | null;
};
/** `decided` is what it had come to, where it was closed before: that stays to be seen, and binds nobody any more. */
export type VoidPoll = PollRequest & {
	state: 'void';
	voidedAt: number;
	reason: string;
	decided: Omit<ClosedPoll, keyof PollRequest | 'state'> | null;
};
export type Poll = DraftPoll | OpenPoll | UnsealingPoll | ClosedPoll | VoidPoll;
