import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');

/** Words that a reader has to read twice, and what to write instead. They stand in no comment, rule or guide. */
const replaced: Record<string, RegExp> = {
	'a person, a user, callers': /\bwhoever\b/giu,
	changed: /\bis another\b(?! name\b)/giu,
	'instance, server': /\bhouses?\b(?![ -](?:style|column))/giu,
	'participants, room': /\bthe hall\b/giu,
	'transfer, pass on': /\bhand(?:s|ed|ing)? over\b/giu,
	'connection, offline': /\b(?:lost|slow|dead|silent|phone's) lines?\b|\bline is (?:back|gone|up|down)\b/giu,
	'drop, free, delete': /\blet(?:s|ting)? go of\b/giu,
	module: /\bthe room (?:of the|that keeps|where files)\b/giu,
	unknown: /\baliens?\b/giu
};

/** Comments of sources, and the specification. A house style is a publisher's. */
const comment =
	/(?<=^|[\s({,])\/\*[\s\S]*?\*\/|(?<=^|\s)<!--[\s\S]*?-->|(?:^[ \t]*\/\/.*(?:\n(?=[ \t]*\/\/)|$))+|[ \t]\/\/ .*$/gmu;
const comments = ['packages', 'apps'].flatMap((folder) =>
	filesBelow(join(root, folder)).flatMap((path) =>
		(readFileSync(path, 'utf8').match(comment) ?? []).map((text) => ({ path: relative(root, path), text: plain(text) }))
	)
);
/** The English documents of every folder. `import-map.md` is written from the code. */
const documents = ['', ...['apps', 'bench', 'docs', 'e2e', 'packages'].map((folder) => `${folder}/`)]
	.flatMap((folder) =>
		globSync(folder === '' ? '*.md' : `${folder}**/*.md`, { cwd: root, exclude: ['**/node_modules'] })
	)
	.filter((path) => !/(?:^|[./])(?:ar|fr)\.md$|import-map\.md$/u.test(path))
	.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const rules = documents.filter(({ path }) => path.startsWith('docs/spec/'));

/** A comment without its signs and ids. Code counts as one word. */
function plain(text: string): string {
	return text
		.replaceAll(/^[ \t]*(?:\/\*\*?|\*\/|\*|\/\/+|<!--)[ \t]?/gmu, '')
		.replaceAll(/\*\/|-->|\[[A-Z]+\d+\]/gu, '')
		.replaceAll(/`[^`]*`/gu, 'x');
}

/** A document without code, pictures' addresses and ids. Each item, cell of a table and step of a path stands alone. */
function prose(markdown: string): string {
	return plain(
		markdown
			.replaceAll(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$|<!--[\s\S]*?-->|→|‖/gmu, '\n\n')
			.replaceAll(/^[ \t]*\|.*$/gmu, (row) => row.replaceAll(/[|;]/gu, '\n\n'))
			.replaceAll(/^#+ .*$/gmu, '\n$&\n')
			.replaceAll(/^[ \t]*(?:[-*]|\d+\.) /gmu, '\n\n')
			.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
			.replaceAll(/\*\*\[?[A-Z]+\d+\]?\*\*|\((?:[A-Z]+\d+(?:, )?)+\)/gu, '')
			.replaceAll('**', '')
	);
}

/** A sentence ends at its full stop, at an empty line, and before an item of a list. */
function longSentences(text: string): string[] {
	return text
		.split(/(?<=[.!?][\])"”’_*]?)\s+|\n\s*\n|\n\s*(?=[-*@] )/u)
		.filter((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 25);
}

test.each(Object.entries(replaced))('comments and documents say “%s” in plain words', (_instead, word) => {
	const found = [...comments, ...documents].flatMap(({ path, text }) =>
		[...text.matchAll(word)].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 40)}`)
	);
	expect(found).toEqual([]);
});

test('a sentence of a comment has at most 25 words', () => {
	expect(comments.flatMap(({ path, text }) => longSentences(text).map((sentence) => `${path}: ${sentence}`))).toEqual(
		[]
	);
});

test('a sentence of a document has at most 25 words', () => {
	expect(documents.length).toBeGreaterThan(90);
	const long = documents.flatMap(({ path, text }) =>
		longSentences(prose(text)).map((sentence) => `${path}: ${sentence}`)
	);
	expect(long).toEqual([]);
});

test('a rule begins with a sentence of at most 25 words', () => {
	const long = rules.flatMap(({ text }) =>
		[...text.matchAll(/^- \*\*\[?[A-Z]+\d+\]?\*\*(.*)$/gmu)]
			.map(([, rule]) => plain(rule ?? '').split(/(?<=[.!?][\])"”’_*]?)\s/u)[0] ?? '')
			.filter((sentence) => longSentences(sentence).length > 0)
	);
	expect(long).toEqual([]);
});

/** Subjects from before the rule stay as they are. */
const since = '2026-12-01T16:30:00Z';

// Where only the files were copied there is no history.
test.skipIf(!existsSync(join(root, '.git')))('the subject of a commit has at most 72 characters', () => {
	const log = execFileSync('git', ['log', `--since=${since}`, '--format=%s'], { cwd: root, encoding: 'utf8' });
	expect(log.split('\n').filter((subject) => subject.length > 72)).toEqual([]);
});
