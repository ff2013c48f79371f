import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosen } from '../../apps/server/src/test-support/database/files-on-postgres.fixture.ts';

const server = join(import.meta.dirname, '..', '..', 'apps', 'server', 'src');

test('the files that are chosen for PostgreSQL are there', () => {
	expect(chosen.filter((file) => !existsSync(join(server, file)))).toEqual([]);
});
