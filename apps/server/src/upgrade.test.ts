import type { ConsultationView } from '@plenum/protocol/consultations';
import type { SignedIn } from '@plenum/protocol/people';
import BetterSqlite3 from 'better-sqlite3';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createPlenum } from './app.ts';
import { readConfig } from './config.ts';
import { runCommand } from './operator/run-command.ts';

/**
 * The databases that released versions made: the sample consultation, as `sqlite3 FILE .dump` wrote it, with its application_id, in `db/upgrades`. A release
 * with a new migration adds one. None is ever written again.
 */
const released = [
	{
		version: '1.0',
		password: 'RiK7rO7gkx6vGsGq',
		consultation: 'RnrHwicB94zX2Iil',
		key: 'ehTjkeVBQ_0vuSCna0lNPCvcMcxZv9EEcxbh9-E-DZQ',
		commits: 'd095866530f53293ed2b85e4 0000000000000115'
	}
];

function openReleased({ version, key, commits }: (typeof released)[number]): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-upgrade-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'plenum.db');
	const database = new BetterSqlite3(file);
	database.exec(
		gunzipSync(readFileSync(join(import.meta.dirname, 'db', 'upgrades', `version-${version}.sql.gz`))).toString()
	);
	database.close();
	writeFileSync(`${file}.commits`, `${commits}\n`);
	writeFileSync(join(folder, 'secret.key'), key);
	return folder;
}

test.each(released)(
	'[DB240] version $version: this version opens its database, and all of it is there',
	async (one) => {
		const folder = openReleased(one);
		const plenum = await createPlenum(readConfig({ DATA_DIR: folder }), { pages: false, log: null });
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
	}
);

test.each(released)('[DB240] version $version: nothing differs from what its record decided', async (one) => {
	const folder = openReleased(one);
	const said: string[] = [];
	const streams = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };
	const status = await runCommand(['verify', one.consultation], { DATA_DIR: folder }, streams);
	expect({ status, last: said.at(-1) }).toEqual({ status: 0, last: 'Nothing of what was compared was altered.\n' });
});
