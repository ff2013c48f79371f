import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');

/** An attribute that is computed is written again whenever the page asks again, and folds what somebody has just opened. */
test('[WEB50] what was folded or unfolded stays so when the page asks again', () => {
	const components = readSources().filter(({ path }) => path.endsWith('.svelte'));
	expect(components.length).toBeGreaterThan(200);
	const resets = components.filter(({ path }) => /<details[^>]*\sopen=\{/.test(readFileSync(join(root, path), 'utf8')));
	expect(resets.map(({ path }) => path)).toEqual([]);
});
