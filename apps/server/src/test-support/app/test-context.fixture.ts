import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import { defaultConstituencies } from '@plenum/domain/consultations/consultation';
import type { Role } from '@plenum/domain/people/rights';
import type { FastifyInstance } from 'fastify';
import { readConfig } from '../../config.ts';
import { insertCluster } from '../../clusters/clusters.store.ts';
import { insertConsultation } from '../../consultations/consultations.store.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';
import { createId, type AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { reportToStderr } from '../../report.ts';
import { createServer } from '../../http/create-server.ts';
import { keepIdempotency } from '../../http/idempotency/idempotency.ts';
import { createJournal } from '../../journal/journal.ts';
import { createHook } from '../../hook.ts';
import { createLive } from '../../live/live.ts';
import { PersonAliases } from '../../security/person-aliases.ts';
import { createSecurityLog } from '../../security/security-log.ts';
import { insertParticipant } from '../../people/participants.store.ts';
import { createPeople } from '../../people/people.ts';
import { insertSession } from '../../people/sessions/sessions.store.ts';
import { hashToken, createToken } from '../../people/sessions/tokens.ts';
import { createPolls } from '../../polls/create-polls.ts';
import type { Polls } from '../../polls/polls.ts';
import { pollsRoutes } from '../../polls/polls.routes.ts';
import { trusteesRoutes } from '../../polls/trustees.routes.ts';
import { workshopsRoutes } from '../../workshops/workshops.routes.ts';
import { adoptActions } from '../../commitments/adopt-actions.ts';
import { dateCommitments } from '../../commitments/date-commitments.ts';
import { withdrawCommitments } from '../../commitments/withdraw-commitments.ts';
import { commitmentsRoutes } from '../../commitments/commitments.routes.ts';
import { hasCommitment } from '../../commitments/commitments.store.ts';
import { createTestApi, type EncodedRequest, type TestApi } from './api.fixture.ts';
import { createDataFolder, envOf, openDatabaseIn, removeDataFolder } from '../database/data-folder.fixture.ts';

/** Somebody in the test consultation, with a session of their own. */
export type TestPerson = { actor: Actor; token: string };
export type TestResponse = { status: number; body: Record<string, unknown> };

/** For tests: the real rooms on a database of their own, with one consultation and one cluster in it. */
export type TestContext = {
	context: AppContext;
	app: FastifyInstance;
	polls: Polls;
	consultation: string;
	cluster: string;
	/** What the cluster's text proposes now; a test may change it. */
	actions: Map<string, FollowUpAction>;
	/** Brings someone in who is admitted already. */
	welcome(role?: Role, constituency?: string, organisation?: string | null): Promise<TestPerson>;
	/** `key` is the key of an idempotent command. The consultation is the test's own. */
	api: TestApi<SendOptions, { status: number; body: unknown }, 'consultation'>;
	ask(
		who: TestPerson,
		method: 'GET' | 'POST' | 'PATCH' | 'PUT',
		path: string,
		body?: object,
		key?: string
	): Promise<TestResponse>;
	close(): Promise<void>;
};

export const testAction: FollowUpAction = {
	id: 'action-0001',
	text: 'Publish the report of every inspection within a month',
	lead: 'Ministry of Justice',
	supporting: '',
	deadline: '2027-06-30',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: ['120.4']
};

export async function createTestContext(now: () => number = Date.now): Promise<TestContext> {
	const dataDir = await createDataFolder('plenum-trial-');
	const config = readConfig({ ...envOf(dataDir), PORT: '0' });
	const database = await openDatabaseIn(dataDir);
	const base = {
		config,
		database,
		journal: createJournal(config.secret),
		live: createLive(database.nodes, { apply: (fact) => database.cache.apply(fact) }),
		documentChanged: createHook<[string]>(),
		publicChanged: createHook<[]>(),
		personAliases: new PersonAliases(config.secret),
		now,
		networkAddresses: () => [],
		createId
	};
	const context: AppContext = { ...base, report: reportToStderr, securityLog: createSecurityLog(config.dataDir, now) };
	const { consultation, cluster } = await prepare(context);
	const actions = new Map([[testAction.id, testAction]]);
	const polls = createPolls(context, async (_cluster, action) => actions.get(action) ?? null);
	polls.onAdopted((tx, adoptions) => adoptActions(context, tx, adoptions));
	polls.onOutcomeSaid((tx, said) => dateCommitments(context, tx, said));
	polls.onVoided((tx, voiding) => withdrawCommitments(context, tx, voiding));
	polls.deadlines.schedule();
	const app = await createServer(config, null);
	const people = createPeople(context);
	const { requireActor, findKeyOwner } = people;
	keepIdempotency(app, context, findKeyOwner);
	app.decorate('context', context);
	app.decorate('people', people);
	app.decorate('requireActor', requireActor);
	app.decorate('polls', polls);
	await app.register(workshopsRoutes, { hasCommitment });
	await app.register(pollsRoutes);
	await app.register(trusteesRoutes);
	await app.register(commitmentsRoutes);
	return {
		context,
		app,
		polls,
		consultation,
		cluster,
		actions,
		welcome: (role = 'participant', constituency = 'civil-society', organisation = null) =>
			welcome(context, consultation, role, { constituency, organisation }),
		api: createTestApi<SendOptions, { status: number; body: unknown }, 'consultation'>(
			(request, options) => send(app, request, options),
			{ consultation }
		),
		async ask(as, method, path, body, key) {
			const request = { method, url: `/api/v1${path}`, headers: {}, ...(body && { payload: body }) };
			return (await send(app, request, { as, key })) as TestResponse;
		},
		async close() {
			polls.deadlines.stop();
			await app.close();
			context.live.close();
			await database.close();
			await removeDataFolder(dataDir);
		}
	};
}

async function prepare(context: AppContext): Promise<{ consultation: string; cluster: string }> {
	const consultation = createId();
	const cluster = createId();
	await transaction(context.database, async (tx) => {
		await insertConsultation(tx.db, {
			id: consultation,
			title: 'Trial',
			stateName: 'Alvenia',
			reviews: [{ cycle: 4, session: null, symbols: [] }],
			purpose: 'action-plan',
			phase: 'open',
			settings: {
				constituencies: [...defaultConstituencies],
				scale: [],
				namePolicy: 'named',
				admission: 'lobby',
				consentText: null
			},
			createdAt: 1
		});
		const document = createId();
		await insertCluster(tx.db, { id: cluster, consultation, label: 'Detention', document });
		await createDocument(tx, { id: document, consultation, cluster });
	});
	return { consultation, cluster };
}

async function welcome(
	context: AppContext,
	consultation: string,
	role: Role,
	{ constituency, organisation }: { constituency: string; organisation: string | null }
): Promise<TestPerson> {
	const participant = createId();
	const token = createToken();
	const row = { id: participant, consultation, account: null, role, status: 'admitted', constituency } as const;
	await transaction(context.database, async (tx) => {
		await insertParticipant(tx.db, { ...row, joinedAt: 1, confirmed: 'list', name: participant, organisation });
		const expiresAt = context.now() + 366 * 86_400_000;
		await insertSession(tx.db, { tokenHash: hashToken(token), participant, createdAt: 1, expiresAt });
	});
	const actor = {
		participant,
		consultation,
		role,
		status: 'admitted',
		constituency,
		muted: null,
		phase: 'open'
	} as const;
	return { actor, token };
}

type SendOptions = { as: TestPerson; key?: string | undefined };

async function send(
	app: FastifyInstance,
	{ method, url, headers, payload }: EncodedRequest,
	{ as, key }: SendOptions
): Promise<{ status: number; body: unknown }> {
	const own = { authorization: `Bearer ${as.token}`, ...(key === undefined ? {} : { 'idempotency-key': key }) };
	const reply = await app.inject({ method, url, headers: { ...headers, ...own }, ...(payload && { payload }) });
	return { status: reply.statusCode, body: reply.json<unknown>() };
}
