import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * SHA-256 of each migration that a version released. Databases have run it, and run it never again, so a change would not reach them.
 * A release adds a line for each new migration.
 */
const released: Record<string, string> = {
	'0000_initial.sql': '6489a44069cd270a7688142fe5764e603c99f32622fdad45f1babe366aaf92e3',
	'postgres/0000_initial.sql': '6cfdeba56fb69b6feed53fcb72810fd6987d9741c5aa8b3149bf6e059aa87381'
};

const folder = join(import.meta.dirname, '../../apps/server/migrations');
const hashOf = (file: string) =>
	createHash('sha256')
		.update(readFileSync(join(folder, file)))
		.digest('hex');

test.each(Object.entries(released))('[DB241] the released migration %s stays as it is', (file, hash) => {
	const advice = `Restore ${file} and write a further migration: databases of released versions never run it again.`;
	expect(hashOf(file), advice).toBe(hash);
});

test('[DB241] both engines have the same migrations, the released ones first', () => {
	const named = (at: string) => globSync('*.sql', { cwd: join(folder, at) }).toSorted();
	expect(named('postgres').map(withoutNumber)).toEqual(named('.').map(withoutNumber));
	for (const at of ['.', 'postgres']) {
		const frozen = Object.keys(released).filter((file) => dirname(file) === at);
		expect(named(at).slice(0, frozen.length)).toEqual(frozen.map((file) => basename(file)));
	}
});

function withoutNumber(name: string): string {
	return name.replace(/^\d+_/, '');
}
