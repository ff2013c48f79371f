import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an answer tells one browser to keep or to forget. */
export const forOneBrowser = ['set-cookie', 'clear-site-data'] as const;

/**
 * [PEOPLE70] An answer that a shared cache may keep never makes a browser forget anything, and never says who it is. This
 * holds for every address, and for every writer of the answer.
 */
export function leaveOutOfShared(app: FastifyInstance): void {
	app.addHook('onRequest', async (_request, { raw }) => leaveOut(raw));
}

function leaveOut(response: ServerResponse<IncomingMessage>): void {
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse<IncomingMessage>;
	response.writeHead = (...given: unknown[]) => {
		const headers = new Map(Object.entries(given.findLast((each) => typeof each === 'object') ?? {}));
		const named = [...headers].find(([name]) => name.toLowerCase() === 'cache-control')?.[1];
		if (/no-store|private/.test(String(named ?? response.getHeader('cache-control')))) return writeHead(...given);
		for (const name of forOneBrowser) {
			response.removeHeader(name);
			headers.delete(name);
		}
		return writeHead(given[0], Object.fromEntries(headers));
	};
}
