import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosen, longer } from '../../apps/server/src/db/postgres/files-on-postgres.fixture.ts';

const server = join(import.meta.dirname, '..', '..', 'apps', 'server', 'src');

test('every store has a file of tests that runs on PostgreSQL too', () => {
	const stores = globSync('**/*.store.ts', { cwd: server }).map((each) => each.replace('.store.ts', ''));
	expect(stores.length).toBeGreaterThan(40);
	expect(
		Object.values({ ...chosen, ...longer })
			.flat()
			.toSorted()
	).toEqual(stores.toSorted());
});

test('the chosen files are there', () => {
	expect(Object.keys({ ...chosen, ...longer }).filter((file) => !existsSync(join(server, file)))).toEqual([]);
});
