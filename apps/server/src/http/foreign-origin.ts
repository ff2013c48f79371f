import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { problem } from './answer.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

type Heads = { origin?: string | undefined; host?: string | undefined };

/**
 * [PEOPLE29] Whether the requesting page is one of ours. Where `PUBLIC_URL` is set, host and origin must equal it, with
 * scheme and port. On an instance without it, any name is accepted, if the page has the same. A request without an origin
 * does not come from a browser.
 */
export function isOwnOrigin(config: Config, { origin, host = '' }: Heads): boolean {
	if (!isOwnHost(config, host)) return false;
	if (origin === undefined) return true;
	return config.isPublicUrlSet ? isPublicUrl(config, origin) : origin === `http://${host}`;
}

/** A name that is not ours may be one that another website points here. */
function isOwnHost(config: Config, host: string): boolean {
	return !config.isPublicUrlSet || isPublicUrl(config, `${new URL(config.publicUrl).protocol}//${host}`);
}

function isPublicUrl({ publicUrl }: Config, url: string): boolean {
	return url === publicUrl || withOneLoopback(url) === withOneLoopback(publicUrl);
}

/** A machine's names for itself are one: nobody else can give them away. */
function withOneLoopback(url: string): string {
	return url.replace(/^http:\/\/(?:127\.0\.0\.1|\[::1\])(?=:|$)/, 'http://localhost');
}

/** For monitoring of the server, on its own address. */
export const watched = new Set(['/healthz', '/readyz', '/metrics']);

/** No other website can make a reader's browser change anything here, or read anything under a name of its own. */
export function refuseForeignOrigins(app: FastifyInstance, config: Config): void {
	app.addHook('onRequest', async (request, reply) => {
		const { origin, host } = request.headers;
		if (watched.has(request.routeOptions.url ?? '')) return;
		const isOwn = harmless.has(request.method) ? isOwnHost(config, host ?? '') : isOwnOrigin(config, { origin, host });
		if (!isOwn) return problem(reply, 'identity/foreign-origin');
	});
}
