import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawFolders, findKnots, findReached, writeImportMap } from './import-folders.ts';
import { findCycle, layerOf, longestChain, readSources } from './import-map.ts';

const sources = readSources();
const docs = join(import.meta.dirname, '..', '..', 'docs');
/** Tests, and what only they use. */
const isTest = (path: string) => /\.(?:test|fixture)\.(?:ts|svelte)$/.test(path);

/** Who may import whom, between layers. Tests and the two outer folders may look anywhere. */
const layers: Record<string, string[]> = {
	domain: ['domain'],
	messages: ['messages', 'domain'],
	reports: ['reports', 'messages', 'domain'],
	documents: ['documents', 'domain'],
	protocol: ['protocol', 'messages', 'domain', 'reports'],
	tables: ['tables', 'domain'],
	formats: ['formats', 'tables', 'domain', 'reports'],
	sealing: ['sealing', 'domain'],
	// The configurations of both builds share one plugin, which lists the packages in a build.
	server: [
		...['server', 'third-party.ts', 'messages', 'domain', 'documents', 'protocol', 'formats', 'tables', 'reports'],
		'sealing'
	],
	web: ['web', 'third-party.ts', 'messages', 'domain', 'documents', 'protocol', 'reports', 'sealing']
};

/**
 * The folders of a layer and the files beside them, in tiers. A folder imports only from its own tier and from those before it, and
 * no folder imports, by whatever way, from itself. Those joined by `·` are one concept in several folders: they may import from each
 * other. `docs/import-map.md` shows what each imports today.
 */
const maps: Record<string, Record<string, string[]>> = {
	'packages/domain/src': {
		base: [
			...['calendar', 'day.ts', 'journal', 'languages.ts', 'own-property.ts', 'refusals.ts', 'result.ts', 'states'],
			...['reminders', 'wanted-page.ts', 'webhooks', 'without-nul.ts']
		],
		content: [
			'clusters · consultations · matrix · mechanisms · people',
			...[
				'accounts',
				'caucuses',
				'comments',
				'commitments',
				'corrections',
				'drafting',
				'indicators',
				'institutions',
				'search'
			],
			'taxonomy'
		],
		workshop: ['cards', 'concerns', 'evidence', 'polls', 'progress-reports', 'ratings', 'workshops'],
		record: ['participation', 'record']
	},
	'apps/server/src': {
		base: [
			'app-context.ts · http · journal · security',
			...[
				'config.ts',
				'database-error.ts',
				'db',
				'hook.ts',
				'languages',
				'live',
				'program-files.ts',
				'report.ts',
				'run-job.ts',
				'sha256.ts'
			],
			'token-bucket.ts'
		],
		content: [
			...['accounts', 'caucuses', 'clusters', 'comments', 'consultations', 'documents', 'matrix', 'mechanisms'],
			...['people', 'presence', 'taxonomy', 'webhooks']
		],
		workshop: ['cards', 'concerns', 'polls', 'ratings', 'workshops'],
		outcome: [
			...['additions', 'admissions', 'calendar', 'commitments', 'corrections', 'evidence', 'exports'],
			...['indicators', 'institutions', 'practice', 'progress-reports', 'projector', 'reminders', 'search']
		],
		program: [
			...['app.ts', 'demo', 'demo.ts', 'dev', 'dev.ts', 'main.ts', 'module-needs.ts', 'modules.ts', 'open-context.ts'],
			...['operator', 'plenum.ts', 'sockets.ts']
		]
	},
	'apps/web/src/lib': {
		base: ['forms', 'language', 'outbox', 'queries', 'ui'],
		content: [
			...[
				'accounts',
				'calendar',
				'caucuses',
				'comments',
				'commitments',
				'concerns',
				'consultations',
				'documents',
				'frame'
			],
			...['indicators', 'institutions', 'journal', 'matrix', 'mechanisms', 'people', 'receipts', 'roster'],
			...['search', 'taxonomy']
		],
		workshop: ['clusters · polls', 'breakouts', 'cards', 'projector', 'ratings', 'workshops'],
		outcome: ['evidence', 'exports', 'offline', 'overview', 'progress-reports']
	}
};

const shipped = sources.filter(({ path }) => layerOf(path) in layers && !isTest(path));
const drawn = Object.entries(maps).map(([folder, tiers]) => drawFolders(shipped, folder, tiers));

test('no layer imports from a layer above or beside it', () => {
	const wrong = sources
		.filter((source) => layerOf(source.path) in layers && !isTest(source.path))
		.flatMap((source) =>
			source.files
				.filter((file) => !layers[layerOf(source.path)]?.includes(layerOf(file)))
				.map((file) => `${source.path} → ${file}`)
		);
	expect(wrong).toEqual([]);
});

