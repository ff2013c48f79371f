import {
	choices,
	percentBases,
	pollKinds,
	type Choice,
	type FrozenAction,
	type PollKind,
	type PollResult,
	type PollRules
} from '@plenum/domain/polls/poll';
import { Type, type Static } from 'typebox';
import { closedObject, Day, Id, lines, oneOf, orNull } from './shapes.ts';

/** POST /api/v1/consultations/:consultation/polls → PollView. GET → `{ polls: PollView[] }`, in which `ballots` is always null. */
export const DraftPollRequest = closedObject({
	cluster: Id,
	action: Id,
	workshop: orNull(Id),
	kind: oneOf(pollKinds),
	rules: closedObject({
		percentBase: oneOf(percentBases),
		threshold: Type.Number({ minimum: 0, maximum: 100 }),
		quorum: Type.Number({ minimum: 0, maximum: 100 })
	})
});
export type DraftPollRequest = Static<typeof DraftPollRequest>;

/**
 * GET /api/v1/polls/:poll → PollView; so do POST …/open, …/close and …/void.
 * `mine` is the reader's own recorded choice. `turnout` is in steps of five while a confidential poll is open.
 * `ballots` only for open polls, after closing: who voted how.
 */
export type PollView = {
	id: string;
	consultation: string;
	cluster: string;
	action: string;
	workshop: string | null;
	kind: PollKind;
	rules: PollRules;
	state: 'draft' | 'open' | 'closed' | 'void';
	frozen: FrozenAction | null;
	entitled: number | null;
	onRoster: boolean;
	mine: Choice | null;
	turnout: number | null;
	result: PollResult | null;
	ballots: { participant: string; constituency: string; choice: Choice }[] | null;
	statement: string;
	reviewDate: string | null;
	openedAt: number | null;
	closedAt: number | null;
};

/** GET /api/v1/polls/:poll/result → PollResult, once the poll is closed. */

/** POST /api/v1/polls/:poll/ballot → `{ recorded: true, choice }`. */
export const BallotRequest = closedObject({ choice: oneOf(choices) });
export type BallotRequest = Static<typeof BallotRequest>;

/** POST /api/v1/polls/:poll/close */
export const ClosePollRequest = closedObject({ statement: lines(5000), reviewDate: orNull(Day) });
export type ClosePollRequest = Static<typeof ClosePollRequest>;

/** POST /api/v1/polls/:poll/void: nothing is decided; the reason stands in the minutes. */
export const VoidPollRequest = closedObject({ reason: lines(1000) });
export type VoidPollRequest = Static<typeof VoidPollRequest>;
