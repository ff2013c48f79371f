import { refuse } from '@plenum/domain/result';
import {
	AcceptTrustRequest,
	NameTrusteesRequest,
	SecondTrusteeRequest,
	UnsealStepRequest
} from '@plenum/protocol/polls/trustees';
import type { FastifyInstance } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import type { Handle } from '../http/handle.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { acceptTrust } from './trustees/accept-trust.ts';
import { handleOnPoll, type OnPoll } from './ask-for-poll.ts';
import { nameTrustees } from './trustees/name-trustees.ts';
import type { Polls } from './polls.ts';
import { readUnsealing } from './secret/read-unsealing.ts';
import { findTrustees } from './trustees/trustees.store.ts';
import { secondTrustee } from './trustees/second-trustee.ts';
import { unsealStep } from './secret/unseal-step.ts';

const one = '/api/v1/polls/:poll';

/** Five thousand envelopes with eight layers, in base64url. */
const bodyLimit = 10 * 1024 * 1024;

export function registerTrustees(app: FastifyInstance, polls: Polls, ask: RequireActor): void {
	const handle = handleOnPoll(polls, ask);
	const forTrustees = authorizeTrustees(polls, handle);

	app.put<OnPoll & { Body: NameTrusteesRequest }>(
		`${one}/trustees`,
		{ config: handle.authorize('run-poll'), schema: { body: NameTrusteesRequest } },
		(request, reply) =>
			handle(request, reply, 'run-poll', (actor) =>
				nameTrustees(polls, actor, request.params.poll, request.body.trustees)
			)
	);

	app.post<OnPoll & { Body: AcceptTrustRequest }>(
		`${one}/trust`,
		{ config: forTrustees, schema: { body: AcceptTrustRequest } },
		(request, reply) =>
			handle(request, reply, 'read', (actor) => acceptTrust(polls, actor, request.params.poll, request.body))
	);

	app.put<OnPoll & { Body: SecondTrusteeRequest }>(
		`${one}/second`,
		{ config: handle.authorize('vote'), schema: { body: SecondTrusteeRequest } },
		(request, reply) =>
			handle(request, reply, 'vote', (actor) => secondTrustee(polls, actor, request.params.poll, request.body))
	);

	app.get<OnPoll>(`${one}/unsealing`, (request, reply) =>
		handle(request, reply, 'read', (actor) => readUnsealing(polls.context.database.read, actor, request.params.poll))
	);

	app.post<OnPoll & { Body: UnsealStepRequest }>(
		`${one}/unsealing`,
		{
			config: forTrustees,
			schema: { body: UnsealStepRequest },
			bodyLimit
		},
		(request, reply) =>
			handle(request, reply, 'read', (actor) => unsealStep(polls, actor, request.params.poll, request.body))
	);
}

/** Batches are large: only a named trustee, or a facilitator who brings a written key, may send one. */
function authorizeTrustees({ context }: Polls, handle: Handle<Actor>): BodyRules {
	return {
		async authorize(request) {
			const { poll } = request.params as OnPoll['Params'];
			const actor = await handle.require(request, 'read');
			if (!actor.ok || actor.value.role === 'facilitator') return actor;
			const trustees = await findTrustees(context.database.read, poll);
			const isNamed = trustees.some(({ participant }) => participant === actor.value.participant);
			return isNamed ? actor : refuse('poll/not-trustee');
		}
	};
}
