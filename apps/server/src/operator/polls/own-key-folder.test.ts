import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlenum } from '../../test-support/app/open-plenum.fixture.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { runCommand } from '../run-command.ts';
import { createPollKeys } from '../../polls/secret/poll-keys.ts';

describe.skipIf(noPostgres)(`nodes on one PostgreSQL ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	let folder: string;
	beforeAll(async () => {
		database = await createPostgresDatabase();
		folder = mkdtempSync(join(tmpdir(), 'plenum-nodes-'));
	});
	afterAll(async () => {
		await database.drop();
		rmSync(folder, { recursive: true });
	});

	/** Each with a data folder of its own. */
	const env = (node: string, keys: string, secret: string) => ({
		DATA_DIR: join(folder, node),
		PORT: '0',
		DATABASE_URL: database.url,
		POLL_KEYS_DIR: join(folder, keys),
		PLENUM_SECRET: secret.repeat(32)
	});
	/** Null where it started. */
	async function start(node: string, keys: string, secret: string): Promise<string | null> {
		try {
			await (await openPlenum(env(node, keys, secret))).close();
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	}

	test('[SECRET13] [DB42] one with another folder of poll keys, or another secret, is refused in words and touches nothing', async () => {
		expect(await start('one', 'shared', 's')).toBe(null);
		expect(await start('two', 'shared', 's')).toBe(null);
		const publicKey = createPollKeys(join(folder, 'own')).make();
		expect(await start('two', 'own', 's')).toContain('POLL_KEYS_DIR');
		expect(createPollKeys(join(folder, 'own')).find(publicKey)).not.toBe(null);
		expect(await start('two', 'shared', 't')).toContain('secret');
		expect(await start('one', 'shared', 's')).toBe(null);
	});

	test('[SECRET13] a folder that belongs to another database is not taken by a new one', async () => {
		const other = await createPostgresDatabase();
		const elsewhere = { ...env('three', 'shared', 's'), DATABASE_URL: other.url };
		await expect(openPlenum(elsewhere)).rejects.toThrow('POLL_KEYS_DIR');
		await other.drop();
	});

	test('[OPERATE21] accept-keys goes on with those that are here', async () => {
		const streams = { out: () => undefined, err: () => undefined };
		expect(await runCommand(['accept-keys'], env('two', 'own', 't'), streams)).toBe(0);
		expect(await start('two', 'own', 't')).toBe(null);
		expect(await start('one', 'shared', 's')).toContain('secret');
	});
});
