import type { ConsultationView } from '@plenum/protocol/consultations';
import type { OwnRatings, RoundView } from '@plenum/protocol/ratings';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { Problem } from '@plenum/protocol/problem';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import { findLines } from '../journal/journal.store.ts';
import { openNodes, type Instance, type TestNode } from '../test-support/app/several-nodes.fixture.ts';

const minute = 60_000;
const patience = { timeout: 5000, interval: 20 };

describe.skipIf(noPostgres)(`a node whose clock is wrong ${noPostgres ?? ''}`, () => {
	let instance: Instance;
	let [right, wrong]: [TestNode, TestNode] = [] as never;
	/** By how much the machine of the second node is ahead. */
	let ahead = 0;
	beforeAll(async () => {
		instance = await openNodes(2, [Date.now, () => Date.now() + ahead]);
		[right, wrong] = instance.nodes as [TestNode, TestNode];
	});
	afterEach(() => setClock(0));
	afterAll(() => instance.close());

	const as = (node: TestNode, token = instance.facilitator) => node.visitor.as(token);
	const inside = (path: string) => `/consultations/${instance.consultation}${path}`;
	const rename = async (node: TestNode, title: string) => {
		const { settingsVersion } = await as(node).get<ConsultationView>(inside(''));
		return as(node).patch(inside(''), { settingsVersion, title });
	};
	const statusOf = async (node: TestNode, path: string) => (await fetch(node.url + path)).status;

	async function setClock(milliseconds: number): Promise<void> {
		ahead = milliseconds;
		await expect.poll(() => statusOf(wrong, '/readyz'), patience).toBe(Math.abs(ahead) > 2000 ? 503 : 200);
	}

	async function openPoll(closesAt: number): Promise<string> {
		const asked = { workshop: null, question: 'Shall we go on?', answer: 'yes-no', options: [], kind: 'open' };
		const { id } = await as(right).post<PollView>(inside('/polls'), asked);
		await as(right).post(`/polls/${id}/open`, { closesAt, acceptsRerun: true });
		return id;
	}

	test('[DB81] serves nobody and says why, sends its people away, and serves again when the clock is right', async () => {
		const token = instance.tokens[0] ?? '';
		const screen = instance.openScreen(wrong, token);
		expect(await screen.follow()).toBe(true);
		const text = new WebSocket(`${wrong.url.replace('http', 'ws')}/collab/${instance.documents[0]}?token=${token}`);
		let closed: number | null = null;
		text.addEventListener('close', ({ code }) => (closed = code));
		await new Promise((resolve) => text.addEventListener('open', resolve));
		await setClock(15 * minute);
		const answers = await Promise.all(
			['/readyz', `/api/v1/consultations/${instance.consultation}`].map((path) => fetch(wrong.url + path))
		);
		expect(answers.map(({ status }) => status)).toEqual([503, 503]);
		const problems = await Promise.all(answers.map(async (answer) => ((await answer.json()) as Problem).code));
		expect(problems).toEqual(['server/wrong-clock', 'server/wrong-clock']);
		expect(await statusOf(wrong, '/healthz')).toBe(503);
		await expect(rename(wrong, 'From the wrong one')).rejects.toMatchObject({ code: 'server/wrong-clock' });
		await expect.poll(() => [screen.ends.length, closed], patience).toEqual([1, 1012]);
		await rename(right, 'From the right one');
		await setClock(0);
		expect(await statusOf(wrong, '/healthz')).toBe(200);
		await rename(wrong, 'From the one that was wrong');
	});

	test('[DB80] closes no poll before its time, and ends no session and no rating', async () => {
		const token = instance.tokens[1] ?? '';
		const { clusters } = await as(right).get<{ clusters: { id: string }[] }>(inside('/clusters'));
		const { recommendations } = await as(right).get<{ recommendations: { id: string }[] }>(
			inside(`/clusters/${clusters[0]?.id}`)
		);
		const [recommendation = ''] = recommendations.map(({ id }) => id);
		await setClock(15 * minute);
		const poll = await openPoll(Date.now() + 5 * minute);
		const asked = { title: 'Homework', recommendations: [recommendation], disclosure: 'open', raters: 'person' };
		const { id: round } = await as(right).post<RoundView>(inside('/rating-rounds'), {
			...asked,
			closesAt: Date.now() + 5 * minute
		});
		// Long enough for the wrong node to hear of both, and to look at what has ended.
		await sleep(2500);
		expect((await as(right).api('getPoll', { params: { poll } })).state).toBe('open');
		await setClock(0);
		const rating = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
		for (const [node, version] of [
			[right, 0],
			[wrong, 1]
		] as const)
			await as(node, token).put<OwnRatings>(inside(`/rating-rounds/${round}/ratings`), {
				ratings: [{ recommendation, version, rating }]
			});
		await as(wrong, token).post(`/polls/${poll}/ballot`, { choice: 'for' });
	});

	test.each([-1900, 1900])(
		'[DB80] [JOURNAL23] the record keeps its order where one is %i ms off, and its times are the database’s',
		async (off) => {
			const nowThere = async () =>
				Number((await instance.ask('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now')).rows[0]?.['now']);
			ahead = off;
			const { read } = right.plenum.context.database;
			const before = (await findLines(read, instance.consultation, 0)).length;
			const began = await nowThere();
			for (let turn = 0; turn < 6; turn++) await rename(turn % 2 ? right : wrong, `Title ${off} ${turn}`);
			const times = (await findLines(read, instance.consultation, before)).map(({ at }) => at);
			expect(times.length).toBe(6);
			expect(times).toEqual(times.toSorted((a, b) => a - b));
			// What is measured over a line is right to within some milliseconds.
			expect(times[0]).toBeGreaterThan(began - 500);
			expect(times.at(-1)).toBeLessThan((await nowThere()) + 500);
		}
	);

	test('[JOURNAL23] nothing in the record is earlier than what stands before it, also where the database’s clock is set back', async () => {
		const { context } = right.plenum;
		const lines = await findLines(context.database.read, instance.consultation, 0);
		const future = Date.now() + minute;
		await instance.ask(`UPDATE journal_lines SET at = ${future} WHERE place = ${lines.length}`);
		await rename(wrong, 'After it was set back');
		const [line] = await findLines(context.database.read, instance.consultation, lines.length);
		expect(line?.at).toBe(future);
	});
});
