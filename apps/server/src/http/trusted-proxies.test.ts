import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPlenum } from '../test-support/app/open-plenum.fixture.ts';

const endings: (() => Promise<void>)[] = [];
// Each password is hashed, and that is meant to take long.
afterEach(async () => {
	for (const end of endings.splice(0)) await end();
});

async function listen(env: NodeJS.ProcessEnv): Promise<string> {
	const dataDir = mkdtempSync(join(tmpdir(), 'plenum-proxies-'));
	const plenum = await openPlenum({ DATA_DIR: dataDir, ...env });
	endings.push(async () => {
		await plenum.close();
		rmSync(dataDir, { recursive: true });
	});
	return plenum.app.listen({ port: 0, host: '127.0.0.1' });
}

/** One address may fail 30 times in a minute (PEOPLE17): how many of 31 failures, each with its own header, are told to wait? */
async function countPutOff(url: string, forwardedFor: (n: number) => string): Promise<number> {
	const statuses = await Promise.all(
		Array.from({ length: 31 }, async (_, n) => {
			const body = JSON.stringify({ name: `Name ${n}`, password: 'a long enough guess' });
			const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor(n) };
			return (await fetch(`${url}/api/v1/sign-in`, { method: 'POST', headers, body })).status;
		})
	);
	expect(statuses.filter((status) => status !== 401 && status !== 429)).toEqual([]);
	return statuses.filter((status) => status === 429).length;
}

test('[PEOPLE29] X-Forwarded-For of a caller who is no trusted proxy is ignored', async () => {
	const url = await listen({ TRUSTED_PROXIES: '192.0.2.1' });
	expect(await countPutOff(url, (n) => `203.0.113.${n}`)).toBe(1);
});

test('[PEOPLE29] a trusted proxy is believed about who called it, and the caller about nobody', async () => {
	const url = await listen({ TRUSTED_PROXIES: '127.0.0.0/8' });
	expect(await countPutOff(url, (n) => `203.0.113.${n}`)).toBe(0);
	expect(await countPutOff(url, (n) => `192.0.2.${n}, 198.51.100.1`)).toBe(1);
});
