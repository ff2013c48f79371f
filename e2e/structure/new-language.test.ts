import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentTraits, languages, type DocumentLanguage } from '@plenum/domain/languages';
import { textFiles } from '../../apps/web/src/lib/language/text-files.ts';
import { compileMessages } from '../../packages/messages/src/compiler/compile-messages.ts';

const messages = join(import.meta.dirname, '..', '..', 'packages', 'messages');
const entry = (language: DocumentLanguage) => {
	const { locale, direction, plurals } = documentTraits[language];
	return { locale, direction, plurals, isComplete: languages.some((one) => one === language) };
};
const entries = Object.fromEntries(
	(Object.keys(documentTraits) as DocumentLanguage[]).map((language) => [language, entry(language)])
);

let project: string;
let folder: string;

/** The messages, with the English ones once more under the code of no language, without the declarations that English alone has. */
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'plenum-language-'));
	folder = join(project, 'packages', 'messages');
	for (const part of [...Object.keys(entries), 'src'])
		cpSync(join(messages, part), join(folder, part), { recursive: true });
	cpSync(join(messages, 'en'), join(folder, 'xx'), { recursive: true });
	for (const file of globSync('xx/**/*.ftl', { cwd: folder })) {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), text.replaceAll(/^# \$.*\n/gm, ''));
	}
	symlinkSync(join(messages, 'node_modules'), join(folder, 'node_modules'));
});

afterEach(() => rmSync(project, { recursive: true }));

const compile = () =>
	compileMessages(folder, { ...entries, xx: entry('en') }, 'en', textFiles).map(({ message }) => message);

test('[WEB372] a folder and one entry give a language every text', async () => {
	expect(compile()).toEqual([]);
	const generated = join(folder, 'generated');
	const english = globSync('en/**/*.ts', { cwd: generated });
	expect(english.length).toBeGreaterThan(70);
	expect(english.filter((path) => !existsSync(join(generated, path.replace(/^en/, 'xx'))))).toEqual([]);
	type Tables = Record<string, Record<string, Record<string, unknown>>>;
	const tables = globSync('{decisions,documents,refusals,taxonomy}/*.ts', { cwd: generated });
	expect(tables.length).toBeGreaterThan(15);
	for (const path of tables)
		for (const table of Object.values((await import(join(generated, path))) as Tables))
			expect([path, Object.keys(table.xx ?? {})]).toEqual([path, Object.keys(table.en ?? {})]);
	const { catalogues } = (await import(join(generated, 'catalogues.ts'))) as {
		catalogues: Record<string, Record<string, () => Promise<object>>>;
	};
	expect(Object.keys(catalogues)).toEqual([...languages, 'xx']);
	for (const [name, load] of Object.entries(catalogues.en!))
		expect([name, Object.keys((await catalogues.xx![name]?.()) ?? {})]).toEqual([name, Object.keys(await load())]);
});

test('[WEB372] a language that lacks a file is told which', () => {
	rmSync(join(folder, 'xx', 'documents', 'press.ftl'));
	expect(compile()).toEqual(['packages/messages/en/documents/press.ftl:1: This file is missing in xx.']);
});
