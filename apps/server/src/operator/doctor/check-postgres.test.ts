import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import { openPostgres } from '../../db/postgres/open-postgres.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { checkPostgres, checkServer } from './check-postgres.ts';

describe.skipIf(noPostgres)(`[OPERATE15] the doctor on PostgreSQL ${noPostgres ?? ''}`, () => {
	let place: PostgresDatabase;
	beforeAll(async () => void (place = await createPostgresDatabase()));
	afterAll(() => place.drop());

	test('names commits that do not wait for the disk, as those of the tests', async () => {
		const found = await checkPostgres(place.url, Date.now);
		expect(found).toContainEqual(expect.objectContaining({ level: 'bad', found: expect.stringContaining('fsync') }));
	});

	test('names a clock that goes otherwise', async () => {
		const found = await checkPostgres(place.url, () => Date.now() - 90_000);
		// A slow machine may let seconds pass between the two clocks.
		expect(found).toContainEqual(
			expect.objectContaining({ level: 'warn', found: expect.stringMatching(/\b(9\d|1\d\d) s apart/) })
		);
	});

	test('[DB59] names a queue of notices that nobody empties, before it is full', () => {
		const server = { version: 150_000, encoding: 'UTF8', durable: true, encrypted: true, connections: 100, at: 0 };
		expect(checkServer({ ...server, unheard: 0.5 }, 1, 0)).toMatchObject([{ level: 'ok' }]);
		expect(checkServer({ ...server, unheard: 0.519 }, 1, 0)).toMatchObject([
			{ level: 'warn', found: expect.stringContaining('51 %'), advice: expect.stringContaining('pg_terminate_backend') }
		]);
	});

	test('[OPERATE29] names the nodes that run, and warns where they are of more than one version', async () => {
		const node = await openPostgres(place.url, () => undefined);
		expect(await checkPostgres(place.url, Date.now)).toContainEqual(
			expect.objectContaining({ level: 'ok', found: expect.stringContaining(`1 node runs: ${hostname()} (since`) })
		);
		const newer = await openPostgres(place.url, () => undefined);
		await asking(place.url, (client) =>
			client.query(`UPDATE plenum_nodes.nodes SET schema_tag = '9999_next' WHERE node = $1`, [newer.nodes.here])
		);
		expect(await checkPostgres(place.url, Date.now)).toContainEqual(
			expect.objectContaining({
				level: 'warn',
				found: expect.stringMatching(
					/^2 nodes run: \S+ \(since [^,]+, (?!9999)\w+\), \S+ \(since [^,]+, 9999_next\)\.$/
				)
			})
		);
		await Promise.all([node, newer].map((each) => each.close()));
	});

	test('names a server that is not there, without the address', async () => {
		const [found, ...more] = await checkPostgres('postgres://ada:secret@localhost:1/plenum', Date.now);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ level: 'bad' });
		expect(JSON.stringify(found)).not.toMatch(/secret|ada|localhost/);
	});
});
