import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSecurityLog } from './security-log.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'plenum-security-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (name = 'security.log') =>
	readFileSync(join(folder, name), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

test('[ACCOUNT26] what can be caused at will is written once, and then in numbers', () => {
	const clock = { now: Date.UTC(2030, 0, 1) };
	const log = createSecurityLog(folder, () => clock.now);
	const wrong = { event: 'refused', reason: 'join/unknown-code', route: '/api/v1/join' };
	for (let n = 0; n < 500; n++) log.count(wrong);
	log.record({ event: 'signed-in', account: 'account-0001', reason: 'password' });
	clock.now += 61_000;
	log.count(wrong);
	log.close();
	expect(lines()).toEqual([
		{ at: '2030-01-01T00:00:00.000Z', ...wrong },
		{ at: '2030-01-01T00:00:00.000Z', event: 'signed-in', account: 'account-0001', reason: 'password' },
		{ at: '2030-01-01T00:01:01.000Z', ...wrong, times: 499 },
		{ at: '2030-01-01T00:01:01.000Z', ...wrong }
	]);
	expect(statSync(join(folder, 'security.log')).mode & 0o777).toBe(0o600);
});

test('[ACCOUNT26] it is bounded: full files move on, and the oldest goes', () => {
	const log = createSecurityLog(folder, () => 0, { bytes: 300, files: 3 });
	for (let n = 0; n < 30; n++) log.record({ event: 'signed-in', account: `account-${n}` });
	log.close();
	expect(readdirSync(folder).sort()).toEqual(['security.log', 'security.log.1', 'security.log.2']);
	expect(lines().at(-1)?.account).toBe('account-29');
	for (const name of readdirSync(folder)) {
		expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, name)).size).toBeLessThan(400);
	}
});

test('[ACCOUNT26] a folder that takes nothing stops nobody', () => {
	const log = createSecurityLog(join(folder, 'is not there'), () => 0);
	expect(() => log.record({ event: 'signed-in' })).not.toThrow();
	log.close();
});
