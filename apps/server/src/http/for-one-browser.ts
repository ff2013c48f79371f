import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an answer tells one browser to keep or to forget. */
export const forOneBrowser = ['set-cookie', 'clear-site-data'] as const;

/**
 * [PEOPLE70] What a cache between server and browsers may keep for everybody tells none of them to forget anything, nor who it is:
 * whatever the answer's address, and whoever writes it.
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
