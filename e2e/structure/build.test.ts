import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, matchesGlob } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildPart, isBuilt, pages, server } from '../../built-parts.ts';
import { readSources } from './import-map.ts';

function createPart() {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-built-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'build'));
	const source = join(folder, 'main.ts');
	writeFileSync(source, 'start();');
	return { part: { folder, sources: [`${folder}/*.ts`] }, source };
}
const nothing = () => Promise.resolve();

test('[OPERATE91] a part counts as built until one of its sources changes, is added or goes', async () => {
	const { part, source } = createPart();
	expect(isBuilt(part)).toBe(false);
	await buildPart(part, nothing);
	expect(isBuilt(part)).toBe(true);
	utimesSync(source, 1, 1);
	expect(isBuilt(part)).toBe(true);
	appendFileSync(source, ';');
	expect(isBuilt(part)).toBe(false);
	await buildPart(part, nothing);
	const added = join(part.folder, 'added.ts');
	writeFileSync(added, '');
	expect(isBuilt(part)).toBe(false);
	await buildPart(part, nothing);
	rmSync(added);
	expect(isBuilt(part)).toBe(false);
});

test('[OPERATE91] what changes while it is built is built again', async () => {
	const { part, source } = createPart();
	await buildPart(part, async () => appendFileSync(source, ';'));
	expect(isBuilt(part)).toBe(false);
});

test('[OPERATE91] a build that fails, or whose folder is deleted, does not count', async () => {
	const { part } = createPart();
	await buildPart(part, nothing);
	await expect(buildPart(part, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(isBuilt(part)).toBe(false);
	await buildPart(part, nothing);
	rmSync(join(part.folder, 'build'), { recursive: true });
	expect(isBuilt(part)).toBe(false);
});

test.each([
	[
		'pages',
		pages,
		['apps/web/src/app.html', 'apps/web/static', 'packages/domain/src/day.ts', 'docs/guide/participant.md']
	],
	['server', server, ['apps/server/src/main.ts', 'apps/server/rolldown.config.ts', 'packages/domain/src/day.ts']]
] as const)('[OPERATE91] the sources of the %s are all that they are made of', (_, { sources }, wanted) => {
	const root = join(import.meta.dirname, '..', '..');
	for (const path of [...wanted, 'third-party.ts', 'pnpm-lock.yaml']) {
		expect(existsSync(join(root, path)), path).toBe(true);
		const covering = sources.filter((glob) => matchesGlob(`${path}`, glob) || matchesGlob(`${path}/any.svg`, glob));
		expect(covering, path).not.toEqual([]);
	}
});

test('[OPERATE240] a command before the first build says what to run', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-unbuilt-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
	copyFileSync(join(server.folder, 'plenum.js'), join(folder, 'plenum.js'));
	const { status, stderr } = spawnSync(process.execPath, ['plenum.js', 'doctor'], { cwd: folder, encoding: 'utf8' });
	expect({ status, stderr }).toEqual({
		status: 1,
		stderr: 'Plenum is not built yet. Run `npm run setup` once, then this command again.\n'
	});
});

test('every run of tests has a temporary folder of its own', () => {
	expect(basename(tmpdir())).toMatch(/^plenum-tests-/);
});

test('[OPERATE92] what threads run has names that are unique: the build puts sources together', () => {
	const names = readSources()
		.filter(({ path }) => path.startsWith('apps/server/src/') && !/\.(test|fixture)\.ts$/.test(path))
		.map(({ path }) => readFileSync(path, 'utf8'))
		.flatMap((text) => [
			...text.matchAll(/\bworker(?:Read|Write)\(import\.meta\.url, (\w+)\)/g),
			...text.matchAll(/\bcreateChunkTable[^(]*\(import\.meta\.url, \{\s*insert: (\w+),\s*delete: (\w+)/g)
		])
		.flatMap(([, ...found]) => found);
	expect(names).toEqual(expect.arrayContaining(['insertChunk', 'deletePublicationChunks']));
	expect(names.length).toBeGreaterThan(50);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
