import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPostgres } from '../../db/postgres/postgres-cluster.fixture.ts';
import { createPostgresDatabase, type PostgresDatabase } from '../../db/postgres/postgres-database.fixture.ts';
import { checkPostgres } from './check-postgres.ts';

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
		expect(found).toContainEqual(
			expect.objectContaining({ level: 'warn', found: expect.stringContaining('90 s apart') })
		);
	});

	test('names a server that is not there, without the address', async () => {
		const [found, ...more] = await checkPostgres('postgres://ada:secret@localhost:1/plenum', Date.now);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ level: 'bad' });
		expect(JSON.stringify(found)).not.toMatch(/secret|ada|localhost/);
	});
});
