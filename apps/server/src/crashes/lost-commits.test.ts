import BetterSqlite3 from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { findLoss } from '../db/sqlite/lost-commits.ts';
import { until } from '../test-support/documents/documents.fixture.ts';
import { runCommand } from '../operator/run-command.ts';
import { openRunningInstance, type RunningApp } from '../test-support/app/running-app.fixture.ts';
import { getBuiltServer } from '../test-support/app/start-server.fixture.ts';

/** Processes start, on a machine that may have much else to do. */

let context: RunningApp;
let authors: Author[] = [];
let database: string;
beforeEach(async () => {
	context = await openRunningInstance();
	database = join(context.server.dataDir, 'plenum.db');
});
afterEach(async () => {
	for (const { provider } of authors) provider.destroy();
	authors = [];
	await context.server.end();
});

/** Checkpoints what there is, so that the log holds what comes after and nothing else. */
function checkpoint(): void {
	const connection = new BetterSqlite3(database);
	connection.pragma('wal_checkpoint(TRUNCATE)');
	connection.close();
}

async function writeWords(count: number): Promise<void> {
	const author = await openAuthor(context.server.url, context.documents[0] ?? '', context.tokens[0] ?? '');
	authors.push(author);
	for (let n = 0; n < count; n++) {
		author.write(`word${n}`);
		await until(() => author.provider.state === 'saved');
	}
	author.provider.destroy();
}

/** One bit of the frame in so great a part of the log. */
function damageLog(part: number): void {
	const log = readFileSync(`${database}-wal`);
	const at = 32 + 24 + Math.floor((log.length - 100) * part);
	log[at] = (log[at] ?? 0) ^ 1;
	writeFileSync(`${database}-wal`, log);
}

function lastLine(consultation: string): { type: string; data: string; place: number } {
	const connection = new BetterSqlite3(database, { readonly: true });
	try {
		const last = 'select * from journal_lines where consultation = ? order by place desc limit 1';
		return connection.prepare(last).get(consultation) as { type: string; data: string; place: number };
	} finally {
		connection.close();
	}
}

/** The start as an operator sees it. */
function start(): { status: number | null; said: string } {
	const env = { ...process.env, DATA_DIR: context.server.dataDir, PORT: '0', HOST: '127.0.0.1' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [getBuiltServer()], {
		env,
		encoding: 'utf8',
		timeout: 60_000
	});
	return { status, said: stdout + stderr };
}

async function plenum(...typed: string[]): Promise<{ status: number; json: Record<string, unknown> }> {
	let out = '';
	const streams = { out: (text: string) => void (out += text), err: () => undefined };
	const status = await runCommand([...typed, '--json'], { DATA_DIR: context.server.dataDir, PORT: '0' }, streams);
	return { status, json: JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown> };
}

test('[DB14] [DB16] [OPERATE93] after a kill nothing is lost, and nothing is called lost; a damaged page is', async () => {
	await writeWords(5);
	await context.server.kill();
	expect(findLoss(database)).toBeNull();
	await context.server.restart();
	await writeWords(2);
	await context.server.stop('SIGTERM');
	expect(findLoss(database)).toBeNull();
	expectDamageIsSeen();
});

/** [DB16] A damaged page: the start refuses and changes nothing. */
function expectDamageIsSeen(): void {
	const file = readFileSync(database);
	const page = file.readUInt16BE(16);
	file.fill(7, page * 4, page * 6);
	writeFileSync(database, file);
	expect(start()).toMatchObject({ status: 1, said: expect.stringContaining('is damaged') });
	expect(readFileSync(database).equals(file)).toBe(true);
	writeFileSync(database, 'no database at all, but a longer text than a header of one hundred bytes is. '.repeat(9));
	expect(start()).toMatchObject({ status: 1, said: expect.stringContaining('it is no database') });
}

