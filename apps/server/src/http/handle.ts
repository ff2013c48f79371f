import type { Act } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, RequireActor } from './actor.ts';
import { answer } from './answer.ts';

/** Who asks, may they, then the question or command: what a route of a consultation does. `status` is that of a value. */
export type AnswerTo = <Value>(
	request: FastifyRequest<{ Params: { consultation: string } }>,
	reply: FastifyReply,
	act: Act,
	command: (actor: Actor) => Promise<Result<Value>>,
	status?: number
) => Promise<FastifyReply>;

export function createAnswerTo(ask: RequireActor): AnswerTo {
	return async (request, reply, act, command, status) => {
		const actor = await ask(request, request.params.consultation, act);
		return answer(reply, actor.ok ? await command(actor.value) : actor, status);
	};
}
