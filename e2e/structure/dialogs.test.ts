import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const dialogs = readSources()
	.map(({ path }) => ({ path, source: path.endsWith('.svelte') ? readFileSync(join(root, path), 'utf8') : '' }))
	.filter(({ source }) => source.includes('<Dialog'));

/**
 * What a page asks for again is another object. A field that is derived from it, or filled by an effect that reads it, loses what somebody
 * has typed: `atOpening` fills it once.
 */
const forgetting = [/^\tlet (?!open |isOpen )\w+ = \$derived/m, /\$effect\(\(\) => \{\s*if \(!?open\b/];

test('[WEB50] a dialog fills its fields when it opens, and not again', () => {
	expect(dialogs.length).toBeGreaterThan(50);
	const wrong = dialogs.filter(({ source }) => forgetting.some((one) => one.test(source)));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
