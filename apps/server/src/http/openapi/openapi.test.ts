import { brotliDecompressSync } from 'node:zlib';
import { closeCodes } from '@plenum/documents/collaboration/frames';
import { wordTypes } from '@plenum/protocol/exports/templates';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { routes } from '@plenum/protocol/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnswerChecker } from '../../test-support/app/answer-checker.fixture.ts';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';

type Parameter = { in: string; name: string; required: boolean };
type Operation = {
	operationId: string;
	parameters?: Parameter[];
	requestBody?: { required: boolean; content: Record<string, unknown> };
	security?: unknown[];
	responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = { paths: Record<string, Record<string, Operation>> };

let testApp: TestApp;
let document: Document;

beforeAll(async () => {
	testApp = await createTestApp();
	document = (await testApp.ask<Document>('GET /api/v1/openapi.json')).body;
});
afterAll(() => testApp.close());

function find(route: string): Operation {
	const [method = '', path = ''] = route.split(' ');
	const operation = document.paths[`/api/v1${path}`]?.[method.toLowerCase()];
	if (!operation) throw new Error(`${route} is not in the document`);
	return operation;
}

const at = '/consultations/{consultation}';

test('a linter finds nothing in the document but that a websocket answers 101', async () => {
	const source = JSON.stringify(document);
	const config = await createConfig({ extends: ['recommended-strict'] });
	const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
	const found = problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
	expect(found).toEqual([
		'operation-2xx-response: Operation must have at least one `2XX` response. #/paths/~1collab~1{document}/get/responses'
	]);
});

test('the document has every operation that is described, each with answers, refusals and a name of its own', () => {
	const documented = Object.entries(document.paths)
		.filter(([path]) => path.startsWith('/api/v1'))
		.flatMap(([, methods]) => Object.values(methods));
	const ids = documented.map(({ operationId }) => operationId);
	expect(ids.toSorted()).toEqual(Object.keys(routes).toSorted());
	expect(new Set(ids).size).toBe(ids.length);
	for (const { responses } of documented) {
		expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
		expect(Object.keys(responses['4XX']?.content ?? {})).toEqual(['application/problem+json']);
	}
});

test('[DOC212] the document describes the websocket of a text: parameters, frames, close codes', () => {
	const { parameters = [], description } = document.paths['/collab/{document}']!['get']! as Operation & {
		description: string;
	};
	expect(parameters.map(({ name }) => name)).toEqual(['document', 'token', 'schema', 'client', 'generation']);
	for (const part of ['100 | saved', '101 | refused', '102 | status', 'messageHandlers[100]'])
		expect(description).toContain(part);
	for (const code of Object.values(closeCodes)) expect(description).toContain(String(code));
});

test('a route that does not say what it answers cannot be registered', async () => {
	const { createServer } = await import('../create-server.ts');
	const server = await createServer(testApp.plenum.context.config, null);
	expect(() => server.get('/api/v1/new-route', () => ({}))).toThrow(
		'GET /api/v1/new-route does not say what it answers'
	);
	await server.close();
});

test.each([
	[`POST ${at}/imports`, ['multipart/form-data']],
	[`PUT ${at}/imports/{import}/file`, ['application/octet-stream']],
	[`POST ${at}/rating-rounds/{round}/sheets`, ['multipart/form-data']],
	[`POST ${at}/indicator-values/reading`, ['multipart/form-data']],
	[`PUT ${at}/template/logo`, ['image/png', 'image/jpeg']],
	[`PUT ${at}/template/house-style`, [...wordTypes]],
	['POST /consultations/from-outcome', ['application/json']],
	[`POST ${at}/earlier-outcomes`, ['application/json']]
])('%s says what is uploaded', (route, types) => {
	const { requestBody } = find(route);
	expect(requestBody?.required).toBe(true);
	expect(Object.keys(requestBody?.content ?? {})).toEqual(types);
});

test('what has a default may be left out, and so may a body that may be null', () => {
	const isRequired = (route: string, name: string) =>
		find(route).parameters?.find((parameter) => parameter.name === name)?.required;
	expect(isRequired(`GET ${at}/journal`, 'after')).toBe(false);
	expect(isRequired(`GET ${at}/report`, 'language')).toBe(true);
	expect(find('POST /polls/{poll}/open').requestBody?.required).toBe(false);
	expect(find('POST /polls/{poll}/close').requestBody?.required).toBe(true);
});

test('what anyone may ask needs no session', () => {
	expect(find('GET /public/{slug}').security).toEqual([]);
	expect(find(`GET ${at}`).security).toBeUndefined();
	expect(find('POST /reporting/draft').security).toEqual([{ link: [] }]);
});

test('an answer that says less or more than the document, or says it otherwise, is found', () => {
	const checker = createAnswerChecker(document);
	const answer = { route: 'GET /api/v1/setup', status: 200, type: 'application/json; charset=utf-8' };
	const check = (payload: object, other: object = {}) =>
		checker.check({ ...answer, payload: JSON.stringify(payload), ...other }).mismatch;
	expect(check({ needed: true })).toBeNull();
	expect(check({})).toContain('required');
	expect(check({ needed: true, name: 'Ada' })).toContain('additional');
	expect(check({ needed: 1 })).toContain('boolean');
	expect(check({ needed: true }, { status: 201 })).toContain('no such status');
	expect(check({ needed: true }, { type: 'text/html' })).toContain('no text/html');
	expect(check({ code: 'request/invalid' }, { status: 400, type: 'application/problem+json' })).toContain('required');
});

test('[OPERATE34] others are answered while the document is put together, and many who ask at once are sent the same', async () => {
	const fresh = await createTestApp();
	const { app } = fresh.plenum;
	const answered: string[] = [];
	const ask = async (url: string, name: string, encoding = 'identity') => {
		const reply = await app.inject({ url, headers: { 'accept-encoding': encoding } });
		answered.push(name);
		return reply;
	};
	const asking = ['identity', 'br', 'br'].map((encoding) => ask('/api/v1/openapi.json', 'document', encoding));
	await ask('/healthz', 'other');
	expect(answered).toEqual(['other']);
	const [plain, ...compressed] = await Promise.all(asking);
	expect(plain?.json()).toEqual(document);
	for (const { headers, rawPayload } of compressed) {
		expect(headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(rawPayload).toString()).toBe(plain?.body);
	}
	await fresh.close();
});
