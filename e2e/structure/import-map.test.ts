import { expect, test } from 'vitest';
import { findCycle, layerOf, longestChain, readSources } from './import-map.ts';

const sources = readSources();
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

/** The server's modules from left to right: each imports only from its left. */
const modules = [
	['db', 'live', 'journal', 'http', 'security'],
	['consultations'],
	['people'],
	['accounts'],
	['documents'],
	['taxonomy'],
	['clusters'],
	['matrix'],
	['workshops'],
	['polls'],
	['commitments'],
	['exports'],
	['demo', 'operator'],
	['dev']
];

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

test('a module of the server imports only from the modules to its left', () => {
	const placeOf = (path: string) => {
		const module = /^apps\/server\/src\/([^/]+)\//.exec(path)?.[1];
		return module === undefined ? null : modules.findIndex((names) => names.includes(module));
	};
	const wrong = sources
		.filter((source) => !isTest(source.path))
		.flatMap((source) =>
			source.files
				.filter((file) => {
					const [from, to] = [placeOf(source.path), placeOf(file)];
					return from !== null && to !== null && to > from;
				})
				.map((file) => `${source.path} → ${file}`)
		);
	expect(wrong).toEqual([]);
});

test('every module of the server is on the map', () => {
	const names = sources.map((source) => /^apps\/server\/src\/([^/]+)\//.exec(source.path)?.[1]);
	const unknown = [...new Set(names)].filter((name) => name !== undefined && !modules.flat().includes(name));
	expect(unknown).toEqual([]);
});

test('imports make no cycle, those of types included', () => {
	expect(findCycle(sources)).toBeNull();
});

test.each(['domain', 'reports'])('%s knows no package, no input or output, no clock and no chance', (layer) => {
	const rules = sources.filter((source) => layerOf(source.path) === layer && !isTest(source.path));
	expect(rules.length).toBeGreaterThan(0);
	expect(rules.filter((source) => source.packages.length > 0).map((source) => source.path)).toEqual([]);
});

test('what ships imports no test support', () => {
	const importing = sources
		.filter((source) => layerOf(source.path) in layers && !isTest(source.path))
		.flatMap((source) => source.files.filter(isTest).map((file) => `${source.path} → ${file}`));
	expect(importing).toEqual([]);
});

/** From a page or a route down to the rule that imports nothing. Lower it when a chain is cut; never raise it. */
test('the longest chain of imports grows no longer', () => {
	const shipped = sources.filter((source) => layerOf(source.path) in layers && !isTest(source.path));
	const chain = longestChain(shipped);
	expect(chain.length, chain.join(' → ')).toBeLessThanOrEqual(24);
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
