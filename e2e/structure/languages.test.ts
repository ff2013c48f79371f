import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { documentLanguages } from '@plenum/domain/languages';

const root = join(import.meta.dirname, '..', '..');
const registry = 'packages/domain/src/languages.ts';

/** What is read of tables and texts in any language of the world: no choice among those that Plenum speaks. */
const ofTexts = ['packages/domain/src/matrix/', 'packages/domain/src/drafting/'];
/** A page for when nothing else works. */
const errorPage = 'apps/web/src/error.html';

const codes = documentLanguages.join('|');
/** A folder or a file named by a language holds its texts. */
const isText = new RegExp(`/(?:${codes})(?:/[^/]+)?\\.ts$`);

const files = ['packages', 'apps']
	.flatMap((folder) => filesBelow(join(root, folder)))
	.filter(
		(path) =>
			path !== registry &&
			path !== errorPage &&
			!ofTexts.some((folder) => path.startsWith(folder)) &&
			!isText.test(path)
	)
	.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8').replace(/<script lang="ts"/g, '') }));

/** Each language once, typed so that one more does not compile until its texts are there. */
const table = new RegExp(`Record<(?:Document)?Language, [^=]+> = \\{(?=[^;]*\\b(?:${codes})\\b)[^;]*\\};`, 'g');

test('languages are known to one file, and their texts to the few tables that the compiler completes', () => {
	const tables = files.filter(({ text }) => text.match(table)).map(({ path }) => path);
	expect(tables.sort()).toEqual(['packages/domain/src/people/pseudonym-words.ts']);
});

test('no other file compares with a language or lists languages', () => {
	const literal = new RegExp(`(['"\`])(?:${codes})(?:-[\\w-]+)?\\1`);
	const choice = new RegExp(`\\b(?:${codes})\\|(?:${codes})\\b`);
	const key = new RegExp(`[{,]\\s*(?:${codes})\\s*[:,}]`);
	const knowing = files.flatMap(({ path, text }) =>
		text
			.replace(table, '')
			.replace(/^import .*;$/gm, '')
			.split('\n')
			.filter((line) => [literal, choice, key].some((sign) => sign.test(line)))
			.map((line) => `${path}: ${line.trim()}`)
	);
	expect(knowing).toEqual([]);
});

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (['node_modules', 'build', '.svelte-kit', 'static', 'generated'].includes(entry.name)) return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path);
		return /\.(?:ts|svelte|html)$/.test(entry.name) && !/\.(?:test|fixture)\.ts$/.test(entry.name)
			? [relative(root, path)]
			: [];
	});
}
