import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const order = '@layer tokens, base, look;';

test('whoever writes into a layer says the order of layers first: the file that is loaded first decides it for the page', () => {
	const files = globSync('apps/web/src/**/*.{svelte,css}', { cwd: root })
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
		.filter(({ text }) => /@layer (?:base|look) \{/.test(text));
	expect(files.length).toBeGreaterThan(5);
	expect(files.filter(({ text }) => text.search(/@layer/) !== text.indexOf(order)).map(({ path }) => path)).toEqual([]);
});
