import { randomBytes } from 'node:crypto';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Choice } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { JoinResult, SignedIn } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openPlenum, type Plenum } from '../../test-support/app/open-plenum.fixture.ts';
import { insertCluster } from '../../clusters/clusters.store.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { crashImages } from '../../test-support/database/crash-images.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';
import { backUp } from '../back-up.ts';
import { runCommand } from '../run-command.ts';
import { linkAll, type Guess, type StolenFile, type Target } from './linker.fixture.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';

const people = 40;
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-linker-'));
const lootDir = mkdtempSync(join(tmpdir(), 'plenum-loot-'));
let log = '';
let plenum: Plenum;
let consultation: string;
let chair: string;
let voters: { id: string; token: string }[];

beforeAll(async () => {
	const kept = new Writable({
		write: (chunk, _encoding, done) => {
			log += String(chunk);
			done();
		}
	});
	plenum = await openPlenum({ DATA_DIR: dataDir, METRICS: 'on' }, { log: kept });
	const token = (await plenum.setupLink())?.split('#')[1];
	chair = (await ask<SignedIn>('', 'POST', '/setup', { token, name: 'Chair', password: 'a long enough password' }))
		.token;
	const plan = {
		title: 'Trial',
		stateName: 'Alvenia',
		purpose: 'action-plan',
		admission: 'automatic',
		reviews: [{ cycle: 4, session: null, symbols: [] }]
	};
	consultation = (await ask<{ id: string }>(chair, 'POST', '/consultations', plan)).id;
	await transaction(plenum.context.database, async (tx) => {
		await insertCluster(tx.db, { id: 'cluster-0001', consultation, label: 'Detention', document: 'document-0001' });
		const first = { ...emptyAssessment(), actions: [testAction] };
		await createDocument(tx, { id: 'document-0001', consultation, cluster: 'cluster-0001', first });
	});
	const { code } = await ask<{ code: string }>(chair, 'GET', `/consultations/${consultation}/join-code`);
	voters = [];
	for (let place = 0; place < people; place++) {
		const side = ['state', 'civil-society'][place % 2];
		const joined = await ask<JoinResult>('', 'POST', '/join', { code, name: '', constituency: side, consent: true });
		voters.push({ id: joined.participant.id, token: joined.token });
	}
	const participants = voters.map(({ id }) => id);
	await ask(chair, 'POST', `/consultations/${consultation}/people/confirm`, { participants });
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
	rmSync(lootDir, { recursive: true });
});

async function ask<Answer>(token: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
	// As browsers do, with a key of its own for each command.
	const key = { 'idempotency-key': randomBytes(16).toString('hex') };
	const headers = { ...(method === 'POST' ? key : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) };
	const reply = await plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...(body ? { payload: body } : {}) });
	expect([path, reply.statusCode, reply.body]).toEqual([path, expect.any(Number), expect.any(String)]);
	expect(reply.statusCode).toBeLessThan(300);
	return reply.json();
}

