import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const inRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
const files = [
	...inRoot,
	...['docs', 'packages', 'apps', 'e2e', 'bench'].flatMap((folder) => filesBelow(join(root, folder)))
];
const pages = files
	.filter((path) => path.endsWith('.md'))
	.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

test('every file that a document names in full exists', () => {
	const named = /`((?:apps|packages|e2e|bench|docs|deploy)\/[\w./[\]-]+)`/g;
	const missing = pages.flatMap(({ path, text }) =>
		[...text.matchAll(named)]
			// What a build writes is not there on a clean clone.
			.filter(([, file = '']) => !file.includes('/build/') && !existsSync(join(root, file)))
			.map(([, file]) => `${path}: ${file}`)
	);
	expect(missing).toEqual([]);
});

test('every link from one document to another leads to a file', () => {
	const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
	const missing = pages.flatMap(({ path, text }) =>
		[...text.matchAll(link)]
			.filter(([, file = '']) => !existsSync(join(root, dirname(path), file)))
			.map(([, file]) => `${path}: ${file}`)
	);
	expect(missing).toEqual([]);
});

test('every package says in its README what it is for', () => {
	const folders = files.filter((path) => path.endsWith('/package.json')).map((path) => dirname(path));
	expect(folders.length).toBeGreaterThan(5);
	expect(folders.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
});

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (['node_modules', 'build', '.svelte-kit'].includes(entry.name)) return [];
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [relative(root, path)];
	});
}