test('[DB14] [OPERATE10] a log with one changed bit: the start refuses, says what is lost, and changes nothing', async () => {
	checkpoint();
	await writeWords(20);
	await context.server.kill();
	const whole = readFileSync(`${database}-wal`);
	for (const part of [0, 0.3, 0.6, 0.99]) {
		writeFileSync(`${database}-wal`, whole);
		damageLog(part);
		expect(findLoss(database)).toMatchObject({ what: 'commits', noted: expect.any(Number) });
	}
	const files = () => [database, `${database}-wal`].map((file) => readFileSync(file).toString('latin1'));
	const before = files();
	const { status, said } = start();
	expect(status).toBe(1);
	expect(said).toContain('has lost something that was saved');
	expect(said).toContain('accept-loss');
	expect(said).toMatch(/\d+ commits were saved, \d+ are there/);
	expect((await plenum('admin', 'create', '--name', 'Bea')).status).toBe(1);
	expect(files()).toEqual(before);

	expect(await plenum('accept-loss')).toMatchObject({ status: 0, json: { loss: { what: 'commits' } } });
	expect(await plenum('accept-loss')).toMatchObject({ status: 0, json: { loss: null } });
	await context.server.restart();
	await writeWords(1);
});

test('[OPERATE13] [DB14] what was acknowledged and of which the log lost everything is missed; accepting that is a line in the record, which verifies, and says how much is gone', async () => {
	const { facilitator, consultation } = context;
	const about = { title: 'Elsewhere', stateName: 'Alvenia', reviews: [{ cycle: 4, session: 45, symbols: [] }] };
	const other = await facilitator.api('createConsultation', { body: { ...about, purpose: 'mid-term-report' } });
	checkpoint();
	for (const [settingsVersion, title] of ['One', 'Two', 'Three'].entries())
		await facilitator.patch(`/consultations/${consultation}`, { settingsVersion, title });
	await writeWords(2);
	await context.server.kill();
	rmSync(`${database}-wal`);
	const loss = findLoss(database);
	if (loss?.what !== 'commits') throw new Error('The loss is not found.');
	expect(loss.noted - loss.found).toBeGreaterThanOrEqual(5);
	const { place } = lastLine(consultation);

	expect(await plenum('accept-loss')).toMatchObject({ status: 0, json: { ok: true } });
	const line = lastLine(consultation);
	expect(line).toMatchObject({
		stream: 'consultation',
		type: 'loss-accepted',
		by: null,
		place: place + 1
	});
	expect(JSON.parse(line.data)).toEqual({ commits: loss.noted - loss.found });
	expect(lastLine(other.id)).toMatchObject({ type: 'loss-accepted', data: line.data });
	expect(await plenum('verify', consultation)).toMatchObject({ status: 0, json: { ok: true } });

	expect(await plenum('accept-loss')).toMatchObject({ json: { loss: null } });
	expect(lastLine(consultation)).toEqual(line);
	const connection = new BetterSqlite3(database);
	connection.prepare("delete from journal_lines where type = 'loss-accepted'").run();
	connection.close();
	expect((await plenum('verify', consultation)).status).toBe(1);
});

test('[DB76] a used database without the position beside it is refused in words, until the operator accepts it on record', async () => {
	await writeWords(1);
	await context.server.stop('SIGTERM');
	rmSync(`${database}.commits`);
	const refused = start();
	expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('plenum.db.commits') });
	expect(refused.said).toContain('accept-loss');
	expect((await plenum('verify', context.consultation)).status).toBe(1);
	writeFileSync(`${database}.commits`, '');
	expect(findLoss(database)).toMatchObject({ what: 'position' });
	expect(await plenum('accept-loss')).toMatchObject({ status: 0, json: { loss: { what: 'position' } } });
	const { type, data } = lastLine(context.consultation);
	expect([type, JSON.parse(data)]).toEqual(['loss-accepted', { commits: 0, positionMissing: true }]);
	expect(findLoss(database)).toBeNull();
	expect((await plenum('verify', context.consultation)).status).toBe(0);
});

test('[DB14] an older copy in the place of the database is missed as well; a restore is not', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-older-'));
	const backup = join(folder, 'plenum.backup');
	try {
		expect((await plenum('backup', backup)).status).toBe(0);
		await writeWords(3);
		await context.server.stop('SIGTERM');
		const present = join(folder, 'present.db');
		cpSync(database, present);
		cpSync(backup, database);
		expect(start()).toMatchObject({ status: 1, said: expect.stringContaining('accept-loss') });
		expect((await plenum('restore', backup)).status).toBe(0);
		expect(findLoss(database)).toBeNull();
	} finally {
		rmSync(folder, { recursive: true });
	}
});