describe.each(drawn)('$folder', ({ folders, tiers }) => {
	test('a folder imports from its own tier and from those before it', () => {
		const tierOf = (name: string) => tiers.findIndex((tier) => tier.folders.flat().includes(name));
		const wrong = [...folders].flatMap(([name, imported]) =>
			imported.filter((other) => tierOf(other) > tierOf(name)).map((other) => `${name} → ${other}`)
		);
		expect(wrong).toEqual([]);
	});

	test('folders make no cycle but those that are joined', () => {
		const joined = tiers.flatMap((tier) => tier.folders).filter((names) => names.length > 1);
		expect(findKnots(folders).map(String).toSorted()).toEqual(joined.map(String).toSorted());
	});

	test('every folder is on the map, and everything on the map is there', () => {
		const named = tiers.flatMap((tier) => tier.folders.flat());
		expect([...folders.keys()].toSorted()).toEqual(named.toSorted());
	});
});

test('docs/import-map.md shows the map (written by `vitest run e2e/structure -u`)', async () => {
	await expect(writeImportMap(drawn)).toMatchFileSnapshot(join(docs, 'import-map.md'));
});

test('imports make no cycle, those of types included', () => {
	expect(findCycle(sources)).toBeNull();
});

test.each(['domain', 'reports'])('%s knows no package, no input or output, no clock and no chance', (layer) => {
	const rules = sources.filter((source) => layerOf(source.path) === layer && !isTest(source.path));
	expect(rules.length).toBeGreaterThan(0);
	expect(rules.filter((source) => source.packages.length > 0).map((source) => source.path)).toEqual([]);
});

const testSupport = 'apps/server/src/test-support/';
const server = 'apps/server/src/';
const serverModuleOf = (path: string) => path.slice(server.length).split('/', 1)[0] ?? '';
const isOfModule = (path: string) => path.startsWith(server) && path.slice(server.length).includes('/');

/** Tests beside the server's modules. A fixture of several modules is in `test-support`, and a test of several modules at the root. */
const moduleTests = sources.filter(({ path }) => isTest(path) && isOfModule(path) && !path.startsWith(testSupport));

test('a test of a module of the server imports from test-support, and from no folder that imports that module', () => {
	const map = drawn.find(({ folder }) => `${folder}/` === server);
	const joined = map?.tiers.flatMap((tier) => tier.folders).find((names) => names.length > 1) ?? [];
	const isAbove = (other: string, name: string) =>
		other !== name &&
		!(joined.includes(other) && joined.includes(name)) &&
		findReached(map?.folders ?? new Map(), other).has(name);
	const arrows = moduleTests.flatMap(({ path, files }) =>
		files
			.filter((file) => file.startsWith(server) && !file.startsWith(testSupport))
			.filter((file) => isAbove(serverModuleOf(file), serverModuleOf(path)))
			.map((file) => `${path} → ${file}`)
	);
	expect(moduleTests.length).toBeGreaterThan(100);
	expect(arrows).toEqual([]);
});

test('a fixture beside a module of the server is imported by that module only', () => {
	const own = new Set(moduleTests.map(({ path }) => path).filter((path) => path.includes('.fixture.')));
	const shared = sources.flatMap(({ path, files }) =>
		files
			.filter((file) => own.has(file) && !path.startsWith(`${server}${serverModuleOf(file)}/`))
			.map((file) => `${path} → ${file}`)
	);
	expect(own.size).toBeGreaterThan(5);
	expect(shared).toEqual([]);
});

test('what ships imports no test support', () => {
	const importing = sources
		.filter((source) => layerOf(source.path) in layers && !isTest(source.path))
		.flatMap((source) => source.files.filter(isTest).map((file) => `${source.path} → ${file}`));
	expect(importing).toEqual([]);
});

/**
 * From a page or a route down to the rule that imports nothing: of files that run, and with those that are imported for their
 * types alone, which cost a reader as much. Lower it when a chain is cut; never raise it. Every call of the API has its types from the
 * table of operations, which knows every module: who reads a call reads its operation, so the chain of a page ends there.
 * The files that put the server together list modules and decide nothing, so the chain of a route begins below them.
 */
test.each([
	['loaded', 14],
	['files', 18]
] as const)('the longest chain of imports (%s) grows no longer', (kind, longest) => {
	const typesOfCalls = 'packages/protocol/src/operation-types.ts';
	const lists = /^apps\/server\/src\/(?:(?:app|demo|dev|main|modules|module-needs|plenum)\.ts|dev\/.*|.*\.plugin\.ts)$/;
	const chain = longestChain(
		shipped.filter(({ path }) => path !== typesOfCalls && !lists.test(path)),
		kind
	);
	expect(chain.length, chain.join(' → ')).toBeLessThanOrEqual(longest);
});

test('only the development server loads Vite', () => {
	const loading = sources
		.filter((source) => layerOf(source.path) === 'server' && !isTest(source.path))
		.filter((source) => source.packages.includes('vite'));
	expect(loading.map((source) => source.path)).toEqual(['apps/server/src/dev/pages.ts']);
	const reaching = sources.filter(
		({ path, files }) => !isTest(path) && files.some((file) => file.startsWith('apps/server/src/dev/'))
	);
	expect(reaching.map((source) => source.path)).toEqual(['apps/server/src/dev/serve.ts']);
});
