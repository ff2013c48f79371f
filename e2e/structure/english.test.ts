import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './import-map.ts';

const root = join(import.meta.dirname, '..', '..');

/** Words that a reader has to read twice, and what to write instead. They stand in no comment and no rule. */
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
const rules = filesBelow(join(root, 'docs', 'spec'), /\.md$/u).map((path) => ({
	path: relative(root, path),
	text: readFileSync(path, 'utf8')
}));

/** A comment without its signs and ids. Code counts as one word. */
function plain(text: string): string {
	return text
		.replaceAll(/^[ \t]*(?:\/\*\*?|\*\/|\*|\/\/+|<!--)[ \t]?/gmu, '')
		.replaceAll(/\*\/|-->|\[[A-Z]+\d+\]/gu, '')
		.replaceAll(/`[^`]*`/gu, 'x');
}

/** A sentence ends at its full stop, at an empty line, and before an item of a list. */
function longSentences(text: string): string[] {
	return text
		.split(/(?<=[.!?][\])"”’_*]?)\s+|\n\s*\n|\n\s*(?=[-*@] )/u)
		.filter((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 25);
}

test.each(Object.entries(replaced))('comments and rules say “%s” in plain words', (_instead, word) => {
	const found = [...comments, ...rules].flatMap(({ path, text }) =>
		[...text.matchAll(word)].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 40)}`)
	);
	expect(found).toEqual([]);
});

test('a sentence of a comment has at most 25 words', () => {
	expect(comments.flatMap(({ path, text }) => longSentences(text).map((sentence) => `${path}: ${sentence}`))).toEqual(
		[]
	);
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
