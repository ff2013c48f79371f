import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');

/** Words that a reader has to read twice, and what to write instead. */
const replaced: Record<string, RegExp> = {
	'a person, a user, callers': /\bwhoever\b/giu,
	changed: /\bis another\b/giu,
	'instance, server': /\bhouse\b/giu,
	'participants, room': /\bthe hall\b/giu
};

/** How often they stand in comments and in `docs/spec` today. Lower a number when some are gone; never raise it. */
const most: Record<string, number> = {
	'a person, a user, callers': 8,
	changed: 4,
	'instance, server': 6,
	'participants, room': 0
};

/** Comments of sources, and the specification. A house style is a publisher's. */
const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$|\s\/\/ .*$/gmu;
const texts = [
	...['packages', 'apps'].flatMap((folder) =>
		filesBelow(join(root, folder))
			.map((path) => readFileSync(path, 'utf8'))
			.flatMap((source) => source.match(comment) ?? [])
	),
	...filesBelow(join(root, 'docs', 'spec'), /\.md$/u).map((path) => readFileSync(path, 'utf8'))
].map((text) => text.replaceAll(/house[ -]styles?/giu, ''));

test.each(Object.entries(replaced))('comments and rules say “%s” in plain words', (instead, word) => {
	const found = texts.reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
	expect(found).toBeLessThanOrEqual(most[instead] ?? 0);
});

/** Subjects from before the rule stay as they are. */
const since = '2026-12-01T16:30:00Z';

// Where only the files were copied there is no history.
test.skipIf(!existsSync(join(root, '.git')))('the subject of a commit has at most 72 characters', () => {
	const log = execFileSync('git', ['log', `--since=${since}`, '--format=%s'], { cwd: root, encoding: 'utf8' });
	expect(log.split('\n').filter((subject) => subject.length > 72)).toEqual([]);
});
