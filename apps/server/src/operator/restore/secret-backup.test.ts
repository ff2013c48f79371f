import type { PollView } from '@plenum/protocol/polls/polls';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openPlenum } from '../../test-support/app/open-plenum.fixture.ts';
import { openSecretVote } from '../../test-support/polls/secret-vote.fixture.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { backUp } from '../back-up.ts';
import { runCommand } from '../run-command.ts';

test('[SECRET5] a backup made while a secret poll is open holds no key: restored elsewhere, the poll can only be declared void, and is called so', async () => {
	const { testContext, chair, poll, voters } = await openSecretVote(6);
	const folder = mkdtempSync(join(tmpdir(), 'plenum-secret-backup-'));
	onTestFinished(async () => {
		await testContext.close();
		rmSync(folder, { recursive: true });
	});
	const { dataDir } = testContext.context.config;
	const backup = join(folder, 'plenum.backup');
	await backUp(getSqlite(testContext.context.database).writer.name, backup);
	const [key = ''] = readdirSync(join(dataDir, 'poll-keys'));
	expect(readFileSync(backup).includes(readFileSync(join(dataDir, 'poll-keys', key)).subarray(-32))).toBe(false);

	const elsewhere = mkdtempSync(join(folder, 'data-'));
	copyFileSync(join(dataDir, 'secret.key'), join(elsewhere, 'secret.key'));
	let said = '';
	const streams = { out: (text: string) => void (said += text), err: () => undefined };
	expect(await runCommand(['restore', backup, '--json'], { DATA_DIR: elsewhere, PORT: '0' }, streams)).toBe(0);
	expect(JSON.parse(said)).toMatchObject({ ok: true, lostPolls: [poll] });
	expect(existsSync(join(elsewhere, 'poll-keys'))).toBe(false);

	const plenum = await openPlenum({ DATA_DIR: elsewhere });
	const ask = async (token: string, method: 'GET' | 'POST', path = '', payload?: object) => {
		const headers = { authorization: `Bearer ${token}` };
		const url = `/api/v1/polls/${poll}${path}`;
		return (await plenum.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })).json<
			PollView & { code: string }
		>();
	};
	const view = await ask(chair.token, 'GET');
	expect(view).toMatchObject({ state: 'open', secrecy: { keyLost: true } });
	const [voter] = voters;
	const sealed = sealFor({ id: poll, publicKey: view.secrecy?.publicKey ?? '' }, voter?.actor.participant ?? '', 'for');
	expect((await ask(voter?.token ?? '', 'POST', '/ballot', sealed.body)).code).toBe('poll/key-lost');
	expect((await ask(chair.token, 'POST', '/close', { statement: '', reviewDate: null })).code).toBe('poll/key-lost');
	expect((await ask(chair.token, 'POST', '/void', { reason: 'The key was lost.' })).state).toBe('void');
	await plenum.close();
});
