import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'decisions');
/** Half a page. Tables of figures are not counted. */
const mostWords = 270;
const mostRows = 12;

const decisions = globSync('**/*.md', { cwd: folder }).map((name) => {
	const lines = readFileSync(join(folder, name), 'utf8').split('\n');
	const isRow = (line: string) => line.startsWith('|');
	const words = lines.filter((line) => !isRow(line)).flatMap((line) => line.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []);
	return { name, words: words.length, rows: lines.filter(isRow).length };
});

test('a decision has at most half a page', () => {
	expect(decisions.length).toBeGreaterThan(20);
	expect(decisions.filter(({ words, rows }) => words > mostWords || rows > mostRows)).toEqual([]);
});
