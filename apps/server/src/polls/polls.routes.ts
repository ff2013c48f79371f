import type { PollResult } from '@plenum/domain/polls/result';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Act } from '@plenum/domain/people/rights';
import {
	BallotRequest,
	ClosePollRequest,
	DraftPollRequest,
	ExtendPollRequest,
	OpenPollRequest,
	VoidPollRequest,
	type PollView
} from '@plenum/protocol/polls';
import { closedObject, Id, oneOf } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { answer } from '../http/answer.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { repeatsByItself } from '../http/idempotency-rules.ts';
import { authorizeFor, type Actor, type RequireActor } from '../http/actor.ts';
import { askForPoll, authorizeForPoll, type OnPoll } from './ask-for-poll.ts';
import { castBallot } from './cast-ballot.ts';
import { closePoll } from './close-poll.ts';
import { draftPoll } from './draft-poll.ts';
import { extendDeadline } from './extend-deadline.ts';
import { detectRerun } from './find-rerun.ts';
import { openPoll } from './open-poll.ts';
import { viewPoll, viewPolls } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPollAlone, findPolls, type WhichPolls } from './polls.store.ts';
import { remindVoters } from './remind-voters.ts';
import { recordPollOutcome } from './record-outcome.ts';
import { registerTrustees } from './trustees.routes.ts';
import { verificationOf } from './verification.ts';
import { voidPoll } from './void-poll.ts';

const all = '/api/v1/consultations/:consultation/polls';
const one = '/api/v1/polls/:poll';

/** Hundreds of screens ask at the same moment: each for what it shows. */
const whichPolls = closedObject({
	cluster: Type.Optional(Id),
	state: Type.Optional(oneOf(['draft', 'open', 'unsealing', 'closed', 'void']))
});

/** Of a draft: as it would open for those alone whom a facilitator has confirmed. */
const ofRoster = closedObject({ roster: Type.Optional(Type.Literal('confirmed')) });

type InConsultation = { Params: { consultation: string } };

export function registerPolls(app: FastifyInstance, polls: Polls, ask: RequireActor): void {
	const askOn = (request: FastifyRequest<OnPoll>, act: Act) => askForPoll(polls, ask, request, act);
	const authorizeOn = (act: Act): BodyRules => authorizeForPoll(polls, ask, act);
	registerTrustees(app, polls, ask);

	app.get<InConsultation & { Querystring: WhichPolls }>(
		all,
		{ schema: { querystring: whichPolls } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'read');
			return answer(reply, actor.ok ? ok(await listPolls(polls, actor.value, request.query)) : actor);
		}
	);

	app.post<InConsultation & { Body: DraftPollRequest }>(
		all,
		{ config: authorizeFor(ask, 'draft-poll'), schema: { body: DraftPollRequest } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'draft-poll');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await draftPoll(polls, actor.value, request.body), 201);
		}
	);

	app.get<OnPoll & { Querystring: { roster?: 'confirmed' } }>(
		one,
		{ schema: { querystring: ofRoster } },
		async (request, reply) => {
			const actor = await askOn(request, 'read');
			if (!actor.ok) return answer(reply, actor);
			return answer(
				reply,
				await readPoll(polls, actor.value, request.params.poll, request.query.roster === 'confirmed')
			);
		}
	);

	app.get<OnPoll>(`${one}/result`, async (request, reply) => {
		const actor = await askOn(request, 'read');
		return answer(reply, actor.ok ? await readResult(polls, request.params.poll) : actor);
	});

	app.get<OnPoll>(`${one}/verification`, async (request, reply) => {
		const actor = await askOn(request, 'read');
		return answer(reply, actor.ok ? await verificationOf(polls.context.database.read, request.params.poll) : actor);
	});

	app.post<OnPoll & { Body: OpenPollRequest }>(
		`${one}/open`,
		{ config: authorizeOn('run-poll'), schema: { body: OpenPollRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'run-poll');
			if (!actor.ok) return answer(reply, actor);
			const { closesAt = null, acceptsRerun = false, leaveOffUnconfirmed = false } = request.body ?? {};
			const opening = { closesAt, acceptsRerun, leaveOffUnconfirmed };
			return answer(reply, await openPoll(polls, actor.value, request.params.poll, opening));
		}
	);

	// Whoever reads may try: the roster, fixed when the poll opened, says whose ballot counts. A repeat replaces the voter's own
	// ballot by the same; no row anywhere may say who voted, or when.
	app.post<OnPoll & { Body: BallotRequest }>(
		`${one}/ballot`,
		{ config: { ...authorizeOn('read'), ...repeatsByItself }, schema: { body: BallotRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'read');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await castBallot(polls, actor.value, request.params.poll, request.body));
		}
	);

	app.post<OnPoll & { Body: ClosePollRequest }>(
		`${one}/close`,
		{ config: authorizeOn('run-poll'), schema: { body: ClosePollRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'run-poll');
			return answer(reply, actor.ok ? await closePoll(polls, actor.value, request.params.poll, request.body) : actor);
		}
	);

	app.post<OnPoll & { Body: ClosePollRequest }>(
		`${one}/outcome`,
		{ config: authorizeOn('say-outcome'), schema: { body: ClosePollRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'say-outcome');
			if (!actor.ok) return answer(reply, actor);
			await polls.deadlines.settle();
			return answer(reply, await recordPollOutcome(polls, actor.value, request.params.poll, request.body));
		}
	);

	app.post<OnPoll & { Body: ExtendPollRequest }>(
		`${one}/deadline`,
		{ config: authorizeOn('run-poll'), schema: { body: ExtendPollRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'run-poll');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await extendDeadline(polls, actor.value, request.params.poll, request.body.closesAt));
		}
	);

	app.post<OnPoll>(`${one}/remind`, { config: authorizeOn('run-poll') }, async (request, reply) => {
		const actor = await askOn(request, 'run-poll');
		return answer(reply, actor.ok ? await remindVoters(polls, actor.value, request.params.poll) : actor);
	});

	app.post<OnPoll & { Body: VoidPollRequest }>(
		`${one}/void`,
		{ config: { ...authorizeOn('run-poll'), ...requireRecentSignIn }, schema: { body: VoidPollRequest } },
		async (request, reply) => {
			const actor = await askOn(request, 'run-poll');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await voidPoll(polls, actor.value, request.params.poll, request.body.reason));
		}
	);
}

async function listPolls(
	{ context, deadlines }: Polls,
	actor: Actor,
	which: WhichPolls
): Promise<{ polls: PollView[] }> {
	await deadlines.settle();
	const db = context.database.read;
	return { polls: await viewPolls(db, await findPolls(db, actor.consultation, which), actor.participant) };
}

async function readPoll(polls: Polls, actor: Actor, id: string, confirmedOnly: boolean): Promise<Result<PollView>> {
	const { context, deadlines } = polls;
	await deadlines.settle();
	const db = context.database.read;
	const poll = await findPollAlone(db, id);
	if (!poll) return refuse('poll/unknown');
	const view = await viewPoll(db, poll, actor.participant);
	return ok(poll.state === 'draft' ? { ...view, rerun: await detectRerun(polls, actor, poll, confirmedOnly) } : view);
}

async function readResult({ context, deadlines }: Polls, id: string): Promise<Result<PollResult>> {
	await deadlines.settle();
	const poll = await findPollAlone(context.database.read, id);
	if (!poll) return refuse('poll/unknown');
	return poll.state === 'closed' ? ok(poll.result) : refuse('poll/result-not-yet');
}
