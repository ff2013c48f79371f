declare module 'fastify' {
	interface FastifyContextConfig {
		requiresRecentSignIn?: boolean;
	}
}

/**
 * [ACCOUNT20] `config` of a route that does what cannot be taken back: a caller with an account must have proved within the
 * last ten minutes who they are. Otherwise the refusal is `session/reauthenticate`, and the browser asks and sends again.
 */
export const requireRecentSignIn = { requiresRecentSignIn: true } as const;
