declare module 'fastify' {
	interface FastifyContextConfig {
		requiresRecentSignIn?: boolean;
	}
}

/**
 * [ACCOUNT20] `config` of a route whose action cannot be undone. A caller with an account must have proved their identity within the last
 * ten minutes. Otherwise the refusal is `session/reauthenticate`, and the browser asks and sends again.
 */
export const requireRecentSignIn = { requiresRecentSignIn: true } as const;
