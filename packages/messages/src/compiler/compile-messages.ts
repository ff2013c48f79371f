import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkModule, type Grammar } from './check-module.ts';
import { MessageProblem } from './problem.ts';
import { readModule } from './read-module.ts';
import { camelCase, writeCatalogues, writeTextFile, type TextFiles } from './write-catalogues.ts';
import { writeModule } from './write-module.ts';

/** What a language brings to its messages. */
export type LanguageOfMessages = {
	locale: string;
	direction: 'ltr' | 'rtl';
	plurals: readonly string[];
	/** It has every file of the English messages. */
	isComplete: boolean;
};

type Source = { language: string; kind: string; name: string; file: string; text: string };

/** Kinds whose texts are shown on a page: what is inserted is formatted and isolated. Documents do so themselves, run by run. */
const shown = ['interface', 'refusals'];

/** Another compiler writes other files. */
const version = createHash('sha256').update(
	globSync('*.ts', { cwd: import.meta.dirname })
		.sort()
		.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
		.join('')
);

/**
 * Writes a TypeScript file for each file of messages that changed: `en/interface/…/home.ftl` becomes `generated/en/interface/home.ts`.
 * Answers what is wrong; a file with a problem is not written. The language `reference` declares what the others translate. `files`
 * are those that pages load, each with several messages' files.
 */
export function compileMessages(
	folder: string,
	languages: Record<string, LanguageOfMessages>,
	reference: string,
	files: TextFiles = {}
): MessageProblem[] {
	const sources = readSources(folder);
	const english = new Map(sources.filter(({ language }) => language === reference).map((one) => [keyOf(one), one]));
	const kept = new Set<string>();
	const problems: MessageProblem[] = [];
	for (const [language, traits] of Object.entries(languages)) {
		const own = sources.filter((source) => source.language === language);
		if (traits.isComplete)
			write(
				`${language}/sources.ts`,
				writeSources(
					language,
					own.filter(({ kind }) => shown.includes(kind))
				)
			);
		if (own.length > 0) {
			write(`${language}/format.ts`, writeFormat(traits));
			write(`${language}/document-format.ts`, writeDocumentFormat(traits));
			if (traits.isComplete)
				for (const [name, file] of Object.entries(files))
					write(`${language}/files/${name}.ts`, writeTextFile(name, file));
		}
		const functions = read(join(folder, language, 'functions.ts')) ?? '';
		const grammar: Grammar = {
			plurals: traits.plurals,
			ordinals: new Intl.PluralRules(traits.locale, { type: 'ordinal' }).resolvedOptions().pluralCategories,
			functions: ['LOWERFIRST', ...namesOfFunctions(functions)]
		};
		const names = new Set(own.map(keyOf));
		for (const [key, { file }] of english)
			if (traits.isComplete && !names.has(key))
				problems.push(new MessageProblem(file, 1, `This file is missing in ${language}.`));
		for (const source of own) {
			const original = english.get(keyOf(source));
			if (original) problems.push(...compile(source, original, grammar));
			else problems.push(new MessageProblem(source.file, 1, 'There is no English file of this name.'));
		}
	}
	write('sources.ts', writeSourceList(Object.keys(languages).filter((language) => languages[language]!.isComplete)));
	for (const [key, { kind, name }] of english)
		if (!isOfPage(kind)) write(`${key}.ts`, writeTable(kind, name, languagesOf(key), reference));
	const complete = Object.keys(languages).filter((language) => languages[language]!.isComplete);
	write('catalogues.ts', writeCatalogues(complete, files, [...english.keys()]));
	for (const path of globSync('**/*.ts', { cwd: join(folder, 'generated') }))
		if (!kept.has(path)) rmSync(join(folder, 'generated', path), { force: true });
	return problems;

	function languagesOf(key: string): string[] {
		return Object.keys(languages).filter((language) =>
			sources.some((source) => source.language === language && keyOf(source) === key)
		);
	}

	function compile(source: Source, original: Source, grammar: Grammar): MessageProblem[] {
		const path = join(source.language, source.kind, `${source.name}.ts`);
		const hash = version
			.copy()
			.update(JSON.stringify([source.text, original.text, grammar]))
			.digest('hex');
		const head = `// Made from ${source.file}: change that file. ${hash}\n`;
		kept.add(path);
		if (read(join(folder, 'generated', path))?.startsWith(head)) return [];
		try {
			const module = readModule(source.file, source.text);
			const englishModule = source === original ? module : readModule(original.file, original.text);
			const found = checkModule(module, englishModule, grammar);
			if (found.length === 0)
				write(
					path,
					head +
						writeModule(module, englishModule, camelCase(source.name), {
							isPlain: !shown.includes(source.kind),
							files: {
								format: '../format.ts',
								documentFormat: '../document-format.ts',
								functions: `../../../${source.language}/functions.ts`
							}
						})
				);
			return found;
		} catch (error) {
			if (error instanceof MessageProblem) return [error];
			throw error;
		}
	}

	/** Whole or not at all: several processes may compile at once. */
	function write(path: string, text: string): void {
		kept.add(path);
		const file = join(folder, 'generated', path);
		if (read(file) === text) return;
		mkdirSync(dirname(file), { recursive: true });
		const half = `${file}.${process.pid}`;
		writeFileSync(half, text);
		renameSync(half, file);
	}
}

