import type { Server } from 'node:http';
import { livePath, mostPosted } from '../live/live.ts';
import { writeSecurityHeaders } from './security-headers.ts';
import { endSlowBody } from './bodies/slow-bodies.ts';

/**
 * socket.io answers its requests without Fastify's hooks; what those do for all others is done here. To be called after
 * socket.io was attached: it puts its own listener in the place of those that it finds.
 */
export function guardLiveRequests(server: Server, https: boolean): void {
	server.prependListener('request', (request, response) => {
		if (!request.url?.startsWith(livePath)) return;
		response.setHeader('cache-control', 'no-store');
		writeSecurityHeaders(response, https);
		endSlowBody(request, mostPosted);
	});
}
