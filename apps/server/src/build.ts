import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { folder, list, stateOf } from './bundled.js';

const server = join(import.meta.dirname, '..');
const fromHere = (path: string, to: string) => relative(path, to).replaceAll(sep, '/');
const isOwn = (id: string) => isAbsolute(id) && !id.includes('node_modules');

/** Files that lie beside a source, and what threads and jobs load, are found where that source is: those run from the sources. */
const ownPlaces: Plugin = {
	name: 'own-places',
	transform(code, id) {
		if (!isOwn(id) || !code.includes('import.meta.')) return null;
		return code
			.replaceAll('import.meta.url', `new URL('${fromHere(folder, id)}', import.meta.url).href`)
			.replaceAll('import.meta.dirname', `(import.meta.dirname + '/${fromHere(folder, dirname(id))}')`);
	}
};

/** What the versions of packages come from. */
const sources = new Set([join(server, 'package.json')]);

const collected: Plugin = {
	name: 'collected',
	buildEnd() {
		for (const id of this.getModuleIds()) if (isOwn(id)) sources.add(id);
	},
	renderChunk(code, { name }) {
		if (name.startsWith('packages') && code.includes('import.meta.'))
			throw new Error(`In ${name} a package looks for files of its own: it must be external.`);
	}
};

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
	input: join(import.meta.dirname, 'main.ts'),
	platform: 'node',
	// Two load files of their own from where they are installed; the third is made by the build of the pages.
	external: ['better-sqlite3', 'tinypool', '@plenum/web/handler'],
	plugins: [ownPlaces, collected]
});
await bundle.write({
	dir: folder,
	format: 'esm',
	// Threads find a question or a command by the name of its function.
	keepNames: true,
	comments: { jsdoc: false, annotation: false },
	// Packages apart: V8 keeps a file in half the memory that holds no letter beyond Latin.
	codeSplitting: { groups: [{ name: 'packages', test: /node_modules/, entriesAware: true }] }
});
await bundle.close();

mkdirSync(folder, { recursive: true });
const states = [...sources].map((file) => [fromHere(server, file), stateOf(file)]);
writeFileSync(list, JSON.stringify(Object.fromEntries(states))); // Last: until then there is none.
