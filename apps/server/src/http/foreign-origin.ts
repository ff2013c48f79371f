import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { problem } from './answer.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Is the page that asks one of ours? A request without an origin is no browser's. */
export function isOwnOrigin(
	config: Config,
	headers: { origin?: string | undefined; host?: string | undefined }
): boolean {
	if (headers.origin === undefined) return true;
	if (headers.origin === config.publicUrl) return true;
	return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** No other website can make a reader's browser change anything here. */
export function refuseForeignOrigins(app: FastifyInstance, config: Config): void {
	app.addHook('onRequest', async (request, reply) => {
		if (harmless.has(request.method) || isOwnOrigin(config, request.headers)) return;
		return problem(reply, 'identity/foreign-origin');
	});
}
