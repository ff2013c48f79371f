import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readSources().map(({ path }) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** What only keeps a line from breaking, and what to write instead. */
const forms: Record<string, RegExp> = {
	'properties of their own, not `...{ a, b }`': /(?<=[{,(\s])\.\.\.\{(?! \})/g,
	'a declaration each, not `const [a, b] = [x, y]`': /(?:const|let) \[[\w, ]+\](?:: [^=\n]+)? = \[(?!\.\.\.)[^;]+\];/g,
	'an assignment each, not `[a, b] = [x, y]`': /^\s*\[[\w#., ]+\] = \[(?!\.\.\.)/gm
};
test.each(Object.entries(forms))('code writes %s', (_, form) => {
	const found = files
		.filter(({ path }) => !path.endsWith('plain-literals.test.ts'))
		.flatMap(({ path, code }) => (code.match(form) ?? []).map((text) => `${path}: ${text.trim()}`))
		// Parts that are made or spread together have no declaration each.
		.filter((found) => !/\.map\(|, \.\.\./.test(found));
	expect(found).toEqual([]);
});
