import type { Act } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyContextConfig, FastifyRequest } from 'fastify';

/** The rules of a route beside its messages. */
export type RouteRules = FastifyContextConfig & { bodyLimit?: number; headers?: object };

/** Who may call a route. `require` checks the caller and their rights, and finds what the route acts on. */
export type Access<Caller> = { require(request: FastifyRequest): Promise<Result<Caller>>; rules: RouteRules };

/** Checks the caller twice: before a body is read, and again before the command. */
export function accessBy<Caller>(
	require: (request: FastifyRequest) => Promise<Result<Caller>>,
	rules: RouteRules = {}
): Access<Caller> {
	return { require, rules: { authorize: require, ...rules } };
}

/**
 * The access of routes that act on the same thing. `Caller` is the actor, together with what was looked up of the thing for
 * them.
 */
export type AccessTo<Caller> = {
	(act: Act, rules?: RouteRules): Access<Caller>;
	require(request: FastifyRequest, act: Act): Promise<Result<Caller>>;
};

export function createAccess<Caller>(
	require: (request: FastifyRequest, act: Act) => Promise<Result<Caller>>
): AccessTo<Caller> {
	return Object.assign((act: Act, rules?: RouteRules) => accessOnce((request) => require(request, act), rules), {
		require
	});
}

/** [PEOPLE24] A command whose body arrived with its head is checked once. A command with a key may have waited: it is checked again. */
function accessOnce<Caller>(
	require: (request: FastifyRequest) => Promise<Result<Caller>>,
	rules?: RouteRules
): Access<Caller> {
	const before = new WeakMap<FastifyRequest, Result<Caller>>();
	return {
		async require(request) {
			return (request.keyed ? undefined : before.get(request)) ?? require(request);
		},
		rules: {
			async authorize(request) {
				const required = await require(request);
				before.set(request, required);
				setImmediate(() => request.raw.complete || before.delete(request)); // The rest of the packet is read in this turn.
				return required;
			},
			...rules
		}
	};
}

/** For addresses that begin with a consultation. */
export function accessInConsultation<Caller>(
	ask: (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<Caller>>
): AccessTo<Caller> {
	return createAccess((request, act) => ask(request, (request.params as { consultation: string }).consultation, act));
}
