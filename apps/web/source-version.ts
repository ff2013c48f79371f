import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const shared = ['packages/*/src/**', 'packages/messages/*/**/*.ftl', 'third-party.ts', 'pnpm-lock.yaml'];

/** What the pages and the server are made of. */
export const sourcesOfPages = ['apps/web/{src,static}/**', 'apps/web/*.{ts,json}', 'docs/guide/*', ...shared];
export const sourcesOfServer = ['apps/server/src/**', 'apps/server/*.{ts,json}', ...shared];

/** Nodes that are built of the same sources are of one version, and no page takes another's for a new one. */
export function sourceVersion(sources: readonly string[] = sourcesOfPages): string {
	const hash = createHash('sha256');
	const files = globSync(sources, { cwd: root }).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	for (const file of files.sort())
		if (statSync(resolve(root, file)).isFile()) hash.update(`${file}\n`).update(readFileSync(resolve(root, file)));
	return hash.digest('hex').slice(0, 16);
}
