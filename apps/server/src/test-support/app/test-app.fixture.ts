import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Role } from '@plenum/domain/people/rights';
import type { Method } from '@plenum/protocol/addresses';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Writable } from 'node:stream';
import type { AppOptions } from '../../app.ts';
import { createTestApi, type EncodedRequest, type TestApi } from './api.fixture.ts';
import { openPlenum, type Plenum } from './open-plenum.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';
import { createId } from '../../app-context.ts';
import { insertParticipant } from '../../people/participants.store.ts';
import { insertSession } from '../../people/sessions/sessions.store.ts';
import { hashToken, createToken } from '../../people/sessions/tokens.ts';
import { insertCluster, insertRecommendations, type NewRecommendation } from '../../clusters/clusters.store.ts';
import { createDataFolder, envOf, removeDataFolder } from '../database/data-folder.fixture.ts';

export type TestResponse<Body = Record<string, unknown>> = {
	status: number;
	body: Body;
	bytes: Buffer;
	headers: OutgoingHttpHeaders;
};
type Row = Omit<NewRecommendation, 'id' | 'consultation' | 'cluster'>;
export type TestCluster = { cluster: string; document: string; recommendations: string[] };

/** For tests: the whole of Plenum on a throw-away database, with a facilitator who made a consultation. */
export type TestApp = {
	plenum: Plenum;
	dataDir: string;
	consultation: string;
	/** The facilitator's token. */
	token: string;
	/** Brings someone in who is admitted already; answers the token. */
	welcome(role: Role, constituency: string, organisation?: string): Promise<string>;
	/** A cluster with its document and recommendations, as an import makes them. */
	makeCluster(label: string, given?: { first?: Assessment; rows?: Row[]; consultation?: string }): Promise<TestCluster>;
	/** `as` is a token: the facilitator's where it is left out. The consultation is the test's own. */
	api: TestApi<{ as?: string }, TestResponse<unknown>, 'consultation'>;
	/** `GET /clusters` within the consultation; an address that begins with `/api` is taken as it is. */
	ask<Body = Record<string, unknown>>(
		request: string,
		given?: { as?: string; body?: unknown }
	): Promise<TestResponse<Body>>;
	close(): Promise<void>;
};

export async function createTestApp(
	log: Writable | null = null,
	{
		databaseUrl,
		env = {},
		...options
	}: Partial<Omit<AppOptions, 'log'>> & {
		databaseUrl?: string;
		env?: NodeJS.ProcessEnv;
	} = {}
): Promise<TestApp> {
	const dataDir = await createDataFolder('plenum-clusters-');
	const given = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
	const plenum = await openPlenum({ ...envOf(dataDir), ...given, ...env }, { log, ...options });
	const token = await setUp(plenum);
	const consultation = await create(plenum, token);
	const send = async ({ method, url, headers, payload }: EncodedRequest, as = token) => {
		const sent = { ...headers, authorization: `Bearer ${as}` };
		const reply = await plenum.app.inject({ method, url, headers: sent, ...(payload && { payload }) });
		const isJson = String(reply.headers['content-type']).includes('json');
		const body: unknown = isJson ? reply.json() : {};
		return { status: reply.statusCode, body, bytes: reply.rawPayload, headers: reply.headers };
	};
	return {
		plenum,
		dataDir,
		consultation,
		token,
		welcome: (role, constituency, organisation) =>
			welcome(plenum, consultation, { role, constituency, organisation: organisation ?? null }),
		makeCluster: (label, given = {}) => makeCluster(plenum, given.consultation ?? consultation, label, given),
		api: createTestApi<{ as?: string }, TestResponse<unknown>, 'consultation'>((request, { as }) => send(request, as), {
			consultation
		}),
		async ask<Body>(request: string, given: { as?: string; body?: unknown } = {}) {
			const [method, path] = request.split(' ') as [Method, string];
			const url = /^\/(api|readyz|healthz)/.test(path) ? path : `/api/v1/consultations/${consultation}${path}`;
			const reply = await send({ method, url, headers: {}, payload: given.body as object }, given.as);
			return { ...reply, body: reply.body as Body };
		},
		async close() {
			await plenum.close();
			await removeDataFolder(dataDir);
		}
	};
}

async function setUp(plenum: Plenum): Promise<string> {
	const token = (await plenum.setupLink())?.split('#')[1];
	const payload = { token, name: 'Ada Fell', password: 'a long enough phrase' };
	const reply = await plenum.app.inject({ method: 'POST', url: '/api/v1/setup', payload });
	return reply.json<{ token: string }>().token;
}

async function create(plenum: Plenum, token: string): Promise<string> {
	const reply = await plenum.app.inject({
		method: 'POST',
		url: '/api/v1/consultations',
		headers: { authorization: `Bearer ${token}` },
		payload: {
			title: 'Alvenia at mid-term',
			stateName: 'Alvenia',
			reviews: [{ cycle: 4, session: 99, symbols: [] }],
			purpose: 'mid-term-report'
		}
	});
	return reply.json<{ id: string }>().id;
}

async function welcome(
	plenum: Plenum,
	consultation: string,
	{ role, constituency, organisation }: { role: Role; constituency: string; organisation: string | null }
): Promise<string> {
	const participant = createId();
	const token = createToken();
	const row = { id: participant, consultation, account: null, role, status: 'admitted', constituency } as const;
	await transaction(plenum.context.database, async (tx) => {
		await insertParticipant(tx.db, { ...row, joinedAt: 1, confirmed: 'list', name: participant, organisation });
		// By the app's own clock, which a test may set to any hour and move on by weeks.
		const expiresAt = plenum.context.now() + 90 * 86_400_000;
		await insertSession(tx.db, { tokenHash: hashToken(token), participant, createdAt: 1, expiresAt });
	});
	return token;
}

async function makeCluster(
	plenum: Plenum,
	consultation: string,
	label: string,
	{ first, rows = [] }: { first?: Assessment; rows?: Row[] }
): Promise<TestCluster> {
	const cluster = createId();
	const document = createId();
	const stored = rows.map((each) => ({ ...each, id: createId(), consultation, cluster }));
	await transaction(plenum.context.database, async (tx) => {
		await insertCluster(tx.db, { id: cluster, consultation, label, document });
		await createDocument(tx, { id: document, consultation, cluster, ...(first ? { first } : {}) });
		await insertRecommendations(tx.db, stored);
	});
	return { cluster, document, recommendations: stored.map(({ id }) => id) };
}
