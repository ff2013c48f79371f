import type { ConsultationView } from '@plenum/protocol/consultations';
import type { SignedIn } from '@plenum/protocol/people';
import BetterSqlite3 from 'better-sqlite3';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPlenum } from './app.ts';
import { readConfig } from './config.ts';
import { runCommand } from './operator/run-command.ts';
import { noPostgres } from './test-support/database/postgres-cluster.fixture.ts';
import { asking, createEmptyPostgresDatabase } from './test-support/database/postgres-database.fixture.ts';

/**
 * The databases that released versions made of the sample consultation, in `db/upgrades`. Those of SQLite are as `sqlite3 FILE .dump`
 * wrote them, with their application_id, those of PostgreSQL as `pg_dump --inserts` did. A release with a new migration adds one of each.
 * None is ever written again.
 */
const released = [
	{
		version: '1.0',
		password: 'RiK7rO7gkx6vGsGq',
		consultation: 'RnrHwicB94zX2Iil',
		key: 'ehTjkeVBQ_0vuSCna0lNPCvcMcxZv9EEcxbh9-E-DZQ',
		commits: 'd095866530f53293ed2b85e4 0000000000000115',
		keyFolder: 'a527842600f2272688277bd1'
	}
];
type Release = (typeof released)[number];

function readDump(version: string, engine: 'sqlite' | 'postgres'): string {
	const file = join(import.meta.dirname, 'db', 'upgrades', `version-${version}.${engine}.sql.gz`);
	return gunzipSync(readFileSync(file)).toString();
}

function createDataFolder({ key }: Release): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-upgrade-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'secret.key'), key);
	return folder;
}

function openSqlite(release: Release): NodeJS.ProcessEnv {
	const folder = createDataFolder(release);
	const file = join(folder, 'plenum.db');
	const database = new BetterSqlite3(file);
	database.exec(readDump(release.version, 'sqlite'));
	database.close();
	writeFileSync(`${file}.commits`, `${release.commits}\n`);
	return { DATA_DIR: folder };
}

async function openPostgres(release: Release): Promise<NodeJS.ProcessEnv> {
	const { url, drop } = await createEmptyPostgresDatabase();
	onTestFinished(drop);
	await asking(url, (client) => client.query(readDump(release.version, 'postgres')));
	const folder = createDataFolder(release);
	mkdirSync(join(folder, 'poll-keys'));
	writeFileSync(join(folder, 'poll-keys', 'belongs-to'), release.keyFolder);
	return { DATA_DIR: folder, DATABASE_URL: url };
}

const engines = [
	{ engine: 'SQLite', open: openSqlite, missing: null },
	{ engine: 'PostgreSQL', open: openPostgres, missing: noPostgres }
];

describe.each(engines)('a database of $engine', ({ open, missing }) => {
	const testEach = test.skipIf(missing !== null).each(released);

	testEach('[DB240] version $version: this version opens its database, and all of it is there', async (one) => {
		const env = await open(one);
		const plenum = await createPlenum(readConfig(env), { pages: false, log: null });
		const account = { name: 'Facilitator', password: one.password };
		const signIn = await plenum.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: account });
		const { token } = signIn.json<SignedIn>();
		const get = async <Answer>(path: string) => {
			const reply = await plenum.app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` } });
			expect({ path, status: reply.statusCode }).toEqual({ path, status: 200 });
			return reply.json<Answer>();
		};
		const at = `/consultations/${one.consultation}`;
		expect((await get<ConsultationView>(at)).title).toMatch(/^Alvenia at mid-term/);
		const { clusters } = await get<{ clusters: { label: string; document: string }[] }>(`${at}/clusters`);
		expect(clusters).toHaveLength(12);
		expect(JSON.stringify(await get(`${at}/exports/outcome.json`))).toContain('remand in custody');
		await plenum.close();
	});

	testEach('[DB240] version $version: nothing differs from what its record decided', async (one) => {
		const env = await open(one);
		const said: string[] = [];
		const streams = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };
		const status = await runCommand(['verify', one.consultation], env, streams);
		expect({ status, last: said.at(-1) }).toEqual({ status: 0, last: 'Nothing of what was compared was altered.\n' });
	});
});
