import { ok, refuse } from '@plenum/domain/result';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config.ts';
import type { LanguagePacks } from '../languages/language-packs.ts';
import { forOneBrowser } from './for-one-browser.ts';
import { strangersBodyLimit } from './authorize-before-body.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What a page's own server-side code may use: the API, in-process, through the same door as everyone else. */
export type PageServices = {
	inject: FastifyInstance['inject'];
	quickExitUrl: string;
	languagePacks: LanguagePacks;
};

/** Pages read no body; what a browser without script posts to one is answered by a page, and only as far as it is small. */
const fromVisitors = {
	bodyLimit: strangersBodyLimit,
	config: {
		authorize: async ({ headers }: FastifyRequest) =>
			headers['transfer-encoding'] === undefined ? ok(null) : refuse('request/too-large'),
		accepts: ['*']
	}
};

/** A hook may tell the browser something with any answer; a page writes its other headers itself. */
function setHeader(reply: FastifyReply, name: (typeof forOneBrowser)[number]): void {
	const value = reply.getHeader(name);
	if (value !== undefined) reply.raw.setHeader(name, value);
}

/** Files that are named by what is in them. */
const neverAskedAgain = '/_app/immutable/';
const serviceWorker = '/service-worker.js';
const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/**
 * [WEB53] Files that only serve to retry a request are left out of the first view. A page has more than a dozen of them, and a phone's
 * first view has little room.
 */
function leaveOutValidators(response: ServerResponse): void {
	const writeHead = response.writeHead.bind(response) as (status: number, headers: object) => ServerResponse;
	response.writeHead = (status: number, ...[headers]: unknown[]): ServerResponse => {
		const left = Object.entries(headers ?? {}).filter(([name]) => name !== 'etag' && name !== 'accept-ranges');
		return writeHead(status, Object.fromEntries(left));
	};
}

/** Everything that is not the API is a page: SvelteKit answers it, on the same port. */
export async function servePages(app: FastifyInstance, config: Config): Promise<void> {
	// adapter-node takes the scheme from this header only; without it form posts over http count as foreign.
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.BODY_SIZE_LIMIT = String(strangersBodyLimit);
	const built: string = '@plenum/web/handler'; // Not there before the pages are built, so not for the type checker.
	const { handler } = (await import(built)) as { handler: Handler };
	await routePages(app, config, handler);
}

/** Hands every request that no other route takes to what renders the pages. */
export async function routePages(
	app: FastifyInstance,
	{ publicUrl, quickExitUrl }: Config,
	handler: Handler
): Promise<void> {
	await app.register(async (pages) => {
		pages.removeAllContentTypeParsers();
		pages.addContentTypeParser('*', (_request, _payload, done) => done(null));
		pages.all('/*', { ...fromVisitors, schema: { hide: true } }, (request, reply) => {
			const services: PageServices = {
				inject: app.inject.bind(app),
				quickExitUrl,
				languagePacks: app.languagePacks
			};
			request.raw.headers['x-forwarded-proto'] = new URL(publicUrl).protocol.slice(0, -1);
			Object.assign(request.raw, { plenum: services });
			reply.hijack();
			for (const name of forOneBrowser) setHeader(reply, name);
			if (request.url.startsWith(neverAskedAgain)) leaveOutValidators(reply.raw);
			// A worker takes its policy from its own file, not from a page.
			if (request.url === serviceWorker) reply.raw.setHeader('content-security-policy', workerPolicy);
			handler(request.raw, reply.raw);
		});
	});
}
