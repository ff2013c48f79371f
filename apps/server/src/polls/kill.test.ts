import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { findBallots } from './ballots/ballots.store.ts';

/** A server of its own, with a poll open for two hundred people. */
const hall = `
	const { createTestContext } = await import(${JSON.stringify(join(import.meta.dirname, '..', 'test-support', 'app', 'test-context.fixture.ts'))});
	const testContext = await createTestContext();
	const chair = await testContext.welcome('facilitator');
	const tokens = [];
	for (let n = 0; n < 200; n++) tokens.push((await testContext.welcome()).token);
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const asked = { cluster: testContext.cluster, action: 'action-0001', workshop: null, kind: 'confidential', rules };
	const poll = (await testContext.ask(chair, 'POST', '/consultations/' + testContext.consultation + '/polls', asked)).body.id;
	await testContext.ask(chair, 'POST', '/polls/' + poll + '/open');
	const url = await testContext.app.listen({ port: 0, host: '127.0.0.1' });
	process.stdout.write(JSON.stringify({ url, poll, tokens, dataDir: testContext.context.config.dataDir }) + '\\n');
`;
type Hall = { url: string; poll: string; tokens: string[]; dataDir: string };

test('[POLL4] every ballot that was acknowledged is there after the server was killed', async () => {
	const server = spawn(process.execPath, ['--input-type=module', '--eval', hall], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
	const { url, poll, tokens, dataDir } = JSON.parse(line) as Hall;
	let acknowledged = 0;
	const vote = async (token: string) => {
		const reply = await fetch(`${url}/api/v1/polls/${poll}/ballot`, {
			method: 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			body: '{"choice":"for"}'
		});
		if (reply.ok && ((await reply.json()) as { recorded: boolean }).recorded) acknowledged += 1;
		if (acknowledged === 60) server.kill('SIGKILL');
	};
	const gone = once(server, 'exit');
	await Promise.allSettled(tokens.map(vote));
	await gone;
	const database = openDatabase(join(dataDir, 'plenum.db'));
	const recorded = await findBallots(database.read, poll);
	await database.close();
	rmSync(dataDir, { recursive: true });
	expect(acknowledged).toBeGreaterThanOrEqual(60);
	expect(recorded.length).toBeGreaterThanOrEqual(acknowledged);
});