/** A whole vote, looted at every moment: who voted what, and everything that somebody could have carried off meanwhile. */
async function voteAndLoot(kind: PollKind): Promise<{
	target: Target;
	truth: Map<string, string>;
	loot: StolenFile[];
	databases: string[];
	envelopes: Buffer[];
}> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: 'cluster-0001', action: testAction.id, workshop: null, kind, rules };
	const { id } = await ask<PollView>(chair, 'POST', `/consultations/${consultation}/polls`, asked);
	const loot: StolenFile[] = [];
	const databases: string[] = [];
	const database = join(dataDir, 'plenum.db');
	/** The raw files, as a thief or a snapshot of the disk takes them. */
	const steal = (moment: string) => {
		const copy = join(lootDir, `${id}-${moment}.db`);
		for (const end of ['', '-wal'])
			if (existsSync(database + end)) {
				copyFileSync(database + end, copy + end);
				loot.push({ name: `${moment}${end}`, bytes: readFileSync(copy + end) });
			}
		databases.push(copy);
	};
	const takeAll = async (moment: string) => {
		steal(moment);
		const backup = join(lootDir, `${id}-${moment}.backup`);
		await backUp(database, backup);
		databases.push(backup);
		loot.push({ name: `backup ${moment}`, bytes: readFileSync(backup) });
		const out = join(lootDir, `${id}-${moment}.json`);
		await runCommand(
			['export', '--consultation', consultation, '--format', 'json', '--out', out],
			{ DATA_DIR: dataDir, PORT: '0' },
			quiet
		);
		if (existsSync(out)) loot.push({ name: `export ${moment}`, bytes: readFileSync(out) });
		for (const path of [
			`/polls/${id}`,
			`/consultations/${consultation}/polls`,
			`/consultations/${consultation}/minutes`
		]) {
			const reply = await plenum.app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${chair}` } });
			loot.push({ name: `${path} ${moment}`, bytes: Buffer.from(reply.body) });
		}
		loot.push({ name: `metrics ${moment}`, bytes: Buffer.from((await plenum.app.inject({ url: '/metrics' })).body) });
	};

	await takeAll('before opening');
	const opened = await ask<PollView>(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
	await takeAll('opened');
	const truth = new Map<string, string>();
	const envelopes: Buffer[] = [];
	const cast = async (voter: { id: string; token: string }, choice: Choice) => {
		const key = opened.secrecy?.publicKey;
		const body = key ? sealFor({ id, publicKey: key }, voter.id, choice).body : { choice };
		if ('envelope' in body) envelopes.push(Buffer.from(body.envelope, 'base64url'));
		await ask(voter.token, 'POST', `/polls/${id}/ballot`, body);
		truth.set(voter.id, choice);
	};
	const shuffled = voters.map((voter) => ({ voter, at: Math.random() })).sort((one, other) => one.at - other.at);
	for (const [place, { voter }] of shuffled.entries()) {
		if (place % 3 === 0) await cast(voter, place % 2 ? 'for' : 'against');
		await cast(voter, place < people / 2 ? 'for' : 'against'); // The order of voting reveals all: finding it links the votes.
		if (place % 4 === 3) steal(`vote ${place}`);
		if (place % 20 === 10) await takeAll(`after ${place} votes`);
	}
	await takeAll('all voted');
	const images = await crashImages(getSqlite(plenum.context.database), () =>
		ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null })
	);
	for (const [place, image] of images.entries()) {
		for (const end of ['', '-wal'])
			if (existsSync(image + end)) loot.push({ name: `closing ${place}${end}`, bytes: readFileSync(image + end) });
		databases.push(image);
	}
	await plenum.context.database.emptyLog([]); // After the one that is under way.
	await takeAll('closed');
	loot.push({ name: 'log', bytes: Buffer.from(log) });
	const target = {
		poll: id,
		voters: voters.map((voter) => voter.id),
		marks: ['"marks":["for"]', '"marks":["against"]']
	};
	return { target, truth, loot, databases, envelopes };
}
const quiet = { out: () => undefined, err: () => undefined };

function score({ choices }: Guess, truth: ReadonlyMap<string, string>): number {
	return [...choices].filter(([voter, mark]) => mark.includes(`"${truth.get(voter)}"`)).length;
}

function expectChance(guesses: readonly Guess[], truth: ReadonlyMap<string, string>): void {
	const complete = guesses.filter(({ choices }) => choices.size === people);
	// Among forty, half and half, chance alone gives twenty, and thirty-six or four but once in a million.
	const better = complete
		.map((guess) => ({ by: guess.by, right: score(guess, truth) }))
		.filter(({ right }) => right > 35 || right < 5);
	expect(better).toEqual([]);
	// A guess that covers only some of the voters reveals nothing either.
	const partial = guesses
		.filter(({ choices }) => choices.size < people)
		.map((guess) => ({ by: guess.by, right: score(guess, truth), of: guess.choices.size }));
	expect(partial.filter(({ right, of }) => of >= 12 && Math.abs(right - of / 2) > 2.45 * Math.sqrt(of))).toEqual([]);
}

test('the linker finds everybody’s vote while a confidential vote is open: it can', async () => {
	const { target, truth, loot, databases } = await voteAndLoot('confidential');
	const linked = linkAll(loot, databases, target).map((guess) => score(guess, truth));
	expect(Math.max(...linked)).toBe(people);
});

test('[POLL90] from all that is there once it is closed, no one links a confidential ballot better than by chance', async () => {
	const { target, truth, loot, databases } = await voteAndLoot('confidential');
	const isAfter = (name: string) => /closed|^log$/.test(name);
	const after = loot.filter(({ name }) => isAfter(name));
	const guesses = linkAll(
		after,
		databases.filter((file) => isAfter(file)),
		target
	);
	expect(guesses.filter(({ choices }) => choices.size === people).length).toBeGreaterThan(5);
	expectChance(guesses, truth);
	// Nothing says either who voted: the poll's roster alone names voters.
	const log = readFileSync(join(dataDir, 'plenum.db-wal'));
	expect([target.poll, ...target.voters].filter((id) => log.includes(id))).toEqual([]);
});

test('[SECRET10] from database, log of writes, every backup, logs and exports together, no one links a secret ballot better than by chance', async () => {
	const { target, truth, loot, databases, envelopes } = await voteAndLoot('secret');
	const guesses = linkAll(loot, databases, target);
	expect(guesses.filter(({ choices }) => choices.size === people).length).toBeGreaterThan(20);
	expectChance(guesses, truth);

	// Two envelopes that hold the same are as far apart as any two.
	for (const envelope of envelopes) {
		const near = envelopes.filter((other) => other !== envelope && sameBytes(envelope, other) > 40);
		expect(near).toEqual([]);
	}

	const after = loot.filter(({ name }) => /closed/.test(name));
	expect(after.length).toBeGreaterThan(3);
	const leftovers = after.filter(({ bytes }) => envelopes.some((envelope) => bytes.includes(envelope.subarray(0, 24))));
	expect(leftovers.map(({ name }) => name)).toEqual([]);
	expect(
		loot.filter(({ name, bytes }) => name.startsWith('backup') && bytes.includes(pkcs8)).map(({ name }) => name)
	).toEqual([]);
	expect(loot.filter(({ bytes }) => bytes.includes(pkcs8)).map(({ name }) => name)).toEqual([]);
	expect(readdirSync(join(dataDir, 'poll-keys'))).toEqual([]);
	expect(new Set(envelopes.map(({ length }) => length)).size).toBe(1);
	// The log was cut to nothing; what came into it since names neither the poll nor anyone on its roster.
	const log = readFileSync(join(dataDir, 'plenum.db-wal'));
	expect([target.poll, ...target.voters].filter((id) => log.includes(id))).toEqual([]);
});

function sameBytes(one: Buffer, other: Buffer): number {
	return one.reduce((sum, byte, at) => sum + (byte === other[at] ? 1 : 0), 0);
}

/** How every private key of this kind begins in a file. */
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
