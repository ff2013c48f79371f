import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, layerOf, longestChain, readSources } from './import-map.ts';

const sources = readSources();
const architecture = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'architecture.md'), 'utf8');
/** Tests, and what only they use. */
const isTest = (path: string) => /\.(?:test|fixture)\.(?:ts|svelte)$/.test(path);

/** Who may import whom, between layers. Tests and the two outer folders may look anywhere. */
const layers: Record<string, string[]> = {
	domain: ['domain'],
	reports: ['reports', 'domain'],
	documents: ['documents', 'domain'],
	protocol: ['protocol', 'domain', 'reports'],
	formats: ['formats', 'domain', 'reports'],
	sealing: ['sealing', 'domain'],
	server: ['server', 'domain', 'documents', 'protocol', 'formats', 'reports', 'sealing'],
	web: ['web', 'domain', 'documents', 'protocol', 'reports', 'sealing']
};

/**
 * The folders of a layer and the files beside them, from left to right: each imports only from its left, and those that stand
 * together from each other. `docs/architecture.md` shows the same.
 */
const maps: Record<string, string[][]> = {
	'packages/domain/src': [
		...[
			['day.ts'],
			['languages.ts'],
			['own-property.ts'],
			['wanted-page.ts'],
			['without-nul.ts'],
			['refusals.ts'],
			['result.ts'],
			['journal'],
			['states']
		],
		['clusters', 'consultations', 'matrix', 'mechanisms', 'people'],
		['caucuses', 'comments', 'drafting'],
		...[
			['taxonomy'],
			['accounts'],
			['commitments'],
			['polls'],
			['ratings'],
			['corrections'],
			['cards'],
			['workshops'],
			['record'],
			['concerns', 'participation'],
			['search']
		]
	],
	'apps/server/src': [
		...[
			['config.ts'],
			['hook.ts'],
			['program-files.ts'],
			['database-error.ts'],
			['report.ts'],
			['run-job.ts'],
			['sha256.ts'],
			['token-bucket.ts'],
			['db']
		],
		['app-context.ts', 'live', 'journal', 'http', 'security'],
		...[
			['consultations'],
			['people'],
			['accounts'],
			['documents'],
			['comments'],
			['taxonomy'],
			['clusters'],
			['caucuses'],
			['presence'],
			['mechanisms'],
			['matrix'],
			['ratings'],
			['cards']
		],
		...[
			['workshops'],
			['concerns'],
			['polls'],
			['commitments'],
			['corrections'],
			['additions'],
			['admissions'],
			['projector'],
			['search'],
			['exports'],
			['demo'],
			['operator'],
			['app.ts'],
			['dev']
		],
		...[['main.ts'], ['demo.ts'], ['dev.ts'], ['plenum.ts']]
	],
	'apps/web/src/lib': [
		...[
			['language'],
			['last-answers.ts'],
			['ask-again.ts'],
			['line-signs.ts'],
			['fact-listeners.ts'],
			['api-address.ts', 'api.ts', 'restore-scroll.ts'],
			['first-rows.svelte.ts', 'late-answer.svelte.ts', 'with-ids.ts'],
			['live.svelte.ts'],
			['ui'],
			['outbox']
		],
		...[['consultations'], ['documents', 'people'], ['journal'], ['taxonomy'], ['accounts'], ['roster']],
		...[['mechanisms'], ['matrix']],
		...[
			['comments', 'concerns'],
			['clusters', 'polls'],
			['caucuses'],
			['ratings'],
			['cards'],
			['commitments'],
			['overview'],
			['search'],
			['exports'],
			['frame'],
			['workshops'],
			['breakouts'],
			['projector']
		]
	]
};

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

describe.each(Object.entries(maps))('%s', (folder, map) => {
	const shipped = sources.filter(({ path }) => path.startsWith(`${folder}/`) && !isTest(path));
	const moduleOf = (path: string) =>
		path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/', 1)[0] : undefined;
	const placeOf = (path: string) => map.findIndex((modules) => modules.some((name) => name === moduleOf(path)));

	test('a module imports only from the modules to its left', () => {
		const wrong = shipped.flatMap(({ path, files }) =>
			files.filter((file) => placeOf(file) > placeOf(path)).map((file) => `${path} → ${file}`)
		);
		expect(wrong).toEqual([]);
	});

	test('every module is on the map, and everything on the map is there', () => {
		const modules = new Set(shipped.map(({ path }) => moduleOf(path)));
		expect([...modules].toSorted()).toEqual(map.flat().toSorted());
	});

	test('the architecture shows the map', () => {
		const shown = map.map((modules) => modules.join(' · ')).join(' ← ');
		expect(architecture).toContain(`\`${shown}\``);
	});
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

test('a test of a module of the server imports only from modules to its left, and from test-support', () => {
	const map = maps['apps/server/src'] ?? [];
	const placeOf = (path: string) => map.findIndex((modules) => modules.includes(serverModuleOf(path)));
	const arrows = moduleTests.flatMap(({ path, files }) =>
		files
			.filter((file) => file.startsWith(server) && !file.startsWith(testSupport))
			.filter((file) => placeOf(file) > placeOf(path))
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
 */
test.each([
	['loaded', 14],
	['files', 18]
] as const)('the longest chain of imports (%s) grows no longer', (kind, longest) => {
	const typesOfCalls = 'packages/protocol/src/operation-types.ts';
	const shipped = sources.filter(({ path }) => layerOf(path) in layers && !isTest(path) && path !== typesOfCalls);
	const chain = longestChain(shipped, kind);
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
