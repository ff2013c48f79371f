import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { deliverDue } from './deliver-webhooks.ts';

let testApp: TestApp;
let now = Date.now();
const server = 'https://tracker.example';
beforeAll(async () => {
	testApp = await createTestApp(null, { now: () => now });
	allow(server);
});
afterAll(() => testApp.close());

function allow(...servers: string[]): void {
	Object.assign(testApp.plenum.context.config, { webhookServers: servers });
}

type Sent = { url: string; headers: Record<string, string>; body: string; redirect: string | undefined };
let sent: Sent[] = [];
let answers: (number | null)[] = [];
/** Days may have passed since the last test, and sessions end. */
let as: string;
async function signIn(): Promise<void> {
	const body = { name: 'Ada Fell', password: 'a long enough phrase' };
	as = String(Reflect.get((await testApp.api('signIn', { body })).body, 'token'));
}

beforeEach(async () => {
	sent = [];
	answers = [];
	await signIn();
	for (const { id } of await list()) await testApp.api('deleteWebhook', { params: { webhook: id }, as });
});

/** One round of attempts, as the timer makes them. */
async function deliver(): Promise<Sent[]> {
	const before = sent.length;
	await deliverDue(testApp.plenum.context, async (url, { headers, body, redirect }) => {
		sent.push({ url, headers: headers as Record<string, string>, body: body as string, redirect });
		const status = answers.shift();
		if (status === null) throw new Error('connection refused');
		return { status: status ?? 200 };
	});
	return sent.slice(before);
}

const create = async (url = `${server}/plenum`) => (await testApp.api('createWebhook', { body: { url }, as })).body;
const list = async () => (await testApp.api('listWebhooks', { as })).body.webhooks;
const linesOf = ({ body }: Sent) =>
	(JSON.parse(body) as { lines: { place: number; type: string; stream: string; at: number }[] }).lines;
/** Something that the record tells. */
const happens = () => testApp.api('rotateJoinCode', { as });

test('[WEBHOOK1] an address at a server that nobody allowed is refused, and so is the eleventh', async () => {
	for (const url of ['https://elsewhere.example/', 'http://tracker.example/', 'https://tracker.example:8443/'])
		expect((await testApp.api('createWebhook', { body: { url }, as })).body).toMatchObject({
			code: 'webhook/server-not-allowed'
		});
	for (let count = 0; count < 10; count++) await create();
	expect((await testApp.api('createWebhook', { body: { url: `${server}/` }, as })).body).toMatchObject({
		code: 'webhook/too-many'
	});
});

test('[WEBHOOK2] [WEBHOOK3] new lines are delivered once, in order, signed, and say no more than their type', async () => {
	const { secret, webhook } = await create();
	expect(await deliver()).toEqual([]);
	await happens();
	await happens();
	const [delivery, ...others] = await deliver();
	expect(others).toEqual([]);
	expect(delivery).toMatchObject({ url: `${server}/plenum`, redirect: 'manual' });
	const lines = linesOf(delivery!);
	expect(lines.map(({ type }) => type)).toEqual(['join-code-renewed', 'join-code-renewed']);
	expect(lines.map(({ place }) => place)).toEqual([webhook.length + 1, webhook.length + 2]);
	expect(Object.keys(lines[0]!).sort()).toEqual(['at', 'place', 'stream', 'type']);
	const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = delivery!.headers;
	const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
	const expected = createHmac('sha256', key).update(`${id}.${seconds}.${delivery!.body}`).digest('base64');
	expect(signature).toBe(`v1,${expected}`);
	expect(await deliver()).toEqual([]);
	expect(await list()).toMatchObject([{ delivered: webhook.length + 2, lastStatus: 200, failures: 0 }]);
});

test('[WEBHOOK4] what did not arrive comes again later, under the same id, and after a redirect too', async () => {
	await create();
	await happens();
	answers = [500, 302, null];
	const [first] = await deliver();
	expect(await deliver()).toEqual([]);
	now += 60_000;
	const [second] = await deliver();
	expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
	now += 5 * 60_000;
	await deliver();
	expect(await list()).toMatchObject([{ failures: 3, lastStatus: null }]);
	now += 15 * 60_000;
	expect(linesOf((await deliver())[0]!)).toEqual(linesOf(first!));
	expect(await list()).toMatchObject([{ failures: 0, lastStatus: 200 }]);
});

test('[WEBHOOK4] [WEBHOOK6] it is given up, and lines delivered again revive it', async () => {
	const { webhook } = await create();
	await happens();
	answers = Array.from({ length: 9 }, () => 503);
	for (let attempt = 0; attempt < 9; attempt++) {
		expect(await deliver()).toHaveLength(1);
		now += 2 * 86_400_000;
	}
	expect(await deliver()).toEqual([]);
	await signIn();
	expect(await list()).toMatchObject([{ failures: 9, nextAt: null }]);
	await testApp.api('replayWebhook', { params: { webhook: webhook.id }, body: { after: 0 }, as });
	const [again] = await deliver();
	expect(linesOf(again!)[0]?.place).toBe(1);
});

test('[WEBHOOK5] it ends when the operator no longer allows the server', async () => {
	await create();
	await happens();
	allow();
	expect(await deliver()).toEqual([]);
	allow(server);
	expect(await list()).toMatchObject([{ nextAt: null }]);
});

test('[WEBHOOK5] it ends when its maker is no longer a facilitator', async () => {
	// Somebody who is welcomed begins on the machine's clock.
	now = Date.now();
	await signIn();
	const deputy = await testApp.welcome('facilitator', 'other');
	const { status } = await testApp.api('createWebhook', { body: { url: `${server}/plenum` }, as: deputy });
	expect(status).toBe(201);
	const { people } = (await testApp.api('listPeople', { as })).body;
	const maker = people.find(({ role, name }) => role === 'facilitator' && name !== 'Ada Fell')?.id ?? '';
	const { database } = testApp.plenum.context;
	await transaction(database, (tx) => changeParticipant(tx.db, maker, { role: 'observer' }));
	await happens();
	expect(await deliver()).toEqual([]);
});

test('[WEBHOOK7] the list says how far each was told, its last answer and the next attempt', async () => {
	const { webhook } = await create();
	await happens();
	answers = [404];
	await deliver();
	expect(await list()).toEqual([
		{ ...webhook, length: webhook.length + 1, failures: 1, lastStatus: 404, lastAt: now, nextAt: now + 60_000 }
	]);
});
