import type { Act, Phase, Role, Standing } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { answer } from './answer.ts';

declare module 'fastify' {
	interface FastifyRequest {
		/** The participant who asks, once that is known. */
		actor?: string;
	}
}

/** A person as the record holds them at this moment, in one consultation. */
export type Actor = {
	participant: string;
	consultation: string;
	role: Role;
	standing: Standing;
	constituency: string;
	phase: Phase;
};

/** Who asks, and may they: the first thing that every route of a consultation does. Rights are read now, never remembered. */
export type AskActor = (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<Actor>>;

/** For a body larger than any command: who sends it is known before it is taken in. */
export function askFirst(ask: AskActor, act: Act): onRequestAsyncHookHandler {
	return async (request, reply) => {
		const actor = await ask(request, (request.params as { consultation: string }).consultation, act);
		return actor.ok ? undefined : answer(reply, actor);
	};
}
