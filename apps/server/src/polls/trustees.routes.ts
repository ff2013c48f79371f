import { refuse } from '@plenum/domain/result';
import { AcceptTrustRequest, NameTrusteesRequest, UnsealStepRequest } from '@plenum/protocol/trustees';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequireActor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { acceptTrust } from './accept-trust.ts';
import { askForPoll, authorizeForPoll, type OnPoll } from './ask-for-poll.ts';
import { nameTrustees } from './name-trustees.ts';
import type { Polls } from './polls.ts';
import { readUnsealing } from './read-unsealing.ts';
import { findTrustees } from './trustees.store.ts';
import { unsealStep } from './unseal-step.ts';

const one = '/api/v1/polls/:poll';

/** Five thousand envelopes with eight layers, in base64url. */
const bodyLimit = 10 * 1024 * 1024;

export function registerTrustees(app: FastifyInstance, polls: Polls, ask: RequireActor): void {
	const askToRead = (request: FastifyRequest<OnPoll>) => askForPoll(polls, ask, request, 'read');

	app.put<OnPoll & { Body: NameTrusteesRequest }>(
		`${one}/trustees`,
		{ config: authorizeForPoll(polls, ask, 'run-poll'), schema: { body: NameTrusteesRequest } },
		async (request, reply) => {
			const actor = await askForPoll(polls, ask, request, 'run-poll');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await nameTrustees(polls, actor.value, request.params.poll, request.body.trustees));
		}
	);

	app.post<OnPoll & { Body: AcceptTrustRequest }>(
		`${one}/trust`,
		{ config: forTrustees(polls, ask), schema: { body: AcceptTrustRequest } },
		async (request, reply) => {
			const actor = await askToRead(request);
			return answer(reply, actor.ok ? await acceptTrust(polls, actor.value, request.params.poll, request.body) : actor);
		}
	);

	app.get<OnPoll>(`${one}/unsealing`, async (request, reply) => {
		const actor = await askToRead(request);
		if (!actor.ok) return answer(reply, actor);
		return answer(reply, await readUnsealing(polls.context.database.read, actor.value, request.params.poll));
	});

	app.post<OnPoll & { Body: UnsealStepRequest }>(
		`${one}/unsealing`,
		{
			config: forTrustees(polls, ask),
			schema: { body: UnsealStepRequest },
			bodyLimit
		},
		async (request, reply) => {
			const actor = await askToRead(request);
			return answer(reply, actor.ok ? await unsealStep(polls, actor.value, request.params.poll, request.body) : actor);
		}
	);
}

/** Batches are large: they are read only from whoever was named as a trustee, or from a facilitator, who brings a written key. */
function forTrustees(polls: Polls, ask: RequireActor): BodyRules {
	return {
		async authorize(request) {
			const onPoll = request as FastifyRequest<OnPoll>;
			const actor = await askForPoll(polls, ask, onPoll, 'read');
			if (!actor.ok || actor.value.role === 'facilitator') return actor;
			const trustees = await findTrustees(polls.context.database.read, onPoll.params.poll);
			const isNamed = trustees.some(({ participant }) => participant === actor.value.participant);
			return isNamed ? actor : refuse('poll/not-trustee');
		}
	};
}
