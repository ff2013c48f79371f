import { joinCodeSymbols, createJoinCode } from '@plenum/domain/people/join-code';
import { randomInt } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { createSignInGuard } from './sign-in/sign-in-guard.ts';
import type { Nodes } from '../db/nodes.ts';
import { connectedNodes } from '../test-support/database/nodes.fixture.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import { defaultQueueLimits } from '../people/join/join-queue.ts';
import { createJoinGuard, type Clock } from '../people/join/join-guard.ts';
import { keyNames, rememberLatest, SharedFailureLimit, type Attempt } from '../people/shared-rate-limits.ts';

const secret = Buffer.alloc(32, 7);
afterEach(() => vi.useRealTimers());

/** What was told, as it stands where others read it. */
function overheard(nodes: Nodes[]): string[] {
	const told: string[] = [];
	for (const node of nodes) {
		const { broadcast: tell } = node;
		node.broadcast = (topic, message) => (told.push(`${topic} ${JSON.stringify(message)}`), tell(topic, message));
	}
	return told;
}

test('[DB37] wrong codes and passwords of one node count on the others, and no address is told', async () => {
	const nodes = connectedNodes(3);
	const told = overheard(nodes);
	const guards = nodes.map((node) => createSignInGuard(secret, node));
	const code = (place: number) => guards[place % 3]!.ofCode(secret, { id: 'account-of-ada', password: '' }, null);
	const isRefused = async (place: number) => {
		const attempt = code(place);
		const isCounted = await attempt.count();
		if (isCounted) await attempt.forgive();
		return !isCounted;
	};
	const refused = async () => [await isRefused(0), await isRefused(1), await isRefused(2)];
	for (let n = 0; n < 5; n += 1) await code(n).count();
	expect(await refused()).toEqual([true, true, true]);
	await code(0).forgive();
	expect(await refused()).toEqual([false, false, false]);
	const origin = { address: '203.0.113.9', device: null, browser: null };
	for (let n = 0; n < 30; n += 1) await guards[n % 3]!.ofPassword(secret, `name ${n}`, null, origin).count();
	for (const [place, guard] of guards.entries()) {
		const attempt = (address: string) => guard.ofPassword(secret, `another ${place}`, null, { ...origin, address });
		expect(await attempt('203.0.113.9').count()).toBe(false);
		expect(await attempt('203.0.113.10').count()).toBe(true);
	}
	expect(told.length).toBeGreaterThan(60);
	expect(told.filter((each) => /203\.0|name \d|ada/.test(each))).toEqual([]);
});

test('[DB37] join codes that a network tries on several nodes are as many as on one', async () => {
	const nodes = connectedNodes(2);
	const told = overheard(nodes);
	const guards = nodes.map((node) =>
		createJoinGuard(async () => undefined, { name: keyNames(node, secret), nodes: node }, defaultQueueLimits, {
			now: () => 0,
			every: () => () => undefined
		})
	);
	let answered = 0;
	for (let n = 0; n < 40; n += 1) {
		const typed = createJoinCode([0, 0, 0, 0, 0, 0, Math.floor(n / 31), n % joinCodeSymbols.length]);
		void guards[n % 2]!.open(typed, '203.0.113.9').then(() => (answered += 1));
		await new Promise((resolve) => setImmediate(resolve));
	}
	expect(answered).toBe(defaultQueueLimits.network.burst);
	expect(told.filter((each) => each.startsWith('join-code-tried'))).toHaveLength(8);
	expect(told.join()).not.toContain('203.0');
});

const everySecond = { failures: 3, seconds: 1 };
const countAll = (attempts: number, attempt: Attempt) => Promise.all(Array.from({ length: attempts }, attempt.count));
const accepted = (counted: boolean[]) => counted.filter(Boolean).length;

test('[PEOPLE17] attempts at one moment count one by one, and an attempt counts under all of its limits or under none', async () => {
	const byName = new SharedFailureLimit('name', everySecond, String);
	const byAddress = new SharedFailureLimit('address', { failures: 4, seconds: 1 }, String);
	const attempt = (key: string) =>
		SharedFailureLimit.attempt({ limit: byName, key }, { limit: byAddress, key: '203.0.113.9' });
	expect(accepted(await countAll(5, attempt('ada')))).toBe(3);
	// The two that were refused by name left the fourth place of the address free.
	expect(accepted(await countAll(2, attempt('bea')))).toBe(1);
	expect(accepted(await countAll(2, attempt('cy')))).toBe(0);
	await attempt('ada').forgive();
	// The attempts that the address refused did not count by name.
	expect(accepted(await countAll(2, attempt('cy')))).toBe(1);
	expect(accepted(await countAll(3, SharedFailureLimit.attempt({ limit: byName, key: 'cy' })))).toBe(2);
});

test('[PEOPLE17] failures expire with their period, and one that is forgiven after it gives no further attempt', async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	const attempt = SharedFailureLimit.attempt({
		limit: new SharedFailureLimit('name', everySecond, String),
		key: 'ada'
	});
	expect(accepted(await countAll(4, attempt))).toBe(3);
	vi.setSystemTime(Date.now() + 1001);
	await attempt.forgive();
	expect(accepted(await countAll(5, attempt))).toBe(3);
});

