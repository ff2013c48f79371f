declare module 'fastify' {
	interface FastifyContextConfig {
		traceless?: true;
	}
}

/** [CONCERN1] `config` of a route of which a figure or a line of a log would say already what is nobody's business. */
export const traceless = { traceless: true } as const;
