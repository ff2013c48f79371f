import { mayAct } from '@plenum/domain/people/rights';
import type { Poll } from '@plenum/domain/polls/poll';
import type { PollResult } from '@plenum/domain/polls/result';
import { subjectIn } from '@plenum/domain/polls/subject';
import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	BallotRequest,
	ClosePollRequest,
	DelegateRequest,
	DraftPollRequest,
	ExtendPollRequest,
	OpenPollRequest,
	PollsQuery,
	PreviewPollRequest,
	VoidPollRequest,
	type PollView
} from '@plenum/protocol/polls/polls';
import { ModerateWordsRequest } from '@plenum/protocol/polls/word-list';
import type { FastifyInstance } from 'fastify';
import type { Db } from '../db/db.ts';
import { handleInConsultation } from '../http/handle.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { encodedFor } from '../http/shared-answer.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { handleOnPoll, type OnPoll } from './ask-for-poll.ts';
import { castBallot } from './ballots/cast-ballot.ts';
import { closePoll } from './close-poll.ts';
import { draftPoll } from './opening/draft-poll.ts';
import { extendDeadline } from './opening/extend-deadline.ts';
import { detectRerun } from './opening/find-rerun.ts';
import { readPassageIn } from './opening/freeze-matter.ts';
import { listDelegates, nameDelegate } from './ballots/name-delegate.ts';
import { wholeRules } from './opening/whole-rules.ts';
import { createListPolls } from './list-polls.ts';
import { moderateWords, readWords } from './word-list/moderate-words.ts';
import { openPoll } from './opening/open-poll.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPollAlone } from './polls.store.ts';
import { previewPoll } from './opening/preview-poll.ts';
import { remindVoters } from './ballots/remind-voters.ts';
import { recordPollOutcome } from './record-outcome.ts';
import { registerTrustees } from './trustees.routes.ts';
import { verificationOf } from './recount/verification.ts';
import { voidPoll } from './void-poll.ts';

const all = '/api/v1/consultations/:consultation/polls';
const one = '/api/v1/polls/:poll';

type InConsultation = { Params: { consultation: string } };

