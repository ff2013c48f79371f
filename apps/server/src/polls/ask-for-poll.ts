import type { Act } from '@plenum/domain/people/rights';
import { refuse, type Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import type { Polls } from './polls.ts';
import { findPollConsultation } from './polls.store.ts';

export type OnPoll = { Params: { poll: string } };

/** The address names the poll alone: its consultation is looked up before rights are. */
export async function askForPoll(
	polls: Polls,
	ask: RequireActor,
	request: FastifyRequest<OnPoll>,
	act: Act
): Promise<Result<Actor>> {
	const consultation = await findPollConsultation(polls.context.database.read, request.params.poll);
	return consultation === undefined ? refuse('poll/unknown') : ask(request, consultation, act);
}

/** A body about a poll is read from those alone who may do this in its consultation. */
export function authorizeForPoll(polls: Polls, ask: RequireActor, act: Act): BodyRules {
	return { authorize: (request) => askForPoll(polls, ask, request as FastifyRequest<OnPoll>, act) };
}
