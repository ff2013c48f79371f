import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const sources = ['apps/web/src/**', 'apps/web/*.{ts,json}', 'packages/*/src/**', 'docs/guide/*', 'pnpm-lock.yaml'];

/** Of all that pages are made of: nodes that are built of the same are of one version, and no page takes another's for a new one. */
export function sourceVersion(): string {
	const hash = createHash('sha256');
	const files = globSync(sources, { cwd: root }).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	for (const file of files.sort())
		if (statSync(join(root, file)).isFile()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 16);
}
