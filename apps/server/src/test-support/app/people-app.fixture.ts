import type { Method } from '@plenum/protocol/addresses';
import { Writable } from 'node:stream';
import { createPlenum, type AppOptions } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { createTestApi, type EncodedRequest } from './api.fixture.ts';
import { createDataFolder, envOf, removeDataFolder } from '../database/data-folder.fixture.ts';

/** `cookie` is the session's; `cookies` are all that were set. */
export type TestResponse<Body> = {
	status: number;
	body: Body;
	bytes: Buffer;
	cookie: string | undefined;
	cookies: string[];
};
export type TestCaller = {
	token?: string;
	cookie?: string;
	from?: string;
	headers?: Record<string, string>;
};
export type TestRequest = TestCaller & { body?: unknown };

/** The whole of Plenum over a real file, with a clock that a test can move. */
export async function createPeopleTestApp(
	env: NodeJS.ProcessEnv = {},
	options: Pick<AppOptions, 'networkAddresses'> = {}
) {
	const dataDir = await createDataFolder('plenum-people-');
	const config = readConfig({ ...envOf(dataDir), PORT: '0', PUBLIC_URL: 'http://plenum.test', ...env });
	const clock = { now: Date.UTC(2030, 0, 1) };
	const lines: string[] = [];
	const log = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
	const plenum = await createPlenum(config, { ...options, pages: false, log, now: () => clock.now });
	const { app, context, people } = plenum;

	async function send(
		{ method, url, headers, payload }: EncodedRequest,
		{ from = '198.51.100.7', token, cookie, headers: more }: TestCaller
	): Promise<TestResponse<unknown>> {
		const answer = await app.inject({
			method,
			url,
			remoteAddress: from,
			headers: {
				host: new URL(config.publicUrl).host,
				...(token ? { authorization: `Bearer ${token}` } : {}),
				...(cookie ? { cookie } : {}),
				...headers,
				...more
			},
			...(payload && { payload })
		});
		const cookies = [answer.headers['set-cookie'] ?? []].flat();
		const isJson = String(answer.headers['content-type']).includes('json');
		const body: unknown = isJson ? answer.json() : {};
		return { status: answer.statusCode, body, bytes: answer.rawPayload, cookie: cookies[0], cookies };
	}

	async function ask<Body = Record<string, unknown>>(
		call: string,
		{ body, ...caller }: TestRequest = {}
	): Promise<TestResponse<Body>> {
		const [method = 'GET', url = '/'] = call.split(' ');
		const reply = await send({ method: method as Method, url, headers: {}, payload: body as object }, caller);
		return { ...reply, body: reply.body as Body };
	}

	return {
		app,
		context,
		people,
		clock,
		log: lines,
		api: createTestApi<TestCaller, TestResponse<unknown>>(send, {}),
		ask,
		async close() {
			await plenum.close();
			await removeDataFolder(dataDir);
		},
		/** The first facilitator's token, by the set-up link. */
		async setUp(name = 'Ilse Marrow', password = 'a long enough phrase'): Promise<string> {
			const link = await plenum.setupLink();
			const body = { token: link?.split('#')[1], name, password };
			return (await ask<{ token: string }>('POST /api/v1/setup', { body })).body.token;
		}
	};
}

export type PeopleTestApp = Awaited<ReturnType<typeof createPeopleTestApp>>;

export const someConsultation = {
	title: 'Follow-up to the fourth cycle',
	stateName: 'Republic of Alvenia',
	reviews: [{ cycle: 4, session: 99, symbols: ['A/HRC/99/15'] }],
	purpose: 'mid-term-report'
};

/** A consultation with its code, made by this facilitator. */
export async function createSome(
	{ ask }: Pick<PeopleTestApp, 'ask'>,
	token: string,
	more: Record<string, unknown> = {}
): Promise<{ id: string; code: string; facilitator: string }> {
	const body = { ...someConsultation, ...more };
	const created = await ask<{ id: string; me: { participant: string } }>('POST /api/v1/consultations', { token, body });
	const { code } = (await ask<{ code: string }>(`GET /api/v1/consultations/${created.body.id}/join-code`, { token }))
		.body;
	return { id: created.body.id, code, facilitator: created.body.me.participant };
}

export type JoinedBody = {
	participant: { id: string; consultation: string; role: string; status: string; constituency: string; name: string };
	token: string;
	code?: string;
};

export function joinSome(
	{ ask }: Pick<PeopleTestApp, 'ask'>,
	code: string,
	more: Record<string, unknown> = {},
	asked: TestRequest = {}
): Promise<TestResponse<JoinedBody>> {
	const body = { code, name: 'Tomas Reed', constituency: 'civil-society', consent: true, ...more };
	return ask<JoinedBody>('POST /api/v1/join', { ...asked, body });
}
