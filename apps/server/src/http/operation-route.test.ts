import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { AnswerOf } from '@plenum/protocol/operation-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, type Config } from '../config.ts';
import { createDataFolder, envOf, removeDataFolder } from '../test-support/database/data-folder.fixture.ts';
import { encodeJson } from '../db/json-bytes.ts';
import type { Actor } from './actor.ts';
import { accessBy, type Access } from './access.ts';
import { fromStrangers } from './authorize-before-body.ts';
import { createServer } from './create-server.ts';

const rights: Access<string> = accessBy(async ({ headers }) =>
	headers.authorization === undefined ? refuse('identity/required') : ok('Ada')
);

let folder: string;
let config: Config;
beforeAll(async () => {
	folder = await createDataFolder('plenum-operations-');
	config = readConfig({ ...envOf(folder), PORT: '0' });
});
afterAll(() => removeDataFolder(folder));

test('[WEB180] an operation has the address, schemas and status that the table of operations names', async () => {
	const app = await createServer(config, null);
	const called: unknown[] = [];
	app.operation('castBallot', rights, async (caller, { params, body }) => {
		called.push([caller, params.poll, body]);
		return refuse('poll/closed');
	});
	app.operation('setUp', fromStrangers, async () => ok({ token: 't', account: { id: 'account-1', name: 'Ada' } }));
	// The route chooses one of several statuses.
	app.operation('acceptInvitation', fromStrangers, async (_, { body }, reply) => {
		if (body.token === 'b'.repeat(43)) void reply.code(201);
		return ok({ consultation: 'consultation-1' });
	});
	const ballot = (payload: object, headers = {}) =>
		app.inject({ method: 'POST', url: '/api/v1/polls/poll-0001/ballot', payload, headers });
	const authorization = 'Bearer token';
	expect((await ballot({ choice: 'for' })).json()).toMatchObject({ code: 'identity/required' });
	expect((await ballot({ choice: 7 }, { authorization })).statusCode).toBe(400);
	expect(called).toEqual([]);
	expect((await ballot({ choice: 'for' }, { authorization })).json()).toMatchObject({ code: 'poll/closed' });
	expect(called).toEqual([['Ada', 'poll-0001', { choice: 'for' }]]);
	const setup = { token: 'a'.repeat(43), name: 'Ada', password: 'a long enough password' };
	expect((await app.inject({ method: 'POST', url: '/api/v1/setup', payload: setup })).statusCode).toBe(201);
	const accept = async (token: string) =>
		(await app.inject({ method: 'POST', url: '/api/v1/invitation/accept', payload: { token } })).statusCode;
	expect(await accept('a'.repeat(43))).toBe(200);
	expect(await accept('b'.repeat(43))).toBe(201);
	await app.close();
});

test('[WEB271] a handler whose answer has a field too many does not compile', async () => {
	const app = await createServer(config, null);
	const access = rights as unknown as Access<Actor>;
	const bundle = {} as AnswerOf<'getVerificationBundle'>;
	const people = {} as AnswerOf<'listPeople'>;
	const located = [] as ((typeof people)['people'][number] & { address: string })[];
	const types = () => {
		app.operation('castBallot', access, async () => ok({ recorded: true, answer: null }));
		app.operation('getVerificationBundle', access, async () => ok(bundle));
		app.operation('listPeople', access, async () => ok(people));
		// @ts-expect-error a field that the schema does not know
		app.operation('castBallot', access, async () => ok({ recorded: true, answer: null, voter: 'Ada' }));
		// @ts-expect-error a field of a spread object
		app.operation('getVerificationBundle', access, async () => ok({ ...bundle, voters: ['Ada'] }));
		// @ts-expect-error a field that may be missing
		app.operation('getVerificationBundle', access, async () => ok({ ...bundle, ...({} as { voters?: string[] }) }));
		// @ts-expect-error a field of the items of a list
		app.operation('listPeople', access, async () => ok({ ...people, people: located }));
		app.operation('castBallot', access, async (_, { body }) =>
			// @ts-expect-error a field of one of two answers
			body.answer ? ok({ recorded: true, answer: null, voter: 'Ada' }) : refuse('poll/closed')
		);
	};
	expect(types).toBeTypeOf('function');
	await app.close();
});

test('[WEB180] a handler that takes another request or gives another answer does not compile', async () => {
	const app = await createServer(config, null);
	const access = rights as unknown as Access<Actor>;
	const view = (): Promise<Result<PollView>> => Promise.reject(new Error('not called'));
	const types = () => {
		app.operation('voidPoll', access, (_, { body }) => (body.reason satisfies string, view()));
		app.operation('getPoll', access, async () => ok(encodeJson<PollView>({} as PollView)));
		// @ts-expect-error no such operation
		app.operation('voidPolls', access, view);
		// @ts-expect-error the body of another operation
		app.operation('voidPoll', access, (_, { body }) => (body.choice satisfies string, view()));
		// @ts-expect-error no such part of the path
		app.operation('voidPoll', access, (_, { params }) => (params.consultation satisfies string, view()));
		// @ts-expect-error this operation has no query
		app.operation('voidPoll', access, (_, { query }) => (query.language satisfies string, view()));
		// @ts-expect-error the answer of another operation
		app.operation('getPoll', access, async () => ok({ polls: [] }));
		// @ts-expect-error the encoded answer of another operation
		app.operation('getPoll', access, async () => ok(encodeJson({ polls: [] })));
		// @ts-expect-error bytes of an unknown type
		app.operation('getPoll', access, async () => ok(new Uint8Array()));
		// @ts-expect-error a file is sent, not returned
		app.operation('exportOutcome', access, async () => ok({}));
		// @ts-expect-error the caller is not an account
		app.operation('getPoll', rights, (actor) => (actor.participant satisfies string, view()));
	};
	expect(types).toBeTypeOf('function');
	await app.close();
});
