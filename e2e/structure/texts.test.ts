import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { textFiles } from '../../apps/web/src/lib/language/text-files.ts';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = new Map(readSources().map((source) => [source.path, source]));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const routes = 'apps/web/src/routes';

/** The rooms of the files that only some pages load, each with the files that hold it. */
const apart = Map.groupBy(
	[...read('apps/web/src/lib/language/language.ts').matchAll(/^\t(\w+): typeof \1;/gm)]
		.map(([, name]) => name!)
		.flatMap((name) => roomsOf(name).map((room) => ({ room, name }))),
	({ room }) => room
);

const fileNames = new Set([...apart.values()].flat().map(({ name }) => name));

function roomsOf(name: string): string[] {
	return (textFiles[name]?.rooms ?? [name]).map((room) =>
		room.replace(/^.*\//, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
	);
}

/** A page, with the layouts around it. */
function filesOfPage(page: string): string[] {
	const files: string[] = [];
	for (let folder = dirname(page); folder.startsWith(routes); folder = dirname(folder)) {
		const names = ['+layout.svelte', '+layout.ts', ...(folder === dirname(page) ? ['+page.svelte', '+page.ts'] : [])];
		files.push(...names.map((name) => join(folder, name)).filter((path) => sources.has(path)));
	}
	return files;
}

/** What a file loads: parts of its page that come later (`new LazyPart`), each with the rooms that it brings, and the rest. */
function loadedBy(path: string): { now: readonly string[]; later: Part[] } {
	const { loaded } = sources.get(path)!;
	const later = [...read(path).matchAll(/new LazyPart\(\(\) => import\('([^']+)'\)([^)]*)\)/g)].map(
		([, file, rooms]) => ({
			path: loaded.find((each) => each.endsWith(file!.replace(/^[.#/]*(?:lib)?/, '')))!,
			rooms: [...rooms!.matchAll(/'(\w+)'/g)].map(([, room]) => room!)
		})
	);
	return { now: loaded.filter((each) => !later.some((part) => part.path === each)), later };
}

type Part = { path: string; rooms: string[] };

function everythingBehind(files: string[]): { reached: Set<string>; later: Part[] } {
	const reached = new Set<string>();
	const later: Part[] = [];
	const left = [...files];
	for (let path = left.pop(); path !== undefined; path = left.pop()) {
		if (reached.has(path) || path.startsWith('apps/web/src/lib/language') || !sources.has(path)) continue;
		reached.add(path);
		const loaded = loadedBy(path);
		left.push(...loaded.now);
		later.push(...loaded.later);
	}
	return { reached, later };
}

/** What these files show of rooms that nobody brought: neither their page nor, for a part that comes later, the part itself. */
function missingIn(files: string[], brought: string[]): string[] {
	const { reached, later } = everythingBehind(files);
	const missing = [...reached].flatMap((path) =>
		roomsShown(path)
			.filter((room) => !apart.get(room)!.some(({ name }) => brought.includes(name)))
			.map((room) => `shows “${room}” (${path})`)
	);
	return [...missing, ...later.flatMap((part) => missingIn([part.path], [...brought, ...part.rooms]))];
}

function roomsShown(path: string): string[] {
	const source = read(path);
	const parts = [...source.matchAll(/\{([^{}]*)\} = (?:t|useText\(\))[;)]/g)].flatMap(([, names]) => names!.split(','));
	const named = [...source.matchAll(/(?:\bt|useText\(\))\.(\w+)/g)].map(([, room]) => room!);
	return [...named, ...parts.map((part) => part.trim().split(':')[0]!)].filter((room) => apart.has(room));
}

/** What stands in the page's own address: it speaks to strangers, and chooses its words itself. */
const isPublic = (path: string) => path.startsWith(`${routes}/public/`);

test('[WEB1] every page loads the texts that it shows', () => {
	expect([...fileNames].sort()).toEqual(
		'account arranging breakouts calendar caucus comments commitments desk entry evidence indicators institutions journal mechanisms offline overview progressReports ratings run settings voting withoutScript work'.split(
			' '
		)
	);
	const pages = [...sources.keys()].filter((path) => path.endsWith('/+page.svelte') && !isPublic(path));
	expect(pages.length).toBeGreaterThan(30);
	expect([...sources.keys()].flatMap((path) => loadedBy(path).later).length).toBeGreaterThan(10);
	const missing = pages.flatMap((page) => {
		const files = filesOfPage(page);
		const calls = files.flatMap((path) =>
			[...read(path).matchAll(/addTexts\(([^)]*\)?[^)]*)\)|keepRooms\([^;]*/g)].map(([call]) => call)
		);
		const brought = [...fileNames].filter((name) => calls.some((call) => call.includes(`'${name}'`)));
		return missingIn(files, brought).map((what) => `${page} ${what}`);
	});
	expect([...new Set(missing)]).toEqual([]);
});
