import type { PollView } from '@plenum/protocol/polls/polls';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openPlenum } from '../../test-support/app/open-plenum.fixture.ts';
import { crashImages } from '../../test-support/database/crash-images.fixture.ts';
import { createPollKeys, type Files } from './poll-keys.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { countEnvelopes, findReceiptCodes } from './secret.store.ts';
import { openSecretVote, type SecretVote } from '../../test-support/polls/secret-vote.fixture.ts';

const people = 12;
const tally = { for: 8, against: 4, abstain: 0 };
const folder = mkdtempSync(join(tmpdir(), 'plenum-secret-crash-'));
const open: SecretVote[] = [];
afterEach(async () => {
	for (const { testContext } of open.splice(0)) await testContext.close();
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

async function vote(): Promise<SecretVote> {
	const made = await openSecretVote(people);
	open.push(made);
	return made;
}

/** Every statement of the database and every touch of a key file, as the disk was just before it: data folders to start from. */
async function imagesOf({ testContext }: SecretVote, work: () => Promise<unknown>): Promise<string[]> {
	const { dataDir } = testContext.context.config;
	const folders: string[] = [];
	const images = await crashImages(
		getSqlite(testContext.context.database),
		async (take) => {
			const calls = Object.entries(fs).filter((entry): entry is [keyof Files, (typeof fs)[keyof Files]] =>
				touches.includes(entry[0])
			);
			const watched = calls.map(([name, call]) => [
				name,
				(...given: unknown[]) => (take(), (call as (...given: unknown[]) => unknown)(...given))
			]);
			Object.assign(testContext.polls, {
				keys: createPollKeys(join(dataDir, 'poll-keys'), { ...fs, ...Object.fromEntries(watched) } as Files)
			});
			await work();
		},
		() => {
			const image = join(folder, `image-${folders.length}`);
			mkdirSync(image);
			for (const name of ['poll-keys', 'secret.key', 'plenum.db.commits'])
				if (existsSync(join(dataDir, name))) cpSync(join(dataDir, name), join(image, name), { recursive: true });
			folders.push(image);
		}
	);
	for (const [place, image] of images.entries())
		for (const end of ['', '-wal'])
			if (existsSync(image + end)) fs.copyFileSync(image + end, join(folders[place] ?? '', `plenum.db${end}`));
	return folders;
}
/** Without those that hold the same as the one before: a server that starts from them finds the same. */
function onceEach(images: readonly string[]): string[] {
	let last = '';
	return images.filter((image) => {
		const files = readdirSync(image, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const contents = files.map(({ parentPath, name }) => {
			const bytes = fs.readFileSync(join(parentPath, name));
			return `${parentPath.slice(image.length)}/${name} ${createHash('sha256').update(bytes).digest('hex')}`;
		});
		const before = last;
		const now = contents.toSorted().join();
		last = now;
		return now !== before;
	});
}
const touches: string[] = ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'closeSync', 'unlinkSync'];

type RestartResult = {
	before: PollView;
	closed: PollView;
	keys: number;
	left: number;
	codes: string[];
	faults: string[];
};

/** What a server that starts from a data folder finds, and what comes of closing the poll once more. */
async function restart(
	dataDir: string,
	{ chair, poll, consultation }: { chair: string; poll: string; consultation: string }
): Promise<RestartResult> {
	const plenum = await openPlenum({ DATA_DIR: dataDir });
	const headers = { authorization: `Bearer ${chair}` };
	const ask = async (method: 'GET' | 'POST', path: string, payload?: object) =>
		(
			await plenum.app.inject({ method, url: `/api/v1/polls/${poll}${path}`, headers, ...(payload ? { payload } : {}) })
		).json<PollView>();
	const before = await ask('GET', '');
	const closed = await ask('POST', '/close', { statement: 'Adopted.', reviewDate: null });
	const db = plenum.context.database.read;
	const recounted = await recountPoll(db, poll);
	const { fault } = await plenum.context.journal.verify(db, consultation);
	const found = {
		before,
		closed,
		keys: existsSync(join(dataDir, 'poll-keys')) ? readdirSync(join(dataDir, 'poll-keys')).length : 0,
		left: (await countEnvelopes(db, poll)) + statSync(join(dataDir, 'plenum.db-wal')).size,
		codes: await findReceiptCodes(db, poll),
		faults: [...(recounted?.differences ?? ['no result']), ...(fault ? [fault.what] : [])]
	};
	await plenum.close();
	return found;
}

function expectOpened({ closed, keys, left, codes, faults }: RestartResult, expected: string[]): void {
	expect(closed).toMatchObject({
		state: 'closed',
		result: { subjects: [{ counts: { tally } }] },
		secrecy: { invalid: 0 }
	});
	expect({ keys, left, codes, faults }).toEqual({ keys: 0, left: 0, codes: expected, faults: [] });
}

test('[SECRET7] killed at any statement and any touch of a file while a secret poll closes: every vote can still be opened, or all were, once', async () => {
	const made = await vote();
	const { testContext, chair, poll, codes } = made;
	const close = () =>
		testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: 'Adopted.', reviewDate: null });
	const images = await imagesOf(made, async () => expect((await close()).status).toBe(200));
	expect(images.length).toBeGreaterThan(15);
	const states: string[] = [];
	for (const image of onceEach(images)) {
		const found = await restart(image, { chair: chair.token, poll, consultation: testContext.consultation });
		expectOpened(found, codes);
		states.push(found.before.state);
	}
	expect(states).toEqual(states.toSorted().reverse()); // Open, and from some moment on closed.
	expect(new Set(states)).toEqual(new Set(['open', 'closed']));
});

