import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { subscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach, expect } from 'vitest';
import type { AnswerChecker } from './answer-checker.fixture.ts';

/**
 * For every test. Each API answer, of any server that a test opens, matches the OpenAPI document exactly, with nothing more. Which
 * operations were answered is kept, so that at the end none is left that no test asked for.
 */

const mismatches: string[] = [];
const answered = new Set<string>();
let checker: Promise<AnswerChecker> | null = null;

subscribe('fastify.initialization', (message) => {
	const { fastify } = message as { fastify: FastifyInstance };
	const routes: string[] = [];
	fastify.addHook('onRoute', ({ method, url }) => void routes.push(`${String(method)} ${url}`));
	fastify.addHook('onSend', async (request, reply, payload) => {
		// A repeat is the first answer to the byte, which was compared when it was given.
		const isRepeat = reply.hasHeader('idempotent-replayed');
		// One that a route has compressed itself is the same as what is compared where nobody asks for that.
		const isCompressed = reply.hasHeader('content-encoding');
		if (isOfApi(request) && !isRepeat && !isCompressed) await check(fastify, routes, request, reply, payload);
	});
});

afterEach(() => {
	expect(mismatches.splice(0), 'answers that are not as the OpenAPI document says').toEqual([]);
});

afterAll(() => {
	const folder = process.env.ANSWERED_OPERATIONS;
	if (folder === undefined || answered.size === 0) return;
	mkdirSync(folder, { recursive: true });
	appendFileSync(join(folder, `${process.pid}.txt`), [...answered, ''].join('\n'));
});

function isOfApi({ method, routeOptions }: FastifyRequest): boolean {
	return method !== 'HEAD' && routeOptions.schema?.hide !== true && (routeOptions.url ?? '').startsWith('/api/v1/');
}

async function documentOf(app: FastifyInstance): Promise<object> {
	const { json } = await app.apiDocument();
	return JSON.parse(new TextDecoder().decode(json)) as object;
}

async function check(
	app: FastifyInstance,
	routes: readonly string[],
	request: FastifyRequest,
	reply: FastifyReply,
	payload: unknown
): Promise<void> {
	checker ??= import('./answer-checker.fixture.ts').then(({ answerCheckerOf }) =>
		answerCheckerOf(routes, () => documentOf(app))
	);
	const { method, routeOptions } = request;
	const answer = {
		route: `${method} ${routeOptions.url ?? ''}`,
		status: reply.statusCode,
		type: String(reply.getHeader('content-type') ?? ''),
		payload
	};
	const { mismatch } = (await checker).check(answer);
	if (mismatch !== null) mismatches.push(mismatch);
	else if (answer.status < 400) answered.add(answer.route);
}
