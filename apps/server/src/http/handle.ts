import type { Act } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answer, type Answerable } from './answer.ts';
import type { BodyRules } from './authorize-before-body.ts';

/** What a question or command comes to, or the reply where it is no JSON and has been sent already. */
export type Handled<Value> = Answerable<Value> | FastifyReply;

/** What every route does once its schema holds: who asks and may they, then the question or command, then the answer. */
export async function respond<Who, Value>(
	reply: FastifyReply,
	required: Promise<Result<Who>>,
	command: (who: Who) => Promise<Handled<Value>>,
	status?: number
): Promise<FastifyReply> {
	const who = await required;
	if (!who.ok) return answer(reply, who);
	// A reply can be awaited, and comes to nothing: then it was sent.
	const handled = await command(who.value);
	return handled && 'ok' in handled ? answer(reply, handled, status) : reply;
}

/**
 * What routes need that act on the same thing. `Who` is the actor, together with what was looked up of the thing for them.
 */
export type Handle<Who> = {
	/** `status` is that of a value. */
	<Value>(
		request: FastifyRequest,
		reply: FastifyReply,
		act: Act,
		command: (who: Who) => Promise<Handled<Value>>,
		status?: number
	): Promise<FastifyReply>;
	require(request: FastifyRequest, act: Act): Promise<Result<Who>>;
	/** A body is read from those alone who may do this there. */
	authorize(act: Act): BodyRules;
};

export function createHandle<Who>(require: (request: FastifyRequest, act: Act) => Promise<Result<Who>>): Handle<Who> {
	const before = new WeakMap<FastifyRequest, { act: Act; required: Result<Who> }>();

	/** [PEOPLE24] Who sends a body that came whole with its head was asked a moment ago; a command with a key may have waited since. */
	async function requireNow(request: FastifyRequest, act: Act): Promise<Result<Who>> {
		const asked = request.keyed ? undefined : before.get(request);
		return asked?.act === act ? asked.required : require(request, act);
	}

	return Object.assign(
		<Value>(
			request: FastifyRequest,
			reply: FastifyReply,
			act: Act,
			command: (who: Who) => Promise<Handled<Value>>,
			status?: number
		) => respond(reply, requireNow(request, act), command, status),
		{
			require,
			authorize: (act: Act): BodyRules => ({
				async authorize(request) {
					const required = await require(request, act);
					before.set(request, { act, required });
					setImmediate(() => request.raw.complete || before.delete(request)); // The rest of the packet is read in this turn.
					return required;
				}
			})
		}
	);
}

/** For addresses that begin with a consultation. */
export function handleInConsultation<Who>(
	ask: (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<Who>>
): Handle<Who> {
	return createHandle((request, act) => ask(request, (request.params as { consultation: string }).consultation, act));
}
