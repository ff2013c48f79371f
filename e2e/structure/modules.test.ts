import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'apps/server/src');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Health and metrics are not part of a module. */
const routeFiles = globSync('*/**/*.routes.ts', { cwd: root }).filter((path) => !path.startsWith('http/'));
const pluginFiles = globSync('*/**/*.plugin.ts', { cwd: root });
const imported = (text: string, kind: 'plugin' | 'routes') =>
	[...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path).filter((path) => path.endsWith(`.${kind}.ts`));

test('[WEB181] modules.ts lists the plugin of each module, and a plugin registers every route file of its module', () => {
	const modules = read('modules.ts');
	const listed = [...imported(modules, 'plugin'), ...imported(modules, 'routes')].map((path) => path.slice(2));
	const registered = pluginFiles.flatMap((path) =>
		imported(read(path), 'routes').map((routes) => join(dirname(path), routes))
	);
	const alone = routeFiles.filter((path) => !registered.includes(path));
	expect(listed.toSorted()).toEqual([...pluginFiles, ...alone].toSorted());
	expect(new Set(registered).size).toBe(registered.length);
	const folders = listed.map((path) => path.split('/', 1)[0]);
	expect(new Set(folders).size, 'a module with several route files has a plugin').toBe(folders.length);
});

test('[WEB181] what a plugin imports, it registers', () => {
	for (const path of ['modules.ts', ...pluginFiles]) {
		const text = read(path);
		const names = [...text.matchAll(/^import \{ (\w+) \} from '[^']+\.(?:plugin|routes)\.ts'/gm)].map(
			([, name = '']) => name
		);
		const unused = names.filter((name) => (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2);
		expect(unused, basename(path)).toEqual([]);
	}
});

test('[WEB182] route files keep the encapsulation of Fastify', () => {
	const shared = routeFiles.filter((path) => read(path).includes('fastify-plugin'));
	expect(shared).toEqual([]);
});
