import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'rolldown';
import { thirdParty } from '../../third-party.ts';

const sources = join(import.meta.dirname, 'src');
const find = (pattern: string) =>
	globSync(pattern, { cwd: sources }).filter((path) => !/\.(test|fixture)\.ts$/.test(path));

/** What a process or a thread starts with: `program-files.ts` finds it by its name. */
const started = ['main.ts', 'demo.ts', 'plenum.ts', ...find('**/*.{worker,process}.ts')];
/** What threads are asked to run. */
const isTask = (path: string) => /worker(Read|Write)\(\s*import\.meta/.test(readFileSync(path, 'utf8'));

export default defineConfig({
	input: Object.fromEntries(started.map((path) => [basename(path, '.ts'), join(sources, path)])),
	platform: 'node',
	// These load machine code or WebAssembly from where they are installed. The last is made by the build of the pages.
	external: [
		'better-sqlite3',
		'tinypool',
		'@myriaddreamin/typst-ts-node-compiler',
		'@resvg/resvg-wasm',
		'@plenum/web/handler'
	],
	plugins: [thirdParty('server')],
	output: {
		dir: join(import.meta.dirname, 'build'),
		cleanDir: true,
		// A thread finds a task by the name of its function.
		keepNames: true,
		codeSplitting: { groups: [{ name: 'tasks', test: (id) => id.startsWith(sources) && isTask(id) }] }
	}
});