function readSources(folder: string): Source[] {
	return globSync('*/{interface,refusals,documents,decisions,drafting,taxonomy}/**/*.ftl', { cwd: folder })
		.sort()
		.map((path) => {
			const [language = '', kind = ''] = path.split('/');
			const file = join(folder, path);
			return {
				language,
				kind,
				name: basename(path, '.ftl'),
				file: relative(join(folder, '..', '..'), file),
				text: readFileSync(file, 'utf8')
			};
		});
}

function writeFormat({ locale, direction }: LanguageOfMessages): string {
	return `import { createFormat } from '../../src/format.ts';\n\nexport const { f, c, l, p } = createFormat('${locale}', '${direction}');\n`;
}

/** The files themselves, for what reads and exports language packs. */
function writeSources(language: string, sources: readonly Source[]): string {
	const texts = Object.fromEntries(
		sources.map(({ file, text }) => [file.slice(file.indexOf(`/${language}/`) + language.length + 2), text])
	);
	return `export const sources: Record<string, string> = ${JSON.stringify(texts, null, '\t')};\n`;
}

function writeSourceList(languages: readonly string[]): string {
	const entries = languages.map((language) => `\t${language}: () => import('./${language}/sources.ts')`);
	const type = 'Record<string, () => Promise<{ sources: Record<string, string> }>>';
	return `export const sourcesByLanguage: ${type} = {\n${entries.join(',\n')}\n};\n`;
}

function writeDocumentFormat({ locale }: LanguageOfMessages): string {
	return `import { createDocumentFormat } from '../../src/document-format.ts';\n\nexport const { j, o } = createDocumentFormat('${locale}');\n`;
}

/** A page imports the messages of its reader's language alone. All else has a table of those languages that have the file. */
function isOfPage(kind: string): boolean {
	return kind === 'interface';
}

function writeTable(kind: string, name: string, languages: string[], reference: string): string {
	const texts = camelCase(name);
	const type = texts.replace(/^./, (letter) => letter.toUpperCase());
	return [
		...languages.map((language) => `import { ${texts} as ${language} } from '../${language}/${kind}/${name}.ts';`),
		`import type { ${type} } from '../${reference}/${kind}/${name}.ts';`,
		'',
		`export const ${texts}: Record<${languages.map((language) => `'${language}'`).join(' | ')}, ${type}> = { ${languages.join(', ')} };`,
		`export type { ${type} };`,
		''
	].join('\n');
}

/** What Fluent calls them: `startingThe` is `STARTING_THE`. */
function namesOfFunctions(source: string): string[] {
	return [...source.matchAll(/^export function (\w+)/gm)].map(([, name = '']) =>
		name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
	);
}

function keyOf({ kind, name }: Source): string {
	return `${kind}/${name}`;
}

function read(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
