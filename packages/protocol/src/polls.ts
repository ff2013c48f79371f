import {
	agreementSteps,
	choices,
	consentStances,
	pollMethods,
	type AgreementStep as Step,
	type Answer,
	type PollMethod
} from '@plenum/domain/polls/answer';
import { pollKinds, type Ballot, type FrozenAction, type Poll, type PollKind } from '@plenum/domain/polls/poll';
import { percentBases, type PollRules } from '@plenum/domain/polls/rules';
import type { Rerun } from '@plenum/domain/polls/rerun';
import type { PollResult } from '@plenum/domain/polls/result';
import type { Trustee } from '@plenum/domain/polls/trustees';
import { Type, type Static } from 'typebox';
import { closedObject, Day, Id, lines, oneOf, orNull } from './shapes.ts';
import type { UnsealingView } from './trustees.ts';

/** More than this on one ballot paper, and nobody reads to its end. */
export const mostSubjects = 20;

const percent = Type.Number({ minimum: 0, maximum: 100 });
const asked = {
	cluster: Id,
	workshop: orNull(Id),
	kind: oneOf(pollKinds),
	rules: closedObject({
		percentBase: oneOf(percentBases),
		threshold: percent,
		quorum: percent,
		thresholdEach: Type.Optional(percent),
		quorumEach: Type.Optional(percent),
		votesFinal: Type.Optional(Type.Boolean()),
		points: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
		places: Type.Optional(Type.Integer({ minimum: 1, maximum: mostSubjects }))
	})
};
const Actions = Type.Array(Id, { minItems: 1, maxItems: mostSubjects, uniqueItems: true });

/**
 * POST /api/v1/consultations/:consultation/polls → PollView. GET → `{ polls: PollView[] }`, in which `ballots` is always null.
 * With `action` alone it is for or against that one action.
 */
export const DraftPollRequest = Type.Union([
	closedObject({ ...asked, method: oneOf(pollMethods), actions: Actions }),
	closedObject({ ...asked, action: Id })
]);
export type DraftPollRequest = Static<typeof DraftPollRequest>;

/**
 * GET /api/v1/polls/:poll → PollView; so do POST …/open, …/close and …/void.
 * `actions` are the subjects of the paper, `frozen` their words in the same order once the poll was opened.
 * `mine` is the reader's own recorded answer; of a secret poll nobody knows it, only whether they `voted`, until it closes.
 * `turnout` is in steps of five while a confidential or secret poll is open.
 * `ballots` only for open polls, after closing: who voted how.
 */
export type PollView = {
	id: string;
	consultation: string;
	cluster: string;
	method: PollMethod;
	actions: string[];
	workshop: string | null;
	kind: PollKind;
	rules: PollRules;
	state: Poll['state'];
	frozen: FrozenAction[] | null;
	entitled: number | null;
	onRoster: boolean;
	voted: boolean;
	mine: Answer | null;
	turnout: number | null;
	result: PollResult | null;
	ballots: Ballot[] | null;
	secrecy: Secrecy | null;
	/** In the order in which they open their layers; empty where there are none. */
	trustees: Trustee[];
	/** What the trustees of a secret poll have done since its voting ended. */
	unsealing: UnsealingView | null;
	statement: string;
	reviewDate: string | null;
	/** It ended by its deadline, and the facilitator has not said yet what follows. */
	outcomeDue: boolean;
	openedAt: number | null;
	/** The deadline, where it has one, and the one that was said at opening. */
	closesAt: number | null;
	closesAtFirst: number | null;
	/** An earlier poll that asked nearly the same people the same. Of a draft, as it would be if it opened now; null in lists. */
	rerun: Rerun | null;
	closedAt: number | null;
	/** Declared void: what else is told of it binds nobody any more. */
	voided: { at: number; reason: string } | null;
};

const time = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/**
 * POST /api/v1/polls/:poll/open. With `closesAt`, in epoch milliseconds, it ends at that moment and not before.
 * Where the draft has a `rerun`, it opens only with `acceptsRerun`. With `leaveOffUnconfirmed` the roster is of those alone whom a
 * facilitator has confirmed; a secret or confidential poll opens no other way while somebody is not.
 */
export const OpenPollRequest = orNull(
	closedObject({
		closesAt: Type.Optional(orNull(time)),
		acceptsRerun: Type.Optional(Type.Boolean()),
		leaveOffUnconfirmed: Type.Optional(Type.Boolean())
	})
);
export type OpenPollRequest = Static<typeof OpenPollRequest>;

/** POST /api/v1/polls/:poll/deadline → PollView. To a later time only. POST …/remind → `{ reminded: true }`, to everyone alike. */
export const ExtendPollRequest = closedObject({ closesAt: time });
export type ExtendPollRequest = Static<typeof ExtendPollRequest>;
/** Of a secret poll that was opened. `publicKey`: 32 bytes, base64url. `invalid` and `commitment` once it is closed. */
export type Secrecy = {
	publicKey: string;
	/** The private half is gone: no envelope can be opened, and the poll can only be declared void. */
	keyLost: boolean;
	invalid: number | null;
	/** Null where so few voted, or so much alike, that no ballots were kept. */
	commitment: string | null;
};

/** GET /api/v1/polls/:poll/result → PollResult, once the poll is closed. */

const AgreementStep = Type.Unsafe<Step>(Type.Integer({ minimum: agreementSteps[0], maximum: agreementSteps.length }));
const marks = <Mark extends Parameters<typeof Type.Array>[0]>(mark: Mark) =>
	Type.Array(mark, { minItems: 1, maxItems: mostSubjects });

/** What is on a ballot, by the method of the poll. */
export const BallotAnswer = Type.Union([
	closedObject({ method: Type.Literal('for-against'), marks: marks(oneOf(choices)) }),
	closedObject({
		method: Type.Literal('consent'),
		marks: marks(closedObject({ stance: oneOf(consentStances), reason: lines(1000) }))
	}),
	closedObject({ method: Type.Literal('points'), marks: marks(Type.Integer({ minimum: 0, maximum: 100 })) }),
	closedObject({
		method: Type.Literal('ranking'),
		marks: marks(orNull(Type.Integer({ minimum: 1, maximum: mostSubjects })))
	}),
	closedObject({ method: Type.Literal('agreement'), marks: marks(orNull(AgreementStep)) })
]);

/** POST /api/v1/polls/:poll/ballot → `{ recorded: true, answer }`. `choice` alone answers a paper with one action for or against. */
export const BallotRequest = Type.Union([
	BallotAnswer,
	closedObject({ choice: oneOf(choices) }),
	/** For a secret poll: 1072 bytes, and 48 more for each trustee, base64url. → `{ recorded: true, answer: null }`. */
	closedObject({ envelope: Type.String({ pattern: '^[A-Za-z0-9_-]{1430}([A-Za-z0-9_-]{64}){0,8}$' }) })
]);
export type BallotRequest = Static<typeof BallotRequest>;

/** What is in an envelope, before it is known to answer the paper. */
export const SealedBallotContent = closedObject({ answer: BallotAnswer, code: Type.String() });

/** POST /api/v1/polls/:poll/close; POST …/outcome, once, where it was closed by its deadline. Both → PollView. */
export const ClosePollRequest = closedObject({ statement: lines(5000), reviewDate: orNull(Day) });
export type ClosePollRequest = Static<typeof ClosePollRequest>;

/** POST /api/v1/polls/:poll/void: nothing is decided; the reason stands in the minutes. */
export const VoidPollRequest = closedObject({ reason: lines(1000) });
export type VoidPollRequest = Static<typeof VoidPollRequest>;
