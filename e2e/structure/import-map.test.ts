import { expect, test } from 'vitest';
import { findCycle, floorOf, readSources } from './import-map.ts';

const sources = readSources();
/** Tests, and what only they use. */
const isTest = (path: string) => /\.(?:test|fixture)\.ts$/.test(path);

/** Who may import whom, between floors. Tests and the two outer folders may look anywhere. */
const floors: Record<string, string[]> = {
	domain: ['domain'],
	documents: ['documents', 'domain'],
	protocol: ['protocol', 'domain'],
	formats: ['formats', 'domain'],
	sealing: ['sealing', 'domain'],
	server: ['server', 'domain', 'documents', 'protocol', 'formats', 'sealing'],
	web: ['web', 'domain', 'documents', 'protocol', 'sealing']
};

/** The server's rooms from left to right: each imports only from its left. */
const rooms = [
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

test('no floor imports from a floor above or beside it', () => {
	const wrong = sources
		.filter((source) => floorOf(source.path) in floors && !isTest(source.path))
		.flatMap((source) =>
			source.files
				.filter((file) => !floors[floorOf(source.path)]?.includes(floorOf(file)))
				.map((file) => `${source.path} → ${file}`)
		);
	expect(wrong).toEqual([]);
});

test('a room of the server imports only from the rooms to its left', () => {
	const placeOf = (path: string) => {
		const room = /^apps\/server\/src\/([^/]+)\//.exec(path)?.[1];
		return room === undefined ? null : rooms.findIndex((names) => names.includes(room));
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

test('every room of the server is on the map', () => {
	const names = sources.map((source) => /^apps\/server\/src\/([^/]+)\//.exec(source.path)?.[1]);
	const unknown = [...new Set(names)].filter((name) => name !== undefined && !rooms.flat().includes(name));
	expect(unknown).toEqual([]);
});

test('imports make no ring, those of types included', () => {
	expect(findCycle(sources)).toBeNull();
});

test('rules know no package, no input or output, no clock and no chance', () => {
	const domain = sources.filter((source) => floorOf(source.path) === 'domain' && !isTest(source.path));
	expect(domain.length).toBeGreaterThan(0);
	expect(domain.filter((source) => source.packages.length > 0).map((source) => source.path)).toEqual([]);
});

test('only the development server loads Vite', () => {
	const loading = sources
		.filter((source) => floorOf(source.path) === 'server' && !isTest(source.path))
		.filter((source) => source.packages.includes('vite'));
	expect(loading.map((source) => source.path)).toEqual(['apps/server/src/dev/pages.ts']);
	const reaching = sources.filter(
		({ path, files }) => !isTest(path) && files.some((file) => file.startsWith('apps/server/src/dev/'))
	);
	expect(reaching.map((source) => source.path)).toEqual(['apps/server/src/dev/serve.ts']);
});
