import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const architecture = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const sources = new Map(readSources().map((source) => [source.path, source.files]));

const routing = 'apps/server/src/http/operation-route.ts';
const addsRoutes = (path: string) => readFileSync(join(root, path), 'utf8').includes('app.operation(');

/** Lower a limit when a path is cut; never raise it. */
const limits = { 'A keystroke': 10, 'A ballot': 8, 'A rating': 8, 'An import': 16 };

/** The row of a path in the table: files from the page to the row that is written. `‖` stands for the network, for Yjs, or for the border of a process. */
function readPath(name: string): { count: number; sides: string[][] } {
	const row = architecture.split('\n').find((line) => line.startsWith(`| ${name} `));
	const [, , count = '', chain = ''] = row?.split('|') ?? [];
	const sides = chain.split('‖').map((side) => [...side.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path));
	return { count: Number(count), sides };
}

describe.each(Object.entries(limits))('%s', (name, limit) => {
	const { count, sides } = readPath(name);
	const files = sides.flat();

	test('crosses as many files as the architecture says, and no more than allowed', () => {
		expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
		expect(files).toHaveLength(count);
		expect(count).toBeLessThanOrEqual(limit);
	});

	test('goes from file to file by imports, or by the table of operations', () => {
		const isLinked = (from: string, to: string) =>
			sources.get(from)?.includes(to) || sources.get(to)?.includes(from) || (from === routing && addsRoutes(to));
		const apart = sides.flatMap((side) =>
			side.filter((file, at) => at > 0 && !side.slice(0, at).some((from) => isLinked(from, file)))
		);
		expect(apart).toEqual([]);
	});
});

/** The functions between the bytes of an upload and its interpretation. Lower the limit when one goes; never raise it. */
const importReaders = ['packages/formats/src/reading/read-file.ts', 'apps/server/src/matrix/upload/read-upload.ts'];
const mostReturns = 18;

test('an import goes straight through: its functions that may refuse return at few places', () => {
	const functions = importReaders.flatMap((path) =>
		readFileSync(join(root, path), 'utf8').split(/^(?=(?:export )?(?:async )?function )/m)
	);
	const refusing = functions.filter((text) => /\): (?:Promise<)?Result<.*\{\n/.test(text));
	expect(refusing.length).toBeGreaterThan(5);
	const returns = refusing.flatMap((text) => text.match(/\breturn\b/g) ?? []);
	expect(returns.length).toBeLessThanOrEqual(mostReturns);
});
