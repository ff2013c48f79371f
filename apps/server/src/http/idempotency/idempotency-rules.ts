import { Type, type Static } from 'typebox';

export const longestKey = 100;

/** The header of a command that may be sent again: of the same actor, it is done once. */
export const IdempotencyHeaders = Type.Object({
	'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: longestKey }))
});
export type IdempotencyHeaders = Static<typeof IdempotencyHeaders>;

/** `answer`: a repeat gets the first answer. `claim`: a repeat is told that it was done. `none`: the route takes no key. */
export type IdempotencyRule = 'answer' | 'claim' | 'none';

declare module 'fastify' {
	interface FastifyContextConfig {
		/** For a route that changes something: `answer` is the default. */
		idempotency?: IdempotencyRule;
	}
}

/** `config` of a route whose answer holds a secret that is shown once: it is stored nowhere, not even sealed. */
export const withholdsAnswer = { idempotency: 'claim' } as const;

/**
 * `config` of a route whose repeat changes nothing more by itself: it asks, or proves who one is, or sets what it names. The reason
 * stands at each.
 */
export const repeatsByItself = { idempotency: 'none' } as const;
