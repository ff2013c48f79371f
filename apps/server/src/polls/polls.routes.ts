import { mayAct } from '@plenum/domain/people/rights';
import type { Poll } from '@plenum/domain/polls/poll';
import type { PollResult } from '@plenum/domain/polls/result';
import { subjectIn } from '@plenum/domain/polls/subject';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { type PollView } from '@plenum/protocol/polls/polls';
import type { FastifyPluginAsync } from 'fastify';
import type { Db } from '../db/db.ts';
import { accessInConsultation } from '../http/access.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { encodedFor } from '../http/shared-answer.ts';
import type { Actor } from '../http/actor.ts';
import { accessToPoll } from './access-to-poll.ts';
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
import { verificationOf } from './recount/verification.ts';
import { voidPoll } from './void-poll.ts';

export const pollsRoutes: FastifyPluginAsync = async (app) => {
	const { polls, requireActor } = app;
	const onPoll = accessToPoll(polls, requireActor);
	const inConsultation = accessInConsultation(requireActor);
	const listPolls = createListPolls(polls);

	app.operation('listPolls', inConsultation('read'), async (actor, request, reply) =>
		ok(await encodedFor(request, reply, await listPolls(actor, request.query)))
	);

	app.operation('draftPoll', inConsultation('draft-poll'), (actor, { body }) => draftPoll(polls, actor, body));

	// A question, which changes nothing: asked in a body, for what is put to the vote stands in no address.
	app.operation('previewPoll', inConsultation('run-poll', repeatsByItself), (actor, { body }) =>
		previewPoll(polls, actor, body)
	);

	app.operation('getPoll', onPoll('read'), (actor, { params }) => readPoll(polls, actor, params.poll));

	app.operation('getPollResult', onPoll('read'), (_actor, { params }) => readResult(polls, params.poll));

	app.operation('getVerificationBundle', onPoll('read'), (_actor, { params }) =>
		verificationOf(polls.context.database.read, params.poll)
	);

	app.operation('openPoll', onPoll('run-poll'), (actor, { params, body }) => {
		const { closesAt = null, acceptsRerun = false, leaveOffUnconfirmed = false, kind, rules } = body ?? {};
		const changes = { kind, rules: rules && wholeRules(rules) };
		return openPoll(polls, actor, params.poll, { closesAt, acceptsRerun, leaveOffUnconfirmed, changes });
	});

	// Every reader may try: the roster, fixed when the poll opened, says whose ballot counts. A repeat replaces the voter's own
	// ballot by the same; no row anywhere may say who voted, or when.
	app.operation('castBallot', onPoll('read', repeatsByItself), (actor, { params, body }) =>
		castBallot(polls, actor, params.poll, body)
	);

	app.operation('getPollWords', onPoll('run-poll'), (_actor, { params }) => readWords(polls, params.poll));

	app.operation('moderatePollWords', onPoll('run-poll'), (actor, { params, body }) =>
		moderateWords(polls, actor, params.poll, body)
	);

	app.operation('closePoll', onPoll('run-poll'), (actor, { params, body }) =>
		closePoll(polls, actor, params.poll, body)
	);

	app.operation('recordPollOutcome', onPoll('say-outcome'), async (actor, { params, body }) => {
		await polls.deadlines.settle();
		return recordPollOutcome(polls, actor, params.poll, body);
	});

	app.operation('extendDeadline', onPoll('run-poll'), (actor, { params, body }) =>
		extendDeadline(polls, actor, params.poll, body.closesAt)
	);

	// Every reader may try: an organisation's own people name the delegates that the rule allows, as with the ballot.
	app.operation('nameDelegate', onPoll('read'), (actor, { params, body }) =>
		nameDelegate(polls, actor, params.poll, body)
	);

	app.operation('listDelegates', onPoll('run-poll'), (_actor, { params }) => listDelegates(polls, params.poll));

	app.operation('remindVoters', onPoll('run-poll'), (actor, { params }) => remindVoters(polls, actor, params.poll));

	app.operation('voidPoll', onPoll('run-poll', requireRecentSignIn), (actor, { params, body }) =>
		voidPoll(polls, actor, params.poll, body.reason)
	);
};

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
