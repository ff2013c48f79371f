import { ok } from '@plenum/domain/result';
import Fastify from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { LanguagePacks } from '../../languages/language-packs.ts';
import { readConfig } from '../../config.ts';
import {
	createDataFolder,
	envOf,
	openDatabaseIn,
	removeDataFolder
} from '../../test-support/database/data-folder.fixture.ts';
import type { Database } from '../../db/database.ts';
import { findInstanceSetting, upsertInstanceSetting } from '../../db/instance-settings.store.ts';
import { connectedNodes } from '../../test-support/database/nodes.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { until } from '../../test-support/documents/documents.fixture.ts';
import { problem } from '../answer.ts';
import { keepIdempotency } from './idempotency.ts';
import { answerProblems } from '../problems.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** Two nodes with one command: it changes something, and what it is refused for comes afterwards, or does not. */
async function twoNodes() {
	const folder = await createDataFolder('plenum-idempotency-');
	const shared = await openDatabaseIn(folder);
	closing.push(
		async () => removeDataFolder(folder),
		() => shared.close()
	);
	const report = (error: unknown) => {
		throw error;
	};
	const state = { isRefused: true, begun: 0, mayChange: Promise.resolve(), mayAnswer: Promise.resolve() };
	const nodes = await Promise.all(
		connectedNodes(2).map(async (known) => {
			const database: Database = { ...shared, nodes: known };
			const app = Fastify();
			app.decorate('languagePacks', new LanguagePacks([], []));
			keepIdempotency(
				app,
				{ config: readConfig(envOf(folder)), database, now: Date.now, report },
				async () => 'someone'
			);
			answerProblems(app);
			app.post('/api/v1/marks', { schema: { hide: true } }, async (_request, reply) => {
				state.begun += 1;
				await state.mayChange;
				await transaction(database, async ({ db }) => ok(await upsertInstanceSetting(db, 'secret', known.here)));
				await state.mayAnswer;
				return state.isRefused ? problem(reply, 'cluster/closed') : reply.send({ by: known.here });
			});
			await app.ready();
			closing.push(() => app.close());
			return async () => {
				const headers = { 'idempotency-key': 'one-key' };
				const { statusCode, body } = await app.inject({ method: 'POST', url: '/api/v1/marks', headers });
				const { code, by } = JSON.parse(body) as { code?: string; by?: string };
				return [statusCode, code ?? by];
			};
		})
	);
	const isChanged = async () => (await findInstanceSetting(shared.read, 'secret')) !== undefined;
	return { a: nodes[0]!, b: nodes[1]!, state, isChanged };
}

test('[IDEMPOTENCY4] [DB39] a command that another node refuses after its claim is refused here too, and decided again when it is sent again', async () => {
	const { a, b, state, isChanged } = await twoNodes();
	const held = Promise.withResolvers<void>();
	state.mayAnswer = held.promise;
	const first = a();
	await until(isChanged);
	const late = b();
	setTimeout(held.resolve, 100);
	expect(await Promise.all([first, late])).toEqual([
		[409, 'cluster/closed'],
		[409, 'cluster/closed']
	]);
	expect(state.begun).toBe(1);
	state.isRefused = false;
	expect(await b()).toEqual([200, 'node 1']);
	expect(await a()).toEqual([200, 'node 1']);
});

test('[IDEMPOTENCY4] [DB39] so is one that both nodes have begun', async () => {
	const { a, b, state, isChanged } = await twoNodes();
	const change = Promise.withResolvers<void>();
	const held = Promise.withResolvers<void>();
	state.mayChange = change.promise;
	state.mayAnswer = held.promise;
	const both = [a(), b()];
	await until(() => state.begun === 2);
	change.resolve();
	await until(isChanged);
	setTimeout(held.resolve, 100);
	expect(await Promise.all(both)).toEqual([
		[409, 'cluster/closed'],
		[409, 'cluster/closed']
	]);
	state.isRefused = false;
	expect(await a()).toEqual([200, 'node 0']);
});
