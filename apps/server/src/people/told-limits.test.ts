import { joinCodeSymbols, createJoinCode } from '@plenum/domain/people/join-code';
import { expect, test } from 'vitest';
import { createSignInGuard } from '../accounts/sign-in-guard.ts';
import type { Nodes } from '../db/nodes.ts';
import { connectedNodes } from '../db/nodes.fixture.ts';
import { defaultLineLimits } from './code-line.ts';
import { rememberLatest } from './failure-limit.ts';
import { createJoinGuard } from './join-guard.ts';
import { keyNames } from './told-limits.ts';

const secret = Buffer.alloc(32, 7);

/** What was told, as it stands where others read it. */
function overheard(nodes: Nodes[]): string[] {
	const told: string[] = [];
	for (const node of nodes) {
		const { tell } = node;
		node.tell = (topic, message) => (told.push(JSON.stringify(message)), tell(topic, message));
	}
	return told;
}

test('[DB37] wrong codes and passwords of one node count on the others, and no address is told', () => {
	const nodes = connectedNodes(3);
	const told = overheard(nodes);
	const guards = nodes.map((node) => createSignInGuard(() => 1000, secret, node));
	const code = (place: number) => guards[place % 3]!.ofCode(secret, { id: 'account-of-ada', password: '' }, null);
	for (let n = 0; n < 5; n += 1) code(n).limit.fail('account-of-ada');
	expect(guards.map((_, place) => code(place).limit.isOver('account-of-ada'))).toEqual([true, true, true]);
	code(0).limit.forgive('account-of-ada');
	expect(guards.map((_, place) => code(place).limit.isOver('account-of-ada'))).toEqual([false, false, false]);
	const attempt = { address: '203.0.113.9', device: null, browser: null };
	for (let n = 0; n < 30; n += 1)
		for (const { limit, by } of guards[n % 3]!.ofPassword(secret, `name ${n}`, null, attempt)) limit.fail(by);
	const isOver = guards.map((guard) =>
		guard.ofPassword(secret, 'another', null, attempt).map(({ limit, by }) => limit.isOver(by))
	);
	expect(isOver).toEqual(Array(3).fill([false, true]));
	expect(told.length).toBeGreaterThan(60);
	expect(told.filter((each) => /203\.0|name \d|ada/.test(each))).toEqual([]);
});

test('[DB37] join codes that a network tries on several nodes are as many as on one', async () => {
	const nodes = connectedNodes(2);
	const told = overheard(nodes);
	const guards = nodes.map((node) =>
		createJoinGuard(async () => undefined, { name: keyNames(node, secret), nodes: node }, defaultLineLimits, {
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
	expect(answered).toBe(defaultLineLimits.network.burst);
	expect(told).toHaveLength(8);
	expect(told.join()).not.toContain('203.0');
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
