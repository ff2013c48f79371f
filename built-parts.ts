import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOfPages, sourcesOfServer, sourceVersion } from './apps/web/source-version.ts';

/** What is built: each in its own folder, which its `npm run build` fills. */
export type BuiltPart = { folder: string; sources: readonly string[] };

export const pages: BuiltPart = { folder: join(import.meta.dirname, 'apps', 'web'), sources: sourcesOfPages };
export const server: BuiltPart = { folder: join(import.meta.dirname, 'apps', 'server'), sources: sourcesOfServer };

/** Whether it was built completely, from the sources as they are now. */
export function isBuilt(part: BuiltPart): boolean {
	try {
		return readFileSync(markOf(part), 'utf8') === sourceVersion(part.sources);
	} catch {
		return false;
	}
}

/** `build` fills the folder `build` of the part. The mark is written last: a build that was interrupted has none. */
export async function buildPart(part: BuiltPart, build: () => Promise<void>): Promise<void> {
	const version = sourceVersion(part.sources);
	rmSync(markOf(part), { force: true });
	await build();
	writeFileSync(markOf(part), version);
}

function markOf({ folder }: BuiltPart): string {
	return join(folder, 'build', '.source-version');
}
