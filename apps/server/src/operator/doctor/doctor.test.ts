import BetterSqlite3 from 'better-sqlite3';
import {
	chmodSync,
	chownSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../../test-support/app/open-plenum.fixture.ts';
import { readSettings, variables } from '../../config.ts';
import { backUp } from '../back-up.ts';
import { runCommand } from '../run-command.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkPublicAddress } from './check-public-address.ts';
import { createCertificate, type Certificate } from './certificates.fixture.ts';
import { diagnose } from './doctor.ts';
import { FaultyProxy, type Faults } from './faulty-proxy.fixture.ts';
import type { Machine } from './machine.ts';

/** A whole Plenum behind a proxy with TLS, in which everything is as it should be; each test breaks one thing. */
let proxy: FaultyProxy;
let plenum: Plenum;
let env: Record<string, string>;
let good: Certificate;
const folder = mkdtempSync(join(tmpdir(), 'plenum-doctor-'));
const dataDir = join(folder, 'data');
const backups = join(folder, 'backups');
const backup = join(backups, 'plenum.backup');
const authorities = getCACertificates('default');

const wellMachine: Machine = {
	nodeVersion: '24.21.0',
	uid: 1000,
	memoryMb: 4000,
	limits:
		'Limit                     Soft Limit           Hard Limit\nMax core file size        0                    0\nMax open files            65536                65536',
	swaps: 'Filename Type Size Used Priority\n',
	fileSystemOf: () => ({ kind: 0xef53, freeMb: 50_000 }),
	isClockSynchronized: async () => true,
	now: Date.now
};

beforeAll(async () => {
	good = await createCertificate('localhost', -10, 80);
	setDefaultCACertificates([...authorities, good.cert]);
	proxy = await FaultyProxy.start(good);
	env = { DATA_DIR: dataDir, PUBLIC_URL: proxy.origin, METRICS: 'on', PORT: '0' };
	plenum = await openPlenum(env, { pages: true });
	const address = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
	env.PORT = new URL(address).port;
	proxy.passTo(Number(env.PORT));
	if (process.getuid?.() === 0) chownSync(dataDir, 1000, 1000);
	else wellMachine.uid = process.getuid?.() ?? null;
	mkdirSync(backups);
	await backUp(join(dataDir, 'plenum.db'), backup);
});
afterEach(() => {
	proxy.faults = {};
	proxy.show(good);
});
afterAll(async () => {
	await plenum.close();
	proxy.close();
	setDefaultCACertificates(authorities);
	rmSync(folder, { recursive: true });
});

/** Those checks alone that ask nothing of the network. */
const off = { PUBLIC_URL: '' };

/** What is not well, each check once, as `check: level`. */
async function troubles(more: NodeJS.ProcessEnv = {}, machine: Partial<Machine> = {}): Promise<string[]> {
	const options = { backups, triesRestore: false, machine: { ...wellMachine, ...machine }, quietMs: 20 };
	const findings = await diagnose({ ...env, ...more }, options);
	for (const { level, found, means, advice } of findings) {
		const isWell = level === 'ok' || level === 'skipped';
		expect([found, means !== undefined, advice !== undefined]).toEqual([expect.any(String), !isWell, !isWell]);
	}
	const wrong = findings.filter(({ level }) => level === 'warn' || level === 'bad');
	return [...new Set(wrong.map(({ check, level }) => `${check}: ${level}`))];
}

test('[OPERATE15] where everything is as it should be, nothing is to look at', async () => {
	expect(await troubles()).toEqual([]);
});

describe('[OPERATE15] a proxy', () => {
	const table: [string, Faults, string[]][] = [
		['that drops upgrades', { upgrades: 'dropped' }, ['live line: bad', 'texts: bad']],
		[
			'that passes upgrades as plain requests',
			{ upgrades: 'passed as plain requests' },
			['live line: bad', 'texts: bad']
		],
		['that cuts websockets', { upgrades: 'cut after the first answer' }, ['live line: bad']],
		['that gives Plenum a name of its own', { host: 'plenum:3000' }, ['host: bad', 'headers: bad']],
		['that takes bodies of 1 MB', { mostBytes: 1024 * 1024 }, ['uploads: bad']],
		['that takes bodies of 11 MB', { mostBytes: 11 * 1024 * 1024 }, ['uploads: bad']],
		['that takes a header away', { headers: { 'content-security-policy': null } }, ['headers: bad']],
		['that doubles a header', { headers: { 'x-content-type-options': 'nosniff, nosniff' } }, ['headers: bad']],
		['that lets answers be kept', { headers: { 'cache-control': 'public, max-age=60' } }, ['headers: bad']],
		['that does not say for whom it asks', { saysForWhom: false }, ['caller: bad']],
		['that does not reach Plenum', { target: 1 }, ['address: bad']]
	];
	test.each(table)('%s', async (_name, faults, expected) => {
		proxy.faults = faults;
		expect(await troubles()).toEqual(expected);
	});

	test('that is not there', async () => {
		expect(await troubles({ PUBLIC_URL: 'https://localhost:1' })).toEqual(['certificate: bad', 'address: bad']);
	});
});

describe('[OPERATE15] a certificate', () => {
	const table: [string, name: string, from: number, until: number, trusted: boolean, level: string, found: RegExp][] = [
		['that expired', 'localhost', -90, -3, true, 'bad', /expired 4 days ago/],
		['that expired, and that nobody trusts', 'localhost', -90, -3, false, 'bad', /expired/],
		['that ends in five days', 'localhost', -85, 5.5, true, 'warn', /5 more days/],
		['for another name', 'plenum.example', -10, 80, true, 'bad', /another name/],
		['that nobody trusts', 'localhost', -10, 80, false, 'bad', /not trusted/]
	];
	test.each(table)('%s', async (_name, name, from, until, trusted, level, found) => {
		const certificate = await createCertificate(name, from, until);
		if (trusted) setDefaultCACertificates([...authorities, good.cert, certificate.cert]);
		proxy.show(certificate);
		const finding = await checkCertificate(proxy.origin, Date.now);
		expect(finding).toMatchObject({ level, found: expect.stringMatching(found) });
	});
});

describe('[OPERATE15] a machine', () => {
	const table: [string, Partial<Machine>, string[]][] = [
		['with an old Node', { nodeVersion: '20.20.2' }, ['node: bad']],
		['with little memory', { memoryMb: 1000 }, ['memory: warn']],
		['with too little memory', { memoryMb: 512 }, ['memory: bad']],
		['with few open files', { limits: 'Max core file size 0 0\nMax open files 1024 4096' }, ['open files: bad']],
		[
			'that dumps cores',
			{ limits: 'Max core file size unlimited unlimited\nMax open files 65536 65536' },
			['swap: warn']
		],
		['that swaps', { swaps: `${wellMachine.swaps}/swapfile file 1 0 -2` }, ['swap: warn']],
		['whose clock nobody sets', { isClockSynchronized: async () => false }, ['network time: warn']],
		['where root runs it', { uid: 0 }, ['data folder: warn']],
		['where another user runs it', { uid: 4321 }, ['data folder: bad']],
		['with data on NFS', { fileSystemOf: () => ({ kind: 0x6969, freeMb: 50_000 }) }, ['data folder: warn']],
		['with data in memory', { fileSystemOf: () => ({ kind: 0x01021994, freeMb: 50_000 }) }, ['data folder: bad']],
		['with little room', { fileSystemOf: () => ({ kind: 0xef53, freeMb: 1000 }) }, ['disk: warn']],
		['with hardly any room', { fileSystemOf: () => ({ kind: 0xef53, freeMb: 100 }) }, ['disk: bad']]
	];
	test.each(table)('%s', async (_name, machine, expected) => {
		expect(await troubles(off, machine)).toEqual(['configuration: warn', ...expected]);
	});

	test.each([
		['12 seconds late', -12_000, 'clock: warn'],
		['two minutes fast', 120_000, 'clock: bad']
	])('whose clock is %s', async (_name, late, expected) => {
		const findings = await checkPublicAddress(readSettings(env), () => Date.now() + late);
		expect(findings.filter(({ level }) => level !== 'ok')).toMatchObject([
			{ check: 'clock', level: expected.split(' ')[1] }
		]);
	});
});

describe('[OPERATE15] a data folder', () => {
	const config = 'configuration: warn';
	test('that others can read, with a key that others can read', async () => {
		chmodSync(dataDir, 0o755);
		chmodSync(join(dataDir, 'secret.key'), 0o644);
		expect(await troubles(off)).toEqual([config, 'data folder: bad']);
		chmodSync(dataDir, 0o700);
		chmodSync(join(dataDir, 'secret.key'), 0o600);
		expect(await troubles(off)).toEqual([config]);
	});

	test('that takes no file', async () => {
		const found = await troubles({ ...off, DATA_DIR: '/proc/self' });
		expect(found).toContain('data folder: bad');
	});

	test.each([
		['no folder', 'a file', ''],
		['no database', 'plenum.db', 'SQLite format 3\0 and then something else'],
		['of nobody', 'plenum.db', 'not a database at all, but long enough to look like one']
	])('that is or has %s', async (_name, file, content) => {
		const other = mkdtempSync(join(folder, 'other-'));
		if (process.getuid?.() === 0) chownSync(other, 1000, 1000);
		writeFileSync(join(other, file), content, { mode: 0o600 });
		const DATA_DIR = file === 'plenum.db' ? other : join(other, file);
		const check = file === 'plenum.db' ? 'database' : 'data folder';
		expect(await troubles({ ...off, DATA_DIR })).toEqual([config, `${check}: bad`]);
	});
});

test('[OPERATE15] [DB12] a database of a newer version is named, as the start names it, and nothing in it changes', async () => {
	const other = mkdtempSync(join(folder, 'newer-'));
	const file = join(other, 'plenum.db');
	await backUp(join(dataDir, 'plenum.db'), file);
	copyFileSync(join(dataDir, 'plenum.db.commits'), `${file}.commits`);
	const database = new BetterSqlite3(file);
	database.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', ${Date.now() + 1e12})`);
	database.close();
	const before = readFileSync(file);
	const findings = await diagnose(
		{ ...env, ...off, DATA_DIR: other },
		{ backups, triesRestore: false, machine: wellMachine }
	);
	expect(findings).toContainEqual(
		expect.objectContaining({ check: 'database', level: 'bad', found: expect.stringMatching(/newer version/) })
	);
	await expect(openPlenum({ DATA_DIR: other })).rejects.toThrow(
		/was opened by a newer version of Plenum\. Install that version again, or restore a backup from before\./
	);
	expect(readFileSync(file).equals(before)).toBe(true);
});

describe('[OPERATE15] a configuration', () => {
	test.each([
		['PORT', 'three'],
		['PUBLIC_URL', 'https://ada:secret@plenum.example'],
		['HOST', 'two words'],
		['TRUSTED_PROXIES', '10.0.0.1,everyone'],
		['PLENUM_SECRET', 'too short'],
		['PLENUM_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
		['METRICS', 'yes'],
		['SECOND_FACTOR', 'always'],
		['SESSION_IDLE_HOURS', 'a day'],
		['OIDC_ISSUER', 'https://id.example'],
		['DATABASE_URL', 'postgres://ada:secret@somewhere'],
		['NODE_OPTIONS', '--max-old-space-size=500 --inspect=0.0.0.0'],
		['NODE_TLS_REJECT_UNAUTHORIZED', '0']
	])('with %s=%s is named, without the value', async (name, value) => {
		const findings = await diagnose({ ...env, [name]: value, ...(name === 'PUBLIC_URL' ? {} : off) }, options());
		const wrong = findings.filter(({ level }) => level === 'bad');
		expect(wrong).toMatchObject([{ check: 'configuration' }]);
		expect(wrong[0]?.found).toContain(name);
		if (value.length > 1) expect(JSON.stringify(findings)).not.toContain(value);
	});

	test.each(['PUBLIC_ULR', 'public_url', 'DATADIR', 'TRUSTED_PROXY', 'PLENUM_PORT', 'OIDC_CLIENT'])(
		'with %s, which nobody reads',
		async (name) => {
			const findings = await diagnose({ ...env, ...off, [name]: 'x' }, options());
			expect(
				findings.filter(({ level, found }) => level === 'warn' && found.startsWith(`${name} is no variable`))
			).toHaveLength(1);
		}
	);

	test('with what others read is left alone', async () => {
		const others = {
			PATH: 'x',
			HOME: 'x',
			SPORT: 'x',
			HOSTNAME: 'x',
			HOSTS: 'x',
			POST: 'x',
			LOGNAME: 'x',
			NO_PROXY: 'x'
		};
		expect(await troubles({ ...off, ...others })).toEqual(['configuration: warn']);
	});

	const options = () => ({ backups, triesRestore: false, machine: wellMachine, quietMs: 20 });
});

describe('[OPERATE15] backups', () => {
	const at = (hours: number) => utimesSync(backup, Date.now() / 1000 - hours * 3600, Date.now() / 1000 - hours * 3600);
	afterEach(() => at(1));

	test.each([
		[2, []],
		[40, ['backups: warn']],
		[400, ['backups: bad']]
	])('of which the last is %s hours old', async (hours, expected) => {
		at(hours);
		expect(await troubles(off)).toEqual(['configuration: warn', ...expected]);
	});

	test('that are not there', async () => {
		const options = { backups: join(folder, 'nowhere'), triesRestore: false, machine: wellMachine };
		const findings = await diagnose({ ...env, ...off }, options);
		expect(findings.at(-1)).toMatchObject({ check: 'backups', level: 'bad' });
	});

	test('that are tried are restored beside themselves, and nothing of it stays', async () => {
		await plenum.setupLink();
		rmSync(backup, { force: true });
		await backUp(join(dataDir, 'plenum.db'), backup);
		const options = { backups, triesRestore: true, machine: wellMachine };
		const empty = await diagnose({ ...env, ...off }, options);
		// Nobody has an account yet: what holds nothing is no backup.
		expect(empty.at(-1)).toMatchObject({ check: 'restore', level: 'bad' });
		const streams = { out: () => undefined, err: () => undefined };
		expect(await runCommand(['admin', 'create', '--name', 'Ada Fell'], env, streams)).toBe(0);
		rmSync(backup);
		await backUp(join(dataDir, 'plenum.db'), backup);
		const findings = await diagnose({ ...env, ...off }, options);
		expect(findings.at(-1)).toMatchObject({ check: 'restore', level: 'ok' });
		expect(readdirSync(backups)).toEqual(['plenum.backup']);
	});
});

test('[OPERATE15] the command answers one object and a status, and nothing that is secret or names a place', async () => {
	let out = '';
	const streams = { out: (text: string) => void (out += text), err: () => undefined };
	const secret = readFileSync(join(dataDir, 'secret.key'), 'utf8');
	const status = await runCommand(
		['doctor', '--backups', backups, '--json'],
		{ ...env, ...off, METRICS: 'maybe' },
		streams
	);
	const said = JSON.parse(out) as { ok: boolean; counts: { bad: number }; findings: unknown[] };
	expect([status, said.ok, said.counts.bad > 0]).toEqual([1, false, true]);
	for (const hidden of [secret, folder, proxy.origin, 'maybe']) expect(out).not.toContain(hidden);
	expect(await runCommand(['doctor', '--try-restore'], env, streams)).toBe(2);
});

test('[OPERATE15] every variable that is read is in the tables for whoever hosts it', () => {
	const page = readFileSync(join(import.meta.dirname, '../../../../../docs/operate.md'), 'utf8');
	expect(variables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
	const source = readFileSync(join(import.meta.dirname, '../../config.ts'), 'utf8');
	const read = new Set(
		[...source.matchAll(/\benv\.([A-Z_]+)|\b(OIDC_[A-Z_]+):/g)].map(([, name, other]) => name ?? other)
	);
	expect([...read].filter((name) => !variables.some((each) => each === name))).toEqual([]);
});
