import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = new Map(readSources().map((source) => [source.path, source]));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const english = 'apps/web/src/lib/language/en';
const routes = 'apps/web/src/routes';

/** The rooms of the files that only some pages load, each with its file's name. */
const apart = new Map(
	[...read('apps/web/src/lib/language/catalogues.ts').matchAll(/(\w+): \(\) => import\('\.\/en\/\1\.ts'\)/g)]
		.map(([, name]) => name!)
		.filter((name) => !['front', 'text'].includes(name))
		.flatMap((name) => roomsOf(name).map((room) => [room, name] as const))
);

function roomsOf(name: string): string[] {
	const exported = /export (?:const (\w+)|\{ (\w+) \})/g;
	return [...read(`${english}/${name}.ts`).matchAll(exported)].map(([, one, other]) => one ?? other ?? '');
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

function everythingBehind(files: string[]): Set<string> {
	const reached = new Set<string>();
	const left = [...files];
	for (let path = left.pop(); path !== undefined; path = left.pop()) {
		if (reached.has(path) || path.startsWith('apps/web/src/lib/language') || !sources.has(path)) continue;
		reached.add(path);
		left.push(...sources.get(path)!.loaded);
	}
	return reached;
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
	expect(new Set(apart.values())).toEqual(
		new Set(['account', 'breakouts', 'caucus', 'comments', 'concerns', 'desk', 'journal', 'mechanisms', 'run'])
	);
	const pages = [...sources.keys()].filter((path) => path.endsWith('/+page.svelte') && !isPublic(path));
	expect(pages.length).toBeGreaterThan(30);
	const missing = pages.flatMap((page) => {
		const files = filesOfPage(page);
		const loaded = files.flatMap((path) =>
			[...read(path).matchAll(/addRooms\(([^)]*\)?[^)]*)\)/g)].map(([call]) => call)
		);
		const shown = [...everythingBehind(files)].flatMap((path) => roomsShown(path).map((room) => ({ room, path })));
		return shown
			.filter(({ room }) => !loaded.some((call) => call.includes(`'${apart.get(room)}'`)))
			.map(({ room, path }) => `${page} shows “${room}” (${path})`);
	});
	expect([...new Set(missing)]).toEqual([]);
});
