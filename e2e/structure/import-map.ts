import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * A source file and what it imports: other files of the project as paths from the root, packages by their names. `loaded` are the
 * files that are there when it runs: those that it imports for their types alone are erased.
 */
export type Source = { path: string; files: string[]; loaded: string[]; packages: string[] };

const statement =
	/(?:^|[\s;])(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

export function readSources(): Source[] {
	const folders = ['packages', 'apps', 'e2e', 'bench'].map((name) => join(root, name));
	const texts = new Map(
		folders.flatMap((folder) => filesBelow(folder)).map((path) => [path, readFileSync(path, 'utf8')])
	);
	const decorators = new Map<string, string>();
	for (const [path, text] of texts) for (const name of decoratorsIn(text)) decorators.set(name, relative(root, path));
	return [...texts].map(([path, text]) => readSource(path, text, decorators));
}

/** What a file declares on the server's instance. */
function decoratorsIn(text: string): string[] {
	const declared = /interface FastifyInstance \{\n([\s\S]*?)\n\t\}/.exec(text)?.[1] ?? '';
	return [...declared.matchAll(/^\t\t(\w+)[:(<]/gm)].map(([, name = '']) => name);
}

/** `app.polls`, `const { polls } = app`: a plugin depends on the file that declares a decorator as if it imported it. */
function decoratorsUsedIn(text: string): string[] {
	if (!text.includes("'fastify'") && !text.includes("'fastify-plugin'")) return [];
	const members = [...text.matchAll(/\b(?:app|scope)\.(\w+)/g)].map(([, name = '']) => name);
	const taken = [...text.matchAll(/\{([^{}]*)\}(?:: FastifyInstance|\s=\sapp;)/g)].flatMap(([, names = '']) =>
		names.split(',')
	);
	return [...members, ...taken.map((name) => name.replace(/:.*/s, '').trim())];
}

const sourceFile = /(?<!\.d)\.(ts|svelte)$/;

export function filesBelow(folder: string, wanted = sourceFile): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (['node_modules', 'build', '.svelte-kit', 'static', 'generated'].includes(entry.name)) return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path, wanted);
		return wanted.test(entry.name) ? [path] : [];
	});
}

function readSource(path: string, text: string, decorators: ReadonlyMap<string, string>): Source {
	const imports = [...text.matchAll(statement)].map(([, type, from, lazy]) => {
		const name = from ?? lazy ?? '';
		return { name, isType: type !== undefined, file: resolveLocal(path, name) };
	});
	const own = relative(root, path);
	const used = decoratorsUsedIn(text).flatMap((name) => decorators.get(name) ?? []);
	const filesOf = (some: typeof imports) => some.map(({ file }) => file).filter((file) => file !== null);
	return {
		path: own,
		files: [...new Set([...filesOf(imports), ...used.filter((file) => file !== own)])],
		loaded: filesOf(imports.filter(({ isType }) => !isType)),
		packages: imports.filter(({ file }) => file === null).map(({ name }) => name)
	};
}

/** `./x.ts`, `#lib/x.ts` and `@plenum/module/x` are files of ours; anything else is a package. */
function resolveLocal(from: string, name: string): string | null {
	if (name.startsWith('.')) return relative(root, resolve(dirname(from), name));
	if (name.startsWith('#lib/')) return join('apps/web/src/lib', name.slice('#lib/'.length));
	const ours = /^@plenum\/(domain|reports|documents|protocol|formats|tables|sealing)\/(.+)$/.exec(name);
	if (ours) return `packages/${ours[1]}/src/${ours[2]}.ts`;
	const messages = /^@plenum\/messages\/(.+)$/.exec(name);
	return messages ? `packages/messages/generated/${messages[1]}.ts` : null;
}

/** `domain`, `server`, …: the layer a file stands on. */
export function layerOf(path: string): string {
	const [first, second] = path.split('/');
	return first === 'packages' || first === 'apps' ? (second ?? '') : (first ?? '');
}

/** The first cycle of imports found, as a list of paths that ends where it began; null where there is none. */
export function findCycle(sources: Source[]): string[] | null {
	const imports = new Map(sources.map((source) => [source.path, source.files]));
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): string[] | null => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return null;
		for (const next of imports.get(path) ?? []) {
			const cycle = visit(next, [...trail, path]);
			if (cycle) return cycle;
		}
		done.add(path);
		return null;
	};
	for (const path of imports.keys()) {
		const cycle = visit(path, []);
		if (cycle) return cycle;
	}
	return null;
}

/** The longest way from file to imported file, as paths. The imports must make no cycle. */
export function longestChain(sources: Source[], kind: 'files' | 'loaded'): string[] {
	const imports = new Map(sources.map((source) => [source.path, source[kind]]));
	const known = new Map<string, string[]>();
	const longest = (path: string): string[] => {
		const chain = known.get(path) ?? [
			path,
			...(imports.get(path) ?? [])
				.filter((file) => imports.has(file))
				.map(longest)
				.reduce((one, other) => (other.length > one.length ? other : one), [])
		];
		known.set(path, chain);
		return chain;
	};
	return [...imports.keys()].map(longest).reduce((one, other) => (other.length > one.length ? other : one), []);
}
