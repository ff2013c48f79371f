import type { BodyOf } from '@plenum/protocol/operation-types';
import { schemaVersion } from '@plenum/documents/roots';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { ImportView } from '@plenum/protocol/matrix';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { longestDeafness } from '../db/postgres/postgres-nodes.ts';
import { longestAnswer } from '../db/postgres/node-outbox.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import { findStream } from '../journal/journal.store.ts';
import { Visitor } from '../demo/visitor.ts';
import { startRoundRobin } from '../test-support/app/round-robin.fixture.ts';
import { openNodes, type Instance, type TestNode } from '../test-support/app/several-nodes.fixture.ts';

const patience = { timeout: 4000, interval: 20 };

describe.skipIf(noPostgres)(`several nodes on one PostgreSQL ${noPostgres ?? ''}`, () => {
	let instance: Instance;
	let [a, b, c]: [TestNode, TestNode, TestNode] = [] as never;
	let chair: (node: TestNode) => TestNode['visitor'];
	beforeAll(async () => {
		instance = await openNodes(3);
		[a, b, c] = instance.nodes as [TestNode, TestNode, TestNode];
		chair = (node) => node.visitor.as(instance.facilitator);
		// What tells is connected anew, where its hints can be dropped.
		await instance.cutLines();
	});
	afterAll(() => instance.close());

	const rename = async (node: TestNode, title: string) => {
		const path = `/consultations/${instance.consultation}`;
		const { settingsVersion } = await chair(node).api('getConsultation', {
			params: { consultation: instance.consultation }
		});
		return chair(node).patch(path, { settingsVersion, title });
	};
	const people = async () =>
		(await chair(a).api('listPeople', { params: { consultation: instance.consultation } })).people;
	const idOf = async (place: number) =>
		(await people()).find(({ name }) => name === `Participant ${place + 1}`)?.id ?? '';

	describe.each([false, true])('where every hint is lost: %s', (isLost) => {
		beforeAll(async () => {
			if (isLost) await instance.dropHints(true);
		});
		afterAll(async () => {
			if (isLost) await instance.dropHints(false);
		});

		test('[DB33] [DB35] what one node commits the screens of the others hear of', async () => {
			const screens = [b, c].map((node) => instance.openScreen(node, instance.tokens[0] ?? ''));
			for (const screen of screens) expect(await screen.follow()).toBe(true);
			await rename(a, `Another title ${isLost}`);
			for (const { facts } of screens)
				await expect
					.poll(() => facts, patience)
					.toContainEqual({ kind: 'consultation', consultation: instance.consultation });
		});

		test('[DB35] whoever is removed on one node is cut off on the others, from facts and from documents', async () => {
			const place = isLost ? 1 : 2;
			const token = instance.tokens[place] ?? '';
			const screen = instance.openScreen(b, token);
			expect(await screen.follow()).toBe(true);
			const text = new WebSocket(
				`${b.url.replace('http', 'ws')}/collab/${instance.documents[0]}?token=${token}&schema=${schemaVersion}`
			);
			let closed: number | null = null;
			text.addEventListener('close', ({ code }) => (closed = code));
			await new Promise((resolve) => text.addEventListener('open', resolve));
			await chair(a).post(`/consultations/${instance.consultation}/people/${await idOf(place)}/remove`);
			await expect.poll(() => screen.ends, patience).toEqual(['io server disconnect']);
			await expect.poll(() => closed, patience).toBe(4403);
		});
	});

	test('[DB36] who follows by way of one node is present on the others, until they go', async () => {
		const following = (node: TestNode) => node.plenum.context.live.peopleFollowing(instance.consultation);
		const id = await idOf(3);
		const screen = instance.openScreen(b, instance.tokens[3] ?? '');
		await screen.follow();
		await expect.poll(() => following(a), patience).toContain(id);
		screen.socket.disconnect();
		await expect.poll(() => following(a), patience).not.toContain(id);
	});

	test('[DB34] whoever is removed is cut off by a node that hears nothing of the others, from facts and from documents', async () => {
		const { socket, ends, follow } = instance.openScreen(b, instance.tokens[3] ?? '');
		expect(await follow()).toBe(true);
		const stays = instance.openScreen(b, instance.tokens[0] ?? '');
		expect(await stays.follow()).toBe(true);
		const text = new WebSocket(
			`${b.url.replace('http', 'ws')}/collab/${instance.documents[0]}?token=${instance.tokens[3]}&schema=${schemaVersion}`
		);
		let closed: number | null = null;
		text.addEventListener('close', ({ code }) => (closed = code));
		await new Promise((resolve) => text.addEventListener('open', resolve));
		const id = await idOf(3);
		const restore = await instance.breakLines();
		try {
			await chair(a).post(`/consultations/${instance.consultation}/people/${id}/remove`);
			await expect.poll(() => ends, patience).toEqual(['io server disconnect']);
			await expect.poll(() => closed, patience).toBe(4403);
			expect([socket.connected, stays.socket.connected, stays.ends]).toEqual([false, true, []]);
		} finally {
			await restore();
		}
	});

	test('[DB34] how long a node can hear nothing follows from how often it looks, and leaves the two seconds time for the rest', () => {
		expect(longestDeafness).toBeLessThanOrEqual(1500);
		expect(longestAnswer).toBeLessThanOrEqual(1000);
	});

	test('[OPERATE53] a node answers nothing older than what was acknowledged by another node', async () => {
		const path = `/consultations/${instance.consultation}`;
		const titleBy = async (node: TestNode) =>
			(await chair(node).api('getConsultation', { params: { consultation: instance.consultation } })).title;
		for (const [writes, reads] of [[a, b] as const, [b, a] as const, [a, b] as const]) {
			const { settingsVersion, title } = await chair(reads).api('getConsultation', {
				params: { consultation: instance.consultation }
			});
			expect(await titleBy(writes)).toBe(title);
			await chair(writes).patch(path, { settingsVersion, title: `${title}.` });
			expect([await titleBy(reads), await titleBy(writes)]).toEqual([`${title}.`, `${title}.`]);
		}
	});

	test('[DB35] events of a workshop come to the other nodes as they were committed', async () => {
		const { workshop } = await chair(a).api('planWorkshop', {
			params: { consultation: instance.consultation },
			body: {
				title: 'First rating',
				items: [{ title: 'Opening', minutes: 5, cluster: null }]
			}
		});
		const screen = instance.openScreen(b, instance.tokens[0] ?? '');
		await screen.follow();
		await chair(a).post(`/consultations/${instance.consultation}/workshops/${workshop.id}/commands`, { type: 'start' });
		await expect
			.poll(() => screen.facts, patience)
			.toContainEqual(
				expect.objectContaining({ kind: 'workshop', workshop: workshop.id, events: [expect.objectContaining({})] })
			);
	});

	test('[DB39] a command that goes to two nodes at once with the same key is done once', async () => {
		const send = ({ url }: TestNode) =>
			fetch(`${url}/api/v1/consultations`, {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					authorization: `Bearer ${instance.facilitator}`,
					'idempotency-key': 'k'.repeat(32)
				},
				body: JSON.stringify({
					title: 'Once',
					stateName: 'Alvenia',
					purpose: 'mid-term-report',
					reviews: [{ cycle: 4, session: 99, symbols: [] }]
				})
			});
		const answers = await Promise.all([a, b].map(send));
		// One that comes while the answer is being kept waits for it.
		await instance.ask('CREATE TABLE kept AS SELECT id, status, answer FROM idempotency_keys');
		await instance.ask('UPDATE idempotency_keys SET status = NULL, answer = NULL');
		const late = send(c);
		await new Promise((resolve) => setTimeout(resolve, 100));
		await instance.ask(
			'UPDATE idempotency_keys own SET status = kept.status, answer = kept.answer FROM kept WHERE kept.id = own.id'
		);
		await instance.ask('DROP TABLE kept');
		answers.push(await late);
		const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { id: string }[];
		expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
		expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
		const { consultations } = await chair(a).api('listConsultations');
		expect(consultations.filter(({ title }) => title === 'Once')).toHaveLength(1);
	});

	test('[DB34] a node that may have missed something has its screens ask again', async () => {
		const screen = instance.openScreen(b, instance.tokens[0] ?? '');
		await screen.follow();
		await instance.cutLines();
		await expect.poll(() => screen.ends, patience).toEqual(['transport close']);
		await expect.poll(() => screen.socket.connected, patience).toBe(true);
		expect(await screen.follow()).toBe(true);
		await rename(a, 'Heard again');
		await expect.poll(() => screen.facts.map(({ kind }) => kind), patience).toContain('consultation');
	});

	test('[DB38] a poll whose node is gone at its deadline is closed by the others, once', async () => {
		const asked = {
			workshop: null,
			question: 'Shall we go on?',
			answer: 'yes-no',
			options: [],
			kind: 'open'
		} satisfies BodyOf<'draftPoll'>;
		const { id } = await chair(c).api('draftPoll', { params: { consultation: instance.consultation }, body: asked });
		await chair(c).post(`/polls/${id}/open`, { closesAt: Date.now() + 1500, acceptsRerun: true });
		await c.close();
		const { read } = a.plenum.context.database;
		const lines = async () => (await findStream(read, instance.consultation, `poll:${id}`, 0)).map(({ type }) => type);
		await expect.poll(lines, { timeout: 10_000, interval: 50 }).toContain('poll-closed');
		await Promise.all([a, b].map((node) => chair(node).get(`/polls/${id}`)));
		expect((await lines()).filter((type) => type === 'poll-closed')).toHaveLength(1);
	});

	test('[DB39] [DB45] a file that a node was reading when its process was killed is read by another, once, and shown there', async () => {
		const process = await instance.startProcess();
		onTestFinished(() => process.end());
		const path = `/consultations/${instance.consultation}/imports`;
		const table = Buffer.from(`Number,Recommendation\n${'140.1,Dig wells (Austria);\n'.repeat(500)}`);
		const there = new Visitor(process.url).as(instance.facilitator);
		const { id } = (await there.upload<{ import: ImportView }>(path, 'list.csv', table)).import;
		await process.kill();
		const seen = async () =>
			(await chair(a).api('getImport', { params: { consultation: instance.consultation, import: id } })).import.state;
		expect(await seen()).toBe('reading');
		await expect.poll(seen, { timeout: 20_000, interval: 50 }).toBe('preview');
		// Once there, where it had come to that, and once here.
		expect(Number((await instance.ask('SELECT attempts FROM imports')).rows[0]?.attempts)).toBeLessThanOrEqual(2);
	});

	test('[OPERATE60] a node that is told to stop loses no request behind a proxy that looks after its health', async () => {
		const proxy = await startRoundRobin([a.url, b.url]);
		onTestFinished(proxy.close);
		let isOver = false;
		const through = async (place: number) => {
			const statuses: number[] = [];
			const headers = { authorization: `Bearer ${instance.facilitator}`, 'content-type': 'application/json' };
			const address = `${proxy.url}/api/v1/consultations/${instance.consultation}`;
			for (let times = 0; !isOver; times++) {
				const body = JSON.stringify({ entry: 1, text: `Correction ${place} ${times}` });
				const correct = () => fetch(`${address}/journal/corrections`, { method: 'POST', headers, body });
				statuses.push((await (times % 2 ? fetch(address, { headers }) : correct())).status);
			}
			return statuses;
		};
		const asking = [0, 1, 2].map(through);
		const { settingsVersion } = await chair(b).api('getConsultation', {
			params: { consultation: instance.consultation }
		});
		const [beginning, end] = [`{"settingsVersion":${settingsVersion},"title":`, '"End"}'] as const;
		// Sent to it before, and whole only when it takes no line any more.
		const sent = request(`${b.url}/api/v1/consultations/${instance.consultation}`, {
			method: 'PATCH',
			headers: {
				authorization: `Bearer ${instance.facilitator}`,
				'content-type': 'application/json',
				'content-length': beginning.length + end.length
			}
		});
		const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
		sent.write(beginning);
		await expect.poll(b.plenum.context.database.nodes.areOthers, patience).toBe(true);
		const closed = b.close(() => proxy.leavesOut(b.url));
		await expect.poll(() => b.plenum.app.server.listening, { interval: 5 }).toBe(false);
		sent.end(end);
		const [answer] = await answered;
		isOver = true;
		expect([answer.resume().statusCode, answer.headers.connection]).toEqual([200, 'close']);
		const statuses = (await Promise.all(asking)).flat();
		expect(statuses).not.toEqual([]);
		expect(statuses.filter((status) => status !== 200 && status !== 201)).toEqual([]);
		await closed;
	});
});
