import BetterSqlite3 from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openPlenum } from '../../test-support/app/open-plenum.fixture.ts';
import type { AppContext } from '../../app-context.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import { createDataFolder } from '../../test-support/database/data-folder.fixture.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { structureOfPostgres, type Structure } from '../../test-support/database/structure.fixture.ts';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openSecretVote } from '../../test-support/polls/secret-vote.fixture.ts';
import { seed, type SeedResult } from '../../demo/seed.ts';
import { backUp } from '../back-up.ts';
import { runCommand } from '../run-command.ts';
import { fillEveryTable } from '../../test-support/database/every-table.fixture.ts';
import { compareInstances, copyInstance } from './copy-instance.ts';
import type { Instance, NewInstance } from './instance.ts';
import { withNewPostgresInstance, withPostgresInstance } from './postgres-instance.ts';
import { instanceTables, newSqliteInstance, sqliteInstance } from './sqlite-instance.ts';

type Answer = { status: number; json: Record<string, unknown>; err: string };

describe.skipIf(noPostgres)(`an instance that moves ${noPostgres ?? ''}`, () => {
	let instance: string;
	let sample: SeedResult;
	const folders: string[] = [];
	const newFolder = () => {
		const folder = mkdtempSync(join(tmpdir(), 'plenum-move-'));
		folders.push(folder);
		return folder;
	};

	beforeAll(async () => {
		instance = await createDataFolder('plenum-move-from-');
		folders.push(instance);
		const plenum = await openPlenum({ DATA_DIR: instance });
		const url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
		sample = await seed(url, (await plenum.setupLink())?.split('#')[1] ?? '');
		await plenum.close();
	});
	afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

	let dataDir: string;
	let server: PostgresDatabase;
	const file = () => join(dataDir, 'plenum.db');
	beforeEach(async () => {
		dataDir = newFolder();
		cpSync(instance, dataDir, { recursive: true });
		server = await createPostgresDatabase();
		onTestFinished(() => server.drop());
	});

	async function plenum(typed: string[], more: NodeJS.ProcessEnv = {}): Promise<Answer> {
		let out = '';
		let err = '';
		const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
		const status = await runCommand([...typed, '--json'], { DATA_DIR: dataDir, PORT: '0', ...more }, streams);
		return { status, json: JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown>, err };
	}
	const onServer = () => ({ DATABASE_URL: server.url });
	const move = (...more: string[]) => plenum(['migrate-to-postgres', ...more], onServer());

	async function rowsOnServer(): Promise<number> {
		let sum = 0;
		await asking(server.url, async (client) => {
			const { rows } = await client.query<{ name: string }>(
				"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
			);
			for (const { name } of rows.filter((each) => !['__drizzle_migrations', 'commit_count'].includes(each.name)))
				sum += (await client.query(`SELECT 1 FROM "${name}"`)).rowCount ?? 0;
		});
		return sum;
	}

	/** As a start sees it: the sample's facilitator is known, and the consultation is there. */
	async function isServed(env: NodeJS.ProcessEnv): Promise<boolean> {
		const started = await openPlenum({ DATA_DIR: dataDir, ...env });
		const headers = { authorization: `Bearer ${sample.facilitator.token}` };
		const url = `/api/v1/consultations/${sample.consultation}/clusters`;
		const { statusCode } = await started.app.inject({ method: 'GET', url, headers });
		await started.close();
		return statusCode === 200;
	}

	test('[OPERATE17] [OPERATE18] [OPERATE19] it is the same on the server and in a file again, verifies, and is served from each', async () => {
		const before = contentOf(file());
		const there = await move();
		expect(there).toMatchObject({ status: 0, json: { ok: true, consultations: 1, faults: [] } });
		expect(there.json.tables).toEqual(
			Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows.length]))
		);
		expect(contentOf(file())).toEqual(before);
		expect((await plenum(['verify', sample.consultation], onServer())).json).toMatchObject({ ok: true });
		const written: string[] = [];
		await asking(server.url, async (client) => {
			const { rows } = await client.query<{ id: string }>('SELECT id FROM participants ORDER BY ctid');
			written.push(...rows.map(({ id }) => id));
		});
		expect(written, 'in the order of keys, and not in which they came').toEqual(written.toSorted());

		const copy = join(newFolder(), 'plenum.backup');
		const back = await plenum(['migrate-to-sqlite', copy], onServer());
		// [DB42] The first command on the server has noted the secret there, and that comes along.
		expect(back).toMatchObject({
			status: 0,
			json: { ok: true, tables: { ...(there.json.tables as object), marks: 1 } }
		});
		expect({ ...contentOf(copy), marks: [] }).toEqual({ ...before, marks: [] });
		expect(lineageOf(copy)).not.toBe(lineageOf(file()));
		expect(statSync(copy).mode & 0o777).toBe(0o600);
		expect(await isServed(onServer())).toBe(true);

		expect((await plenum(['restore', copy])).json).toMatchObject({ ok: true, unreadable: [], brokenRecords: [] });
		expect((await plenum(['verify', sample.consultation])).json).toMatchObject({ ok: true, faults: [] });
		expect(await isServed({})).toBe(true);
	});

	test('[OPERATE17] who has moved does not go on with the old file unknowingly', async () => {
		await move();
		for (const typed of [
			['verify', sample.consultation],
			['backup', join(newFolder(), 'b')]
		])
			expect((await plenum(typed)).err).toContain('moved to a PostgreSQL server');
		expect((await move()).err).toContain('moved to a PostgreSQL server');
		rmSync(file());
		expect((await plenum(['verify', sample.consultation])).err).toContain('moved to a PostgreSQL server');
		copyFileSync(join(instance, 'plenum.db'), file());
		expect((await plenum(['migrate-to-postgres', '--undo'])).json).toMatchObject({ ok: true });
		expect((await plenum(['verify', sample.consultation])).status).toBe(0);
	});

	test('[OPERATE18] what PostgreSQL cannot keep is named, and nothing is moved', async () => {
		change("UPDATE clusters SET label = x'00' WHERE id = (SELECT min(id) FROM clusters)");
		const refused = await move('--with-faults');
		expect(refused.status).not.toBe(0);
		expect(refused.err).toMatch(/Row \["[\w-]+"\] of table clusters: label is no text\./);
		expect(await rowsOnServer()).toBe(0);
		expect(existsSync(`${file()}.moved`)).toBe(false);
	});

	test('[DB58] where NUL stands in what the record vouches for, it is named and nothing is moved', async () => {
		const line = {
			consultation: sample.consultation,
			stream: 'notes',
			type: 'note\0' as never,
			at: 1,
			by: null,
			data: {}
		};
		await asPlenum((tx, { journal }) => journal.append(tx, line));
		const refused = await move('--with-faults');
		expect(refused.err).toContain('NUL is read as U+FFFD: journal_lines.type, 1 times.');
		expect(await rowsOnServer()).toBe(0);
		expect(existsSync(`${file()}.moved`)).toBe(false);
	});

	test('[OPERATE18] [DB58] what verify finds wrong is named, and moved only when asked; NUL as the replacement character', async () => {
		change("UPDATE journal_lines SET data = '{}' WHERE place = 3");
		change("UPDATE consultations SET title = 'Other' || char(0)");
		const refused = await move();
		expect(refused.err).toContain('Line 3 of the record');
		expect(refused.err).toContain(
			`The settings of consultation ${sample.consultation} is not what line 1 of the record decided.`
		);
		expect(await rowsOnServer()).toBe(0);
		expect(existsSync(`${file()}.moved`)).toBe(false);
		const replacedNul = { 'consultations.title': 1 };
		expect((await move('--with-faults')).json).toMatchObject({ ok: true, faults: { length: 2 }, replacedNul });
		await onServerDo(`DO $$ BEGIN ASSERT (SELECT title FROM consultations) = 'Other\ufffd'; END $$`);
	});

	test('[OPERATE18] a copy that is not the same is thrown away, and the difference named', async () => {
		await onServerDo(`CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN NEW.label := NEW.label || '.'; RETURN NEW; END $$`);
		await onServerDo('CREATE TRIGGER other BEFORE INSERT ON clusters FOR EACH ROW EXECUTE FUNCTION other()');
		const refused = await move('--with-faults');
		expect(refused.err).toContain('Table clusters does not hold what it held.');
		expect(await rowsOnServer()).toBe(0);
		await onServerDo('CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$');
		await onServerDo('DROP TRIGGER other ON clusters');
		await onServerDo('CREATE TRIGGER nothing BEFORE INSERT ON side_ratings FOR EACH ROW EXECUTE FUNCTION nothing()');
		expect((await move()).err).toMatch(/Table side_ratings had \d+ rows and has 0\./);
		expect(await rowsOnServer()).toBe(0);
		expect(existsSync(`${file()}.moved`)).toBe(false);
	});

	test('[OPERATE17] a database with anything in it is refused, as is a file that a server has open', async () => {
		await onServerDo('INSERT INTO readiness VALUES (1, 1)');
		expect((await move()).err).toContain('is not empty (readiness has rows)');
		await onServerDo('DELETE FROM readiness');
		const open = new BetterSqlite3(file());
		open.pragma('journal_mode = WAL');
		open.prepare('SELECT 1 FROM consultations').get();
		expect((await move()).err).toContain('Plenum is running on this data');
		open.close();
		expect((await move()).status).toBe(0);
	});

	test('[OPERATE17] one that is killed after everything was copied leaves nothing', async () => {
		const script = `import { runCommand } from ${JSON.stringify(join(import.meta.dirname, '..', 'run-command.ts'))};
			await runCommand(['migrate-to-postgres'], process.env, { err() {}, out: (text) => {
				if (text.startsWith('Verifying')) process.kill(process.pid, 'SIGKILL');
			} });`;
		const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', ...onServer() };
		// A file, not `-e`: threads take over how their process was given its program.
		const killed = join(newFolder(), 'killed.mjs');
		writeFileSync(killed, script);
		const { signal } = spawnSync(process.execPath, [killed], { env });
		expect(signal).toBe('SIGKILL');
		expect(await rowsOnServer()).toBe(0);
		expect(existsSync(`${file()}.moved`)).toBe(false);
		expect((await move()).status).toBe(0);
	});

	test('[OPERATE19] a copy of the server that cannot be made leaves no file', async () => {
		await move();
		await onServerDo("UPDATE journal_lines SET data = '{}' WHERE place = 3");
		const folder = newFolder();
		const refused = await plenum(['migrate-to-sqlite', join(folder, 'copy')], onServer());
		expect(refused.err).toContain('Line 3 of the record');
		expect(readdirSync(folder)).toEqual([]);
		expect((await plenum(['migrate-to-sqlite', join(dataDir, 'copy')], onServer())).err).toContain('data folder');
	});

	test('[OPERATE20] [DOC3] after a return to an earlier moment every document is of a new generation', async () => {
		await move();
		const generations = async () => {
			let found: number[] = [];
			await asking(server.url, async (client) => {
				const { rows } = await client.query<{ generation: string }>('SELECT generation FROM documents ORDER BY id');
				found = rows.map(({ generation }) => Number(generation));
			});
			return found;
		};
		const before = await generations();
		const said = await plenum(['restored'], onServer());
		expect(said.json).toEqual({ ok: true, brokenRecords: [], unreadable: [], lostPolls: [] });
		expect(await generations()).toEqual(before.map((generation) => generation + 1));
		expect((await plenum(['restored'])).status).toBe(2);
	});

	test('[OPERATE18] ballots of a secret poll that do not add up are named, and not moved', async () => {
		const { testContext, chair, poll } = await openSecretVote(6);
		const closed = await testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: '', reviewDate: null });
		expect(closed.status).toBe(200);
		dataDir = newFolder();
		await backUp(getSqlite(testContext.context.database).writer.name, file());
		copyFileSync(join(testContext.context.config.dataDir, 'secret.key'), join(dataDir, 'secret.key'));
		await testContext.close();
		const whole = readFileSync(file());
		change('UPDATE secret_ballots SET answer = replace(answer, \'"for"\', \'"against"\')');
		expect((await move()).err).toContain(`Secret poll ${poll}`);
		writeFileSync(file(), whole);
		// Its people and clusters were put there past the record.
		const moved = (await move('--with-faults')).json;
		expect((moved.faults as string[]).filter((fault) => !fault.endsWith('stands in no line of the record.'))).toEqual(
			[]
		);
		const { json } = await plenum(['verify', testContext.consultation], onServer());
		expect(json).toMatchObject({ ballots: [] });
	});

	test('[OPERATE18] every table is copied, whatever its rows hold', async () => {
		dataDir = dirname(await emptyFile());
		fillEveryTable(file());
		const before = contentOf(file());
		expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
		const source = new BetterSqlite3(file());
		const target = new BetterSqlite3(await emptyFile());
		target.pragma('foreign_keys = OFF');
		const structure = () => structureOn(server.url);
		const made = await structure();
		const old = sqliteInstance(source);
		const tables = instanceTables(source);
		const copy = async (from: Instance, to: NewInstance) =>
			compareInstances(from, to, tables, await copyInstance(from, to, tables, () => undefined));
		const nothing = { before: () => undefined, refused: () => undefined };
		expect(await withNewPostgresInstance(server.url, tables, (to) => copy(old, to), nothing)).toEqual([]);
		expect(await structure()).toEqual(made);
		expect(await withPostgresInstance(server.url, (from) => copy(from, newSqliteInstance(target)))).toEqual([]);
		expect(contentOf(target.name)).toEqual(before);
		expect(target.pragma('foreign_key_check')).toEqual([]);
		for (const each of [source, target]) each.close();
	});

	async function emptyFile(): Promise<string> {
		const folder = await createDataFolder('plenum-every-table-');
		folders.push(folder);
		return join(folder, 'plenum.db');
	}

	function change(statement: string): void {
		const connection = new BetterSqlite3(file());
		expect(connection.prepare(statement).run().changes).toBeGreaterThan(0);
		connection.close();
	}

	/** With all that watches over rows. */
	async function asPlenum(work: (tx: Transaction, context: AppContext) => Promise<unknown>): Promise<void> {
		const { context, ...started } = await openPlenum({ DATA_DIR: dataDir });
		await transaction(context.database, (tx) => work(tx, context));
		await started.close();
	}

	async function onServerDo(statement: string): Promise<void> {
		await asking(server.url, (client) => client.query(statement));
	}
});

/** Every row of every table, with the type that SQLite keeps each value in. */
function contentOf(path: string): Record<string, string[]> {
	const connection = new BetterSqlite3(path, { readonly: true });
	const content = instanceTables(connection).map(({ name, columns }) => {
		const each = columns.map((column) => `typeof("${column.name}"), "${column.name}"`).join();
		const rows = connection.prepare(`SELECT ${each} FROM "${name}"`).raw().all();
		return [name, rows.map((row) => JSON.stringify(row)).sort()] as const;
	});
	connection.close();
	return Object.fromEntries(content);
}

async function structureOn(url: string): Promise<Structure> {
	let structure: Structure = [];
	await asking(url, async (client) => void (structure = await structureOfPostgres(client)));
	return structure;
}

function lineageOf(path: string): unknown {
	const connection = new BetterSqlite3(path, { readonly: true });
	const lineage = connection.prepare('SELECT lineage FROM commit_count').pluck().get();
	connection.close();
	return lineage;
}
