import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];

/** The cells of each row, the heading first. No term holds a quotation mark or a line break. */
function readTerms(): string[][] {
	const lines = readFileSync(join(root, 'docs/glossary/terms.csv'), 'utf8').trim().split('\n');
	return lines.map((line) =>
		[...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
	);
}

const withoutVowelMarks = (text: string) => text.replace(/[\u064b-\u0652]/g, '');
const plain = (text: string) => withoutVowelMarks(text.replaceAll('\u00a0', ' ')).toLowerCase();

test('[WEB250] the glossary gives each term once, in the six languages of the United Nations', () => {
	const [heading, ...rows] = readTerms();
	expect(heading).toEqual([...languages, 'note']);
	expect(rows.length).toBeGreaterThan(60);
	expect(rows.filter((row) => row.length !== 7 || row.includes(''))).toEqual([]);
	for (const [column, language] of languages.entries()) {
		const terms = rows.map((row) => row[column]);
		expect(
			terms.filter((term, at) => terms.indexOf(term) !== at),
			language
		).toEqual([]);
	}
});

test.each(['fr', 'ar'])('[WEB250] the texts in %s use the terms of the glossary', (language) => {
	const files = globSync(
		[`{apps,packages}/*/src/**/${language}{.ts,/**/*.ts}`, `packages/messages/${language}/**/*.ftl`],
		{ cwd: root }
	);
	const texts = plain(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n'));
	const column = languages.indexOf(language);
	const unused = readTerms()
		.slice(1)
		.filter((row) => row[6]?.startsWith('Plenum'))
		.map((row) => row[column]?.replace(/ \(.*\)$/, '') ?? '')
		.filter((term) => !texts.includes(plain(term)));
	expect(unused).toEqual([]);
});
