import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');

test('the version is that of the newest release in the changelog', () => {
	const newest = /^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/m.exec(read('CHANGELOG.md'))?.[1];
	expect((JSON.parse(read('package.json')) as { version?: string }).version).toBe(newest);
});