/** One clock for several nodes of a test. Each node looks at its line at moments of its own. */
class SharedClock implements Clock {
	readonly #phase: () => number;
	readonly #beats = new Set<{ due: number; each: number; fn: () => void }>();
	time = 0;
	readonly now = () => this.time;

	constructor(phase: () => number) {
		this.#phase = phase;
	}

	every(each: number, fn: () => void): () => void {
		const beat = { due: this.time + each + this.#phase(), each, fn };
		this.#beats.add(beat);
		return () => void this.#beats.delete(beat);
	}

	async run(seconds: number): Promise<void> {
		for (const end = this.time + seconds * 1000; this.time < end;) {
			this.time += 100;
			for (const beat of this.#beats)
				if (beat.due <= this.time) {
					beat.due += beat.each;
					beat.fn();
				}
			for (let turns = 0; turns < 4; turns++) await new Promise((resolve) => setImmediate(resolve));
		}
	}
}

const codeOf = (n: number) =>
	createJoinCode([7, 0, 0, 0, 0, Math.floor(n / 961), Math.floor(n / 31) % 31, n % joinCodeSymbols.length]);
const rightCode = createJoinCode([1, 2, 3, 4, 5, 6, 7, 8]);

/** Guards of so many nodes just after a start, and how long each waits for what they typed. */
function startNodes(count: number, phase: () => number = () => 0) {
	const clock = new SharedClock(phase);
	const find = async (code: string) => (code === rightCode ? 'consultation' : undefined);
	const guards = connectedNodes(count).map((node) =>
		createJoinGuard(find, { name: keyNames(node, secret), nodes: node }, defaultQueueLimits, clock)
	);
	const type = async (place: number, code: string, address: string) => {
		const began = clock.now();
		await guards[place % count]!.open(code, address);
		return clock.now() - began;
	};
	return { clock, type };
}

const hall = '203.0.113.9';

for (const [count, longest] of [
	[1, 5000],
	[2, 15_000],
	[3, 15_000]
] as const)
	test(`[PEOPLE16] [DB37] sixty people of one hall who each mistyped the code just after a start of ${count} nodes, and then type it, are in within seconds`, async () => {
		const worst: number[] = [];
		for (const seed of [1, 2, 3, 4, 5, 6, 7, randomInt(1_000_000)]) {
			const random = seeded(seed);
			const { clock, type } = startNodes(count, () => random(2) * 100);
			// In some events, nearly everybody connects through one node.
			const spread = [1, 0.15][random(2)]!;
			const people = Array.from({ length: 60 }, () => {
				const place = random(100) < 100 * spread ? random(count) : 0;
				return { place, mistypes: random(3), types: 10 + random(20) };
			});
			const waits: Promise<number>[] = [];
			for (let tenth = 0; tenth < 40; tenth++) {
				for (const [person, { place, mistypes, types }] of people.entries()) {
					if (mistypes === tenth) void type(place, codeOf(person), hall);
					if (types === tenth) waits.push(type(place, rightCode, hall));
				}
				await clock.run(0.1);
			}
			await clock.run(60);
			worst.push(Math.max(...(await Promise.all(waits))));
		}
		expect(worst.filter((wait) => wait > longest)).toEqual([]);
	});

test('[DB37] codes that wait on one node do not take every turn of their network from another node', async () => {
	const worst: number[] = [];
	for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
		const random = seeded(seed);
		const { clock, type } = startNodes(3, () => random(2) * 100);
		for (let person = 0; person < 60; person++) void type(0, codeOf(person), hall);
		await clock.run(1 + random(20) / 10);
		const waits = [1, 1, 2].map((place) => type(place, rightCode, hall));
		await clock.run(60);
		worst.push(Math.max(...(await Promise.all(waits))));
	}
	expect(worst.filter((wait) => wait > 15_000)).toEqual([]);
});

test('[DB37] a network that one node knows is known to another that has started since, once somebody waits there', async () => {
	const clock = new SharedClock(() => 0);
	const find = async (code: string) => (code === rightCode ? 'consultation' : undefined);
	const nodes = connectedNodes(2);
	const start = (node: Nodes) =>
		createJoinGuard(find, { name: keyNames(node, secret), nodes: node }, defaultQueueLimits, clock);
	start(nodes[0]!).recognize(hall, 'consultation');
	const started = start(nodes[1]!);
	for (let guess = 0; guess < 60; guess++) void started.open(codeOf(guess), hall);
	await clock.run(0.1);
	const began = clock.now();
	const opened = started.open(rightCode, hall).then(() => clock.now() - began);
	await clock.run(60);
	// One look at the clock of this test.
	expect(await opened).toBeLessThanOrEqual(100);
});

test('[DB37] the name of a network is worked out once while it is among the latest, and the oldest are forgotten', () => {
	const asked: string[] = [];
	const name = rememberLatest((key) => (asked.push(key), `name of ${key}`));
	expect(['one', 'two', 'one', 'two'].map(name)).toEqual(['name of one', 'name of two', 'name of one', 'name of two']);
	expect(asked).toEqual(['one', 'two']);
	for (let n = 0; n < 9_999; n += 1) name(`n ${n}`);
	asked.splice(0);
	expect([name('two'), name('one')]).toEqual(['name of two', 'name of one']);
	expect(asked).toEqual(['one']);
});
