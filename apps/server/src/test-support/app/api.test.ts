import { expect, test } from 'vitest';
import { createTestApi, type EncodedRequest } from './api.fixture.ts';

const sent: EncodedRequest[] = [];
const send = async (request: EncodedRequest, { as = 'nobody' }: { as?: string }) => {
	sent.push(request);
	return { status: 200, body: { as } as unknown };
};
const api = createTestApi<{ as?: string }, { status: number; body: unknown }, 'consultation'>(send, {
	consultation: 'own'
});

test('[WEB270] a call of the tests’ client has the method, address and body of its operation', async () => {
	await api('listPolls', { query: { state: 'open' } });
	await api('listPolls', { params: { consultation: 'another one' } });
	expect((await api('castBallot', { params: { poll: 'p' }, body: { choice: 'for' }, as: 'Ada' })).body).toEqual({
		as: 'Ada'
	});
	await api('saveLogo', { body: new Blob(['<svg/>'], { type: 'image/svg+xml' }) });
	await api('uploadImport', { body: { file: new File(['a,b'], 'matrix.csv') } });
	expect(sent.slice(0, 3)).toEqual([
		{ method: 'GET', url: '/api/v1/consultations/own/polls?state=open', headers: {} },
		{ method: 'GET', url: '/api/v1/consultations/another%20one/polls', headers: {} },
		{ method: 'POST', url: '/api/v1/polls/p/ballot', headers: {}, payload: { choice: 'for' } }
	]);
	expect([sent[3]?.headers, String(sent[3]?.payload)]).toEqual([{ 'content-type': 'image/svg+xml' }, '<svg/>']);
	expect(sent[4]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
	expect(String(sent[4]?.payload)).toContain('name="file"; filename="matrix.csv"');
});

test('[WEB270] a call of the tests’ client of another operation, path, query, body or answer does not compile', () => {
	const types = async () => {
		(await api('getPoll', { params: { poll: 'p' } })).body.state satisfies string;
		(await api('getPoll', { params: { poll: 'p' } })).body.code satisfies string | undefined;
		// @ts-expect-error no such operation
		await api('getPolls');
		// @ts-expect-error a part of the path is missing
		await api('getPoll');
		// @ts-expect-error no such part of the path
		await api('getPoll', { params: { polls: 'p' } });
		// @ts-expect-error a part of the path that only the consultation's client fills in
		await createTestApi(send, {})('listPolls');
		// @ts-expect-error no such field of the query
		await api('listPolls', { query: { clusters: 'k' } });
		// @ts-expect-error not one of the values of the query
		await api('listPolls', { query: { state: 'opened' } });
		// @ts-expect-error the body is missing
		await api('castBallot', { params: { poll: 'p' } });
		// @ts-expect-error the body of another operation
		await api('castBallot', { params: { poll: 'p' }, body: { reason: 'A mistake' } });
		// @ts-expect-error no such field of the answer
		(await api('getPoll', { params: { poll: 'p' } })).body.polls satisfies unknown;
		// @ts-expect-error a field of the answer has another type
		(await api('getPoll', { params: { poll: 'p' } })).body.state satisfies number;
	};
	expect(types).toBeTypeOf('function');
});