test('[SECRET6] killed at any moment while a secret poll opens or is declared void: no key without its poll, no poll without its key', async () => {
	const made = await vote();
	const { testContext, chair, poll } = made;
	const again = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, {
		cluster: testContext.cluster,
		action: 'action-0001',
		workshop: null,
		kind: 'secret',
		rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
	});
	const other = again.body.id as string;
	const images = await imagesOf(made, async () => {
		expect((await testContext.ask(chair, 'POST', `/polls/${other}/open`, { acceptsRerun: true })).status).toBe(200);
		expect((await testContext.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'Begun too early.' })).status).toBe(
			200
		);
	});
	const seen = new Set<string>();
	for (const image of onceEach(images)) {
		const plenum = await openPlenum({ DATA_DIR: image });
		const headers = { authorization: `Bearer ${chair.token}` };
		const view = async (id: string) =>
			(await plenum.app.inject({ url: `/api/v1/polls/${id}`, headers })).json<PollView>();
		const views = [await view(poll), await view(other)];
		const needed = views.filter(({ state }) => state === 'open');
		expect(needed.filter(({ secrecy }) => secrecy?.keyLost !== false)).toEqual([]);
		expect(readdirSync(join(image, 'poll-keys'))).toHaveLength(needed.length);
		expect(await countEnvelopes(plenum.context.database.read, poll)).toBe(views[0]?.state === 'open' ? people : 0);
		seen.add(views.map(({ state }) => state).join());
		await plenum.close();
	}
	expect([...seen]).toEqual(['open,draft', 'open,open', 'void,open']);
});

/** A process that is killed, by itself and for good, at one moment of the closing. */
const killed = `
	const at = (path) => import(${JSON.stringify(join(import.meta.dirname, '..', '..'))} + '/' + path);
	const { openSecretVote } = await at('test-support/polls/secret-vote.fixture.ts');
	const { crashImages } = await at('test-support/database/crash-images.fixture.ts');
	const { createPollKeys } = await at('polls/secret/poll-keys.ts');
	const fs = await import('node:fs');
	(await import('node:module')).flushCompileCache(); // For the next one: this one is killed.
	const { testContext, chair, poll, codes } = await openSecretVote(${people});
	const { dataDir } = testContext.context.config;
	const said = { dataDir, poll, codes, chair: chair.token, consultation: testContext.consultation };
	fs.writeSync(1, JSON.stringify(said) + '\\n');
	let steps = 0;
	await crashImages(testContext.context.database, async (take) => {
		const files = { ...fs };
		for (const name of ${JSON.stringify(touches)}) files[name] = (...given) => (take(), fs[name](...given));
		testContext.polls.keys = createPollKeys(dataDir + '/poll-keys', files);
		await testContext.ask(chair, 'POST', '/polls/' + poll + '/close', { statement: 'Adopted.', reviewDate: null });
	}, () => { if (steps++ === 12) process.kill(process.pid, 'SIGKILL'); });
	process.exit();
`;

test('[SECRET7] kill -9 in the middle of the closing', async () => {
	const child = spawn(process.execPath, ['--input-type=module', '--eval', killed], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	const gone = once(child, 'exit');
	const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
	const { dataDir, codes, ...asked } = JSON.parse(line) as {
		dataDir: string;
		poll: string;
		codes: string[];
		chair: string;
		consultation: string;
	};
	const [, signal] = (await gone) as [number | null, string | null];
	expect(signal).toBe('SIGKILL');
	expectOpened(await restart(dataDir, asked), codes);
	rmSync(dataDir, { recursive: true });
});
