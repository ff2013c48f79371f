import type { Act } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import type { ReadResult } from '../db/read-pool.ts';
import type { WorkerRead } from '../db/worker-read.ts';
import type { Actor, RequireActor } from './actor.ts';
import { problem } from './answer.ts';

/** [DB17] What a worker answered: its JSON as it is, or the refusal; where the budget is spent, with the time to wait. */
export function answerRead(
	reply: FastifyReply,
	result: ReadResult | Extract<Result<never>, { ok: false }>
): FastifyReply {
	if (result.ok) {
		const { buffer, byteOffset, byteLength } = result.value;
		return reply.type('application/json; charset=utf-8').send(Buffer.from(buffer, byteOffset, byteLength));
	}
	if ('retryAfter' in result) void reply.header('retry-after', result.retryAfter);
	return problem(reply, result.reason);
}

/** Who asks, may they, then the question in a worker: what a route does that reads more than the event loop may be held for. */
export type AnswerCostly = <Input extends unknown[] | [], Value>(
	request: FastifyRequest<{ Params: { consultation: string } }>,
	reply: FastifyReply,
	act: Act,
	question: WorkerRead<Input, Value>,
	input: (actor: Actor) => NoInfer<Input>
) => Promise<FastifyReply>;

export function createAnswerCostly(ask: RequireActor, { costly }: Database): AnswerCostly {
	return async (request, reply, act, question, input) => {
		const actor = await ask(request, request.params.consultation, act);
		if (!actor.ok) return answerRead(reply, actor);
		return answerRead(reply, await costly.read(actor.value.participant, question, ...input(actor.value)));
	};
}