export function registerPolls(app: FastifyInstance, polls: Polls, ask: RequireActor): void {
	const handle = handleOnPoll(polls, ask);
	const inConsultation = handleInConsultation(ask);
	const listPolls = createListPolls(polls);
	registerTrustees(app, polls, ask);

	app.get<InConsultation & { Querystring: PollsQuery }>(
		all,
		{ schema: { querystring: PollsQuery } },
		(request, reply) =>
			inConsultation(request, reply, 'read', async (actor) =>
				ok(await encodedFor(request, reply, await listPolls(actor, request.query)))
			)
	);

	app.post<InConsultation & { Body: DraftPollRequest }>(
		all,
		{ config: inConsultation.authorize('draft-poll'), schema: { body: DraftPollRequest } },
		(request, reply) =>
			inConsultation(request, reply, 'draft-poll', (actor) => draftPoll(polls, actor, request.body), 201)
	);

	// A question, which changes nothing: asked in a body, for what is put to the vote stands in no address.
	app.post<InConsultation & { Body: PreviewPollRequest }>(
		`${all}/preview`,
		{ config: { ...inConsultation.authorize('run-poll'), ...repeatsByItself }, schema: { body: PreviewPollRequest } },
		(request, reply) => inConsultation(request, reply, 'run-poll', (actor) => previewPoll(polls, actor, request.body))
	);

	app.get<OnPoll>(one, (request, reply) =>
		handle(request, reply, 'read', (actor) => readPoll(polls, actor, request.params.poll))
	);

	app.get<OnPoll>(`${one}/result`, (request, reply) =>
		handle(request, reply, 'read', () => readResult(polls, request.params.poll))
	);

	app.get<OnPoll>(`${one}/verification`, (request, reply) =>
		handle(request, reply, 'read', () => verificationOf(polls.context.database.read, request.params.poll))
	);

	app.post<OnPoll & { Body: OpenPollRequest }>(
		`${one}/open`,
		{ config: handle.authorize('run-poll'), schema: { body: OpenPollRequest } },
		(request, reply) => {
			const { closesAt = null, acceptsRerun = false, leaveOffUnconfirmed = false, kind, rules } = request.body ?? {};
			const changes = { kind, rules: rules && wholeRules(rules) };
			const opening = { closesAt, acceptsRerun, leaveOffUnconfirmed, changes };
			return handle(request, reply, 'run-poll', (actor) => openPoll(polls, actor, request.params.poll, opening));
		}
	);

	// Every reader may try: the roster, fixed when the poll opened, says whose ballot counts. A repeat replaces the voter's own
	// ballot by the same; no row anywhere may say who voted, or when.
	app.post<OnPoll & { Body: BallotRequest }>(
		`${one}/ballot`,
		{ config: { ...handle.authorize('read'), ...repeatsByItself }, schema: { body: BallotRequest } },
		(request, reply) =>
			handle(request, reply, 'read', (actor) => castBallot(polls, actor, request.params.poll, request.body))
	);

	app.get<OnPoll>(`${one}/words`, { config: handle.authorize('run-poll') }, (request, reply) =>
		handle(request, reply, 'run-poll', () => readWords(polls, request.params.poll))
	);

	app.post<OnPoll & { Body: ModerateWordsRequest }>(
		`${one}/words`,
		{ config: handle.authorize('run-poll'), schema: { body: ModerateWordsRequest } },
		(request, reply) =>
			handle(request, reply, 'run-poll', (actor) => moderateWords(polls, actor, request.params.poll, request.body))
	);

	app.post<OnPoll & { Body: ClosePollRequest }>(
		`${one}/close`,
		{ config: handle.authorize('run-poll'), schema: { body: ClosePollRequest } },
		(request, reply) =>
			handle(request, reply, 'run-poll', (actor) => closePoll(polls, actor, request.params.poll, request.body))
	);

	app.post<OnPoll & { Body: ClosePollRequest }>(
		`${one}/outcome`,
		{ config: handle.authorize('say-outcome'), schema: { body: ClosePollRequest } },
		(request, reply) =>
			handle(request, reply, 'say-outcome', async (actor) => {
				await polls.deadlines.settle();
				return recordPollOutcome(polls, actor, request.params.poll, request.body);
			})
	);

	app.post<OnPoll & { Body: ExtendPollRequest }>(
		`${one}/deadline`,
		{ config: handle.authorize('run-poll'), schema: { body: ExtendPollRequest } },
		(request, reply) =>
			handle(request, reply, 'run-poll', (actor) =>
				extendDeadline(polls, actor, request.params.poll, request.body.closesAt)
			)
	);

	// Every reader may try: an organisation's own people name the delegates that the rule allows, as with the ballot.
	app.put<OnPoll & { Body: DelegateRequest }>(
		`${one}/delegate`,
		{ config: handle.authorize('read'), schema: { body: DelegateRequest } },
		(request, reply) =>
			handle(request, reply, 'read', (actor) => nameDelegate(polls, actor, request.params.poll, request.body))
	);

	app.get<OnPoll>(`${one}/delegates`, { config: handle.authorize('run-poll') }, (request, reply) =>
		handle(request, reply, 'run-poll', () => listDelegates(polls, request.params.poll))
	);

	app.post<OnPoll>(`${one}/remind`, { config: handle.authorize('run-poll') }, (request, reply) =>
		handle(request, reply, 'run-poll', (actor) => remindVoters(polls, actor, request.params.poll))
	);

	app.post<OnPoll & { Body: VoidPollRequest }>(
		`${one}/void`,
		{ config: { ...handle.authorize('run-poll'), ...requireRecentSignIn }, schema: { body: VoidPollRequest } },
		(request, reply) =>
			handle(request, reply, 'run-poll', (actor) => voidPoll(polls, actor, request.params.poll, request.body.reason))
	);
}

async function readPoll(polls: Polls, actor: Actor, id: string): Promise<Result<PollView>> {
	const { context, deadlines } = polls;
	await deadlines.settle();
	const db = context.database.read;
	const poll = await findPollAlone(db, id);
	if (!poll) return refuse('poll/unknown');
	const view = { ...(await viewPoll(db, poll, actor.participant)), isTextChanged: await isPassageChanged(db, poll) };
	if (poll.state !== 'draft' || !mayAct(actor, 'draft-poll', actor.phase).ok) return ok(view);
	return ok({ ...view, rerun: await detectRerun(polls, actor, poll) });
}

/** [POLL78] */
async function isPassageChanged(db: Db, poll: Poll): Promise<boolean | null> {
	const frozen = 'frozen' in poll ? poll.frozen : poll.state === 'void' ? poll.decided?.frozen : null;
	const [asked] = (frozen ?? []).map(subjectIn);
	if (!asked || poll.cluster === null || poll.subject.kind !== 'passage' || !poll.subject.anchor) return null;
	return (await readPassageIn(db, poll.cluster, poll.subject)) !== asked.text;
}

async function readResult({ context, deadlines }: Polls, id: string): Promise<Result<PollResult>> {
	await deadlines.settle();
	const poll = await findPollAlone(context.database.read, id);
	if (!poll) return refuse('poll/unknown');
	return poll.state === 'closed' ? ok(poll.result) : refuse('poll/result-not-yet');
}
