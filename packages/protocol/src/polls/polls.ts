import {
	agreementSteps,
	choices,
	consentStances,
	pollMethods,
	type AgreementStep as Step
} from '@plenum/domain/polls/answer';
import { clusterTexts } from '@plenum/domain/clusters/assessment';
import { pollKinds } from '@plenum/domain/polls/poll';
import { quickAnswers } from '@plenum/domain/polls/quick-poll';
import { mostSubjects, type Matter as MatterType, type PollSubject } from '@plenum/domain/polls/subject';
import { Type, type Static } from 'typebox';
import { Anchor } from '../comments.ts';
import { FrozenSubject, PollResult, PollRules } from './poll-results.ts';
import { PollRulesRequest } from './poll-rules.ts';
import { Rerun } from './rerun.ts';
import {
	Count,
	Day,
	First,
	Id,
	IdOrIds,
	Slug,
	Text,
	Time,
	closedObject,
	line,
	lines,
	oneOf,
	orNull,
	schemaOf
} from '../shapes.ts';
import { trusteeKeys, UnsealingView } from './trustees.ts';
import { OwnWords, ShownWords } from './word-list.ts';

const Actions = Type.Array(Id, { minItems: 1, maxItems: mostSubjects, uniqueItems: true });
const Proposed = closedObject({
	level: Slug,
	percentage: orNull(Type.Integer({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean()
});
/** What stands somewhere in the consultation and can be put to the vote. */
const matters = [
	closedObject({ kind: Type.Literal('text'), section: oneOf(clusterTexts) }),
	closedObject({ kind: Type.Literal('passage'), section: oneOf(clusterTexts), anchor: orNull(Anchor) }),
	closedObject({ kind: Type.Literal('rating'), recommendation: Id, proposed: Proposed }),
	closedObject({ kind: Type.Literal('agenda') }),
	closedObject({ kind: Type.Literal('outcome'), version: Type.Integer({ minimum: 1 }) }),
	closedObject({ kind: Type.Literal('priorities') })
] as const;
const Matter = schemaOf<MatterType>()(Type.Union([...matters]));

const asked = {
	cluster: Id,
	workshop: orNull(Id),
	kind: oneOf(pollKinds),
	rules: PollRulesRequest
};

/**
 * POST /api/v1/consultations/:consultation/polls → PollView.
 * With `action` alone it is for or against that one action.
 */
export const DraftPollRequest = Type.Union([
	closedObject({ ...asked, method: oneOf(pollMethods), actions: Actions }),
	closedObject({ ...asked, action: Id }),
	/** A text of a cluster, or a rating; an agenda, an outcome, or `clusters` to be put in an order, of none. */
	closedObject({
		...asked,
		cluster: orNull(Id),
		subject: Matter,
		method: oneOf(pollMethods),
		clusters: Type.Optional(Actions)
	}),
	/**
	 * Indicative: a question that stands by itself. With _words_, the answer is one of `options`; else there are none. With _word-list_ people
	 * answer with words of their own; whatever `kind` says, it is confidential.
	 */
	closedObject({
		question: line(300),
		answer: oneOf(quickAnswers),
		options: Type.Array(line(80), { maxItems: 10, uniqueItems: true }),
		workshop: orNull(Id),
		kind: oneOf(pollKinds)
	})
]);
export type DraftPollRequest = Static<typeof DraftPollRequest>;

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
	closedObject({ method: Type.Literal('selection'), marks: marks(Type.Boolean()) }),
	closedObject({ method: Type.Literal('points'), marks: marks(Type.Integer({ minimum: 0, maximum: 100 })) }),
	closedObject({
		method: Type.Literal('ranking'),
		marks: marks(orNull(Type.Integer({ minimum: 1, maximum: mostSubjects })))
	}),
	closedObject({ method: Type.Literal('agreement'), marks: marks(orNull(AgreementStep)) })
]);

/** For a secret poll that was opened. `publicKey`: 32 bytes, base64url. `invalid` and `commitment` once it is closed. */
const Secrecy = closedObject({
	publicKey: Text,
	/** The private half is gone: no envelope can be opened, and the poll can only be declared void. */
	keyLost: Type.Boolean(),
	invalid: orNull(Count),
	/** Null where so few voted, or so much alike, that no ballots were kept. */
	commitment: orNull(Text)
});
export type Secrecy = Static<typeof Secrecy>;

const voter = { participant: Id, constituency: Slug };

const Subject = schemaOf<PollSubject>()(
	Type.Union([
		...matters,
		closedObject({ kind: Type.Literal('actions') }),
		closedObject({
			kind: Type.Literal('question'),
			question: Text,
			options: Type.Array(Text),
			wordList: Type.Optional(Type.Literal(true))
		})
	])
);

/**
 * GET /api/v1/polls/:poll → PollView; so do POST …/open, …/close and …/void.
 * `actions` are the subjects of the ballot, `frozen` their words in the same order once the poll was opened.
 * `mine` is the reader's own recorded answer; of a secret poll nobody knows it, only whether they `voted`, until it closes.
 * `turnout` is in steps of five while a confidential or secret poll is open.
 * `ballots` only for public polls, after closing: who voted how.
 */
export const PollView = closedObject({
	id: Id,
	consultation: Id,
	/** Null where it is about none. */
	cluster: orNull(Id),
	subject: Subject,
	/** It decides nothing, whatever comes of it. */
	indicative: Type.Boolean(),
	method: oneOf(pollMethods),
	actions: Type.Array(Id),
	workshop: orNull(Id),
	kind: oneOf(pollKinds),
	rules: PollRules,
	state: oneOf(['draft', 'open', 'unsealing', 'closed', 'void']),
	frozen: orNull(Type.Array(FrozenSubject)),
	/** In a vote on a passage, whether the text changed there since; null in lists, and where it is not known. */
	isTextChanged: orNull(Type.Boolean()),
	entitled: orNull(Count),
	onRoster: Type.Boolean(),
	voted: Type.Boolean(),
	/**
	 * The reader’s organisation, where organisations vote: the id for which a secret ballot is sealed, and who cast its ballot last as
	 * others see them. `castAt` never in a secret poll; both null after the closing.
	 */
	organisation: orNull(
		closedObject({
			id: Text,
			castBy: orNull(Text),
			castByMe: Type.Boolean(),
			castAt: orNull(Time),
			/** Who alone casts it, where somebody was named and is still there. */
			delegate: orNull(closedObject({ name: orNull(Text), isMe: Type.Boolean() }))
		})
	),
	mine: orNull(BallotAnswer),
	/** For a question that people answer with words of their own: those that the facilitator shows. */
	words: orNull(ShownWords),
	turnout: orNull(Count),
	result: orNull(PollResult),
	ballots: orNull(Type.Array(closedObject({ ...voter, answer: BallotAnswer }))),
	secrecy: orNull(Secrecy),
	/** In the order in which they open their layers; empty where there are none. */
	trustees: Type.Array(
		closedObject({
			...voter,
			keys: orNull(closedObject(trusteeKeys)),
			/** They agreed that everyone sees their name. It is null where they did not, or were erased since. */
			named: Type.Boolean(),
			name: orNull(Text),
			/** Who of their side seconds them, as the name policy shows them. */
			seconders: Type.Array(orNull(Text))
		})
	),
	/** For a draft: the trustee whom the reader may second, and whether they do. */
	second: orNull(closedObject({ name: orNull(Text), publicKey: Text, seconds: Type.Boolean() })),
	/** What the trustees of a secret poll have done since its voting ended. */
	unsealing: orNull(UnsealingView),
	statement: Text,
	reviewDate: orNull(Day),
	/** It ended by its deadline, and the facilitator has not said yet what follows. */
	outcomeDue: Type.Boolean(),
	openedAt: orNull(Time),
	/** The deadline, where it has one, and the one that was said at opening. */
	closesAt: orNull(Time),
	closesAtFirst: orNull(Time),
	/** An earlier poll that asked nearly the same people the same. Of a draft, as it would be if it opened now: for those who may draft one, else null; null in lists. */
	rerun: orNull(Rerun),
	closedAt: orNull(Time),
	/** Declared void: what else is told of it binds nobody any more. */
	voided: orNull(closedObject({ at: Time, reason: Text }))
});
export type PollView = Static<typeof PollView>;

/**
 * POST /api/v1/consultations/:consultation/polls/preview, of what would be drafted or of a draft: what stands in the way of opening it
 * now. Nothing of it is kept.
 */
export const PreviewPollRequest = closedObject({
	poll: Type.Union([DraftPollRequest, closedObject({ id: Id, kind: oneOf(pollKinds), rules: PollRulesRequest })]),
	leaveOffUnconfirmed: Type.Boolean()
});
export type PreviewPollRequest = Static<typeof PreviewPollRequest>;

export const PollPreview = closedObject({
	rerun: orNull(Rerun),
	/** How many of those who could vote are connected; null where nobody is, for then nothing is known of who is in the room. */
	here: orNull(Count)
});
export type PollPreview = Static<typeof PollPreview>;

/**
 * GET /api/v1/consultations/:consultation/polls, in which `ballots` is always null. `?cluster=…`, `?state=…`, `?id=…`: only these.
 * `?newest=20`: those on which there is something to do, and of all others the last so many that ended.
 */
export const PollList = closedObject({
	polls: Type.Array(PollView),
	/** How many more ended before them. */
	more: Count
});
export type PollList = Static<typeof PollList>;

const pollState = oneOf(['draft', 'open', 'unsealing', 'closed', 'void']);

/** GET …/polls. Hundreds of screens ask at the same moment: each for what it shows. */
export const PollsQuery = closedObject({
	cluster: Type.Optional(Id),
	state: Type.Optional(Type.Union([pollState, Type.Array(pollState, { maxItems: 5 })])),
	id: Type.Optional(IdOrIds),
	newest: Type.Optional(First)
});
export type PollsQuery = Static<typeof PollsQuery>;

const time = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/**
 * POST /api/v1/polls/:poll/open. With `closesAt`, in epoch milliseconds, it ends at that moment and not before. `kind` and `rules` take the
 * place of those of the draft. Where the draft has a `rerun`, it opens only with `acceptsRerun`. With `leaveOffUnconfirmed` the roster
 * holds only people whom a facilitator has confirmed. A secret or confidential poll cannot open otherwise while somebody is unconfirmed.
 */
export const OpenPollRequest = orNull(
	closedObject({
		closesAt: Type.Optional(orNull(time)),
		acceptsRerun: Type.Optional(Type.Boolean()),
		leaveOffUnconfirmed: Type.Optional(Type.Boolean()),
		kind: Type.Optional(oneOf(pollKinds)),
		rules: Type.Optional(PollRulesRequest)
	})
);
export type OpenPollRequest = Static<typeof OpenPollRequest>;

/** POST /api/v1/polls/:poll/deadline → PollView. To a later time only. */
export const ExtendPollRequest = closedObject({ closesAt: time });
export type ExtendPollRequest = Static<typeof ExtendPollRequest>;

/** PUT …/delegate: who alone casts the ballot of an organisation; null for any of its people. */
export const DelegateRequest = closedObject({
	organisation: Type.String({ pattern: '^[0-9a-f]{64}$' }),
	delegate: orNull(Id)
});
export type DelegateRequest = Static<typeof DelegateRequest>;

/** GET …/delegates, for those who run the poll. For each organisation its people who are there; nothing about who voted. */
export const DelegateList = closedObject({
	organisations: Type.Array(
		closedObject({
			id: Text,
			name: orNull(Text),
			constituency: Slug,
			delegate: orNull(Id),
			people: Type.Array(closedObject({ participant: Id, name: orNull(Text) }))
		})
	)
});
export type DelegateList = Static<typeof DelegateList>;

/** POST …/remind, to everyone alike. */
export const PollReminder = closedObject({ reminded: Type.Literal(true) });
export type PollReminder = Static<typeof PollReminder>;

/** POST /api/v1/polls/:poll/ballot → RecordedBallot. `choice` alone answers a ballot with one action for or against. */
export const BallotRequest = Type.Union([
	BallotAnswer,
	closedObject({ choice: oneOf(choices) }),
	OwnWords,
	/** For a secret poll: 1072 bytes, and 48 more for each trustee, base64url. */
	closedObject({ envelope: Type.String({ pattern: '^[A-Za-z0-9_-]{1430}([A-Za-z0-9_-]{64}){0,8}$' }) })
]);
export type BallotRequest = Static<typeof BallotRequest>;

/** `answer` is null where the ballot is sealed: the server does not know it. */
export const RecordedBallot = closedObject({ recorded: Type.Literal(true), answer: orNull(BallotAnswer) });
export type RecordedBallot = Static<typeof RecordedBallot>;

/** What is in an envelope, before it is known to answer the ballot. */
export const SealedBallotContent = closedObject({ answer: BallotAnswer, code: Type.String() });

/** POST /api/v1/polls/:poll/close; POST …/outcome, once, where it was closed by its deadline. Both → PollView. */
export const ClosePollRequest = closedObject({ statement: lines(5000), reviewDate: orNull(Day) });
export type ClosePollRequest = Static<typeof ClosePollRequest>;

/** POST /api/v1/polls/:poll/void: nothing is decided; the reason stands in the minutes. */
export const VoidPollRequest = closedObject({ reason: lines(1000) });
export type VoidPollRequest = Static<typeof VoidPollRequest>;
