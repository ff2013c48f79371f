import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** The catalogues of texts, one file for each module. */
const mayBeLarger = /^apps\/web\/src\/lib\/language\/(?:en|fr|ar)$/;

test('[OPERATE250] a folder holds at most 40 files, so that its list is read at a glance', () => {
	const files = execFileSync('git', ['ls-files', '--', 'apps', 'packages', 'e2e', 'bench', 'docs'], {
		cwd: root,
		encoding: 'utf8'
	});
	const counts = new Map<string, number>();
	for (const file of files.split('\n').filter(Boolean)) {
		const folder = dirname(file);
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const tooLarge = [...counts].filter(([folder, count]) => count > 40 && !mayBeLarger.test(folder));
	expect(tooLarge.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
});
