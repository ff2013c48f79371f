import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');
const spec = join(root, 'docs', 'spec');
const pages = readdirSync(spec, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.md'))
	.map((name) => ({
		path: join('docs', 'spec', name),
		text: readFileSync(join(spec, name), 'utf8')
	}));
const rules = pages.flatMap(({ text }) =>
	[...text.matchAll(/^- \*\*\[?([A-Z]+\d+)\]?\*\*/gm)].map(([, id = '']) => id)
);

/** `[POLL4]`, as titles of tests, comments and pages name a rule: whatever begins as some rule does. */
const families = [...new Set(rules.map((id) => id.replace(/\d+$/, '')))];
const cited = new RegExp(`\\b(?:${families.join('|')})\\d+\\b`, 'g');
const files = [...readSources().map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') })), ...pages];

/** What a reader sees and no program can tell. */
const forEyes = ['WEB9'];

test('every rule has an id of its own', () => {
	expect(rules.length).toBeGreaterThan(300);
	expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([]);
});

test('every rule that is cited exists', () => {
	const known = new Set(rules);
	const unknown = files.flatMap(({ path, text }) =>
		[...text.matchAll(cited)].filter(([id]) => !known.has(id)).map(([id]) => `${path}: ${id}`)
	);
	expect(unknown).toEqual([]);
});

test('every rule is shown by a test that cites it', () => {
	const tests = files.filter(({ path }) => /\.(test|spec)\.ts$/.test(path));
	const shown = new Set(tests.flatMap(({ text }) => text.match(cited) ?? []));
	expect(rules.filter((id) => !shown.has(id) && !forEyes.includes(id))).toEqual([]);
});
