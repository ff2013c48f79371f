import { AcceptTrustRequest, NameTrusteesRequest, UnsealStepRequest } from '@plenum/protocol/trustees';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AskActor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { acceptTrust } from './accept-trust.ts';
import { askForPoll, authorizeForPoll, type OnPoll } from './ask-for-poll.ts';
import { nameTrustees } from './name-trustees.ts';
import type { Polls } from './polls.ts';
import { readUnsealing } from './read-unsealing.ts';
import { unsealStep } from './unseal-step.ts';

const one = '/api/v1/polls/:poll';

/** Five thousand envelopes with eight layers, in base64url. */
const bodyLimit = 10 * 1024 * 1024;

export function registerTrustees(app: FastifyInstance, polls: Polls, ask: AskActor): void {
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

	// Whoever reads may try, here and below: only who was named is a trustee.
	app.post<OnPoll & { Body: AcceptTrustRequest }>(
		`${one}/trust`,
		{ config: authorizeForPoll(polls, ask, 'read'), schema: { body: AcceptTrustRequest } },
		async (request, reply) => {
			const actor = await askToRead(request);
			return answer(reply, actor.ok ? await acceptTrust(polls, actor.value, request.params.poll, request.body) : actor);
		}
	);

	app.get<OnPoll>(`${one}/unsealing`, async (request, reply) => {
		const actor = await askToRead(request);
		if (!actor.ok) return answer(reply, actor);
		return answer(reply, await readUnsealing(polls.house.database.read, actor.value, request.params.poll));
	});

	app.post<OnPoll & { Body: UnsealStepRequest }>(
		`${one}/unsealing`,
		{
			config: authorizeForPoll(polls, ask, 'read'),
			schema: { body: UnsealStepRequest },
			bodyLimit
		},
		async (request, reply) => {
			const actor = await askToRead(request);
			return answer(reply, actor.ok ? await unsealStep(polls, actor.value, request.params.poll, request.body) : actor);
		}
	);
}
