import type { PollView } from '@plenum/protocol/polls/polls';
import { deriveTrusteeKeys } from '@plenum/sealing/trustee-keys';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openPlenum } from '../../test-support/app/open-plenum.fixture.ts';
import type { TestPerson, TestContext } from '../../test-support/app/test-context.fixture.ts';
import {
	castAll,
	closeVoting,
	handOn,
	makeStep,
	openTrusteeVote,
	readPoll,
	unsealAll,
	type TrusteeVote
} from '../../test-support/polls/trustee-vote.fixture.ts';
import { crashImages } from '../../test-support/database/crash-images.fixture.ts';
import { recountPoll } from '../recount/recount.store.ts';

const people = 12;
const folder = mkdtempSync(join(tmpdir(), 'plenum-trustees-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All that outlives the server: what people have in their browsers. */
type Memory = {
	poll: string;
	consultation: string;
	chair: TestPerson;
	voters: TestPerson[];
	trustees: { who: TestPerson; secret: number[] }[];
	codes: string[];
};

function memoryOf({ testContext, poll, chair, voters, trustees, codes }: TrusteeVote): Memory {
	const secrets = trustees.map(({ who, secret }) => ({ who, secret: [...secret] }));
	return { poll, consultation: testContext.consultation, chair, voters, trustees: secrets, codes };
}

/** A server that starts from what a killed one left, and people who go on where they were. Answers the state that they found. */
async function resume(dataDir: string, memory: Memory): Promise<string> {
	const plenum = await openPlenum({ DATA_DIR: dataDir });
	const ask: TestContext['ask'] = async (who, method, path, body) => {
		const headers = { authorization: `Bearer ${who.token}` };
		const reply = await plenum.app.inject({
			method,
			url: `/api/v1${path}`,
			headers,
			...(body ? { payload: body } : {})
		});
		return { status: reply.statusCode, body: reply.json() };
	};
	const trustees = memory.trustees.map(({ who, secret }) => {
		const bytes = Uint8Array.from(secret);
		return { who, secret: bytes, keys: deriveTrusteeKeys(bytes, memory.poll) };
	});
	const vote: TrusteeVote = { ...memory, trustees, testContext: { ask } as TestContext };
	const before = await readPoll(vote, vote.chair);
	if (before.state === 'open') await closeVoting(vote);
	const { state, unsealing } = await readPoll(vote, vote.chair);
	if (state === 'unsealing') await unsealAll(vote, unsealing?.turn ?? 0);
	const closed = await readPoll(vote, vote.chair);
	expect(closed).toMatchObject({
		state: 'closed',
		secrecy: { invalid: 0, keyLost: false },
		result: { subjects: [{ counts: { tally: { for: 8, against: 4, abstain: 0 } } }] }
	} satisfies DeepPartial<PollView>);
	expect((await ask(vote.chair, 'GET', `/polls/${vote.poll}/verification`)).body.codes).toEqual(memory.codes);
	const db = plenum.context.database.read;
	expect(await recountPoll(db, vote.poll)).toMatchObject({ ok: true, differences: [] });
	expect((await plenum.context.journal.verify(db, memory.consultation)).fault).toBeNull();
	const keys = join(dataDir, 'poll-keys');
	expect(existsSync(keys) ? readdirSync(keys) : []).toEqual([]);
	expect(statSync(join(dataDir, 'plenum.db-wal')).size).toBe(0);
	await plenum.close();
	return `${before.state} ${before.unsealing?.turn ?? '-'}`;
}
type DeepPartial<Value> = { [Key in keyof Value]?: DeepPartial<Value[Key]> };

async function goThrough(vote: TrusteeVote): Promise<void> {
	expect((await closeVoting(vote)).status).toBe(200);
	for (const place of [0, 1])
		expect((await handOn(vote, vote.trustees[place]?.who, await makeStep(vote, place))).status).toBe(200);
}

test('[TRUSTEE8] killed at any statement from the end of the voting to the result: no ballot is lost, doubled or left open', async () => {
	const vote = await openTrusteeVote(people);
	await castAll(vote);
	const memory = memoryOf(vote);
	const { dataDir } = vote.testContext.context.config;
	const folders: string[] = [];
	const images = await crashImages(
		getSqlite(vote.testContext.context.database),
		() => goThrough(vote),
		() => {
			const image = join(folder, `image-${folders.length}`);
			mkdirSync(image);
			for (const name of ['poll-keys', 'secret.key', 'plenum.db.commits'])
				if (existsSync(join(dataDir, name))) cpSync(join(dataDir, name), join(image, name), { recursive: true });
			folders.push(image);
		}
	);
	// Each state that the disk was in, once: between two commits nothing is to be seen.
	const seen: string[] = [];
	const sizes = new Set<string>();
	for (const [place, image] of images.entries()) {
		const [data = '', log = ''] = ['', '-wal'].map((end) =>
			existsSync(image + end) ? String(statSync(image + end).size) : ''
		);
		const key = `${data} ${log} ${readdirSync(join(folders[place] ?? '', 'poll-keys')).length}`;
		if (sizes.has(key)) continue;
		sizes.add(key);
		for (const end of ['', '-wal'])
			if (existsSync(image + end)) copyFileSync(image + end, join(folders[place] ?? '', `plenum.db${end}`));
		seen.push(await resume(folders[place] ?? '', memory));
	}
	expect([...new Set(seen)]).toEqual(['open -', 'unsealing 0', 'unsealing 1', 'closed -']);
	await vote.testContext.close();
});

/** A process that is killed, by itself and for good, at one statement on the way. */
const killed = (step: number) => `
	const at = (path) => import(${JSON.stringify(join(import.meta.dirname, '..', '..'))} + '/' + path);
	const fixture = await at('test-support/polls/trustee-vote.fixture.ts');
	const { crashImages } = await at('test-support/database/crash-images.fixture.ts');
	const fs = await import('node:fs');
	const vote = await fixture.openTrusteeVote(${people});
	await fixture.castAll(vote);
	const { testContext, poll, chair, voters, codes } = vote;
	const trustees = vote.trustees.map(({ who, secret }) => ({ who, secret: [...secret] }));
	const memory = { poll, consultation: testContext.consultation, chair, voters, trustees, codes };
	fs.writeSync(1, JSON.stringify({ dataDir: testContext.context.config.dataDir, memory }) + '\\n');
	let steps = 0;
	await crashImages(testContext.context.database, async () => {
		await fixture.closeVoting(vote);
		for (const place of [0, 1]) await fixture.handOn(vote, vote.trustees[place].who, await fixture.makeStep(vote, place));
	}, () => { if (steps++ === ${step}) process.kill(process.pid, 'SIGKILL'); });
	process.exit();
`;

test.each([20, 44])(
	'[TRUSTEE8] kill -9 at statement %i on the way from the end of the voting to the result',
	async (step) => {
		const child = spawn(process.execPath, ['--input-type=module', '--eval', killed(step)], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const gone = once(child, 'exit');
		const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
		const { dataDir, memory } = JSON.parse(line) as { dataDir: string; memory: Memory };
		const [, signal] = (await gone) as [number | null, string | null];
		expect(signal).toBe('SIGKILL');
		expect(await resume(dataDir, memory)).toMatch(/^(open|unsealing|closed)/);
		rmSync(dataDir, { recursive: true });
	},
	90_000
);
