import {
	defaultLanguage,
	guideParts,
	isLanguage,
	languageTraits,
	type GuidePart,
	type Language,
	type PackCode
} from '@plenum/domain/languages';
import type { Sources } from '@plenum/messages/packs/read-texts';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { sourcesByLanguage } from '@plenum/messages/sources';
import { LanguagePacks, type InstalledPack } from './language-packs.ts';

/** What `pack.json` says of a language. */
export type PackTraits = {
	name: string;
	direction: 'ltr' | 'rtl';
	/** For numbers, dates and plural forms, if it differs from that of the code. */
	locale?: string;
	/** English where it does not say. */
	fallback?: Language;
};

/** [WEB380] Reads the packs of a folder. No mistake in it keeps Plenum from starting. */
export async function readLanguagePacks(folder: string): Promise<LanguagePacks> {
	const problems: string[] = [];
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const installed: InstalledPack[] = [];
	for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
		if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
		const read = await readLanguagePack(join(folder, entry.name));
		problems.push(...read.problems);
		if (read.installed) installed.push(read.installed);
	}
	return new LanguagePacks(installed, problems);
}

export type ReadPack = { installed: InstalledPack | null; problems: string[] };

/** Reads one pack, whose folder has the code of its language. */
export async function readLanguagePack(folder: string): Promise<ReadPack> {
	const code = basename(folder);
	const nameOf = (path: string) => ['languages', code, path].join('/');
	const codeProblem = findCodeProblem(code);
	if (codeProblem) return { installed: null, problems: [`${nameOf('pack.json')}:1: ${codeProblem}`] };
	const traits = await readTraits(join(folder, 'pack.json'));
	if (typeof traits === 'string') return { installed: null, problems: [`${nameOf('pack.json')}:1: ${traits}`] };

	const { readTexts } = await import('@plenum/messages/packs/read-texts');
	const fallback = traits.fallback ?? defaultLanguage;
	const standIn = languageTraits[fallback];
	// With the digits of the recommendations' own numbers, as in the languages that Plenum has.
	const locale = traits.locale ?? `${code}-u-nu-latn`;
	const english = await readSources(defaultLanguage);
	const plurals = new Intl.PluralRules([locale, standIn.locale]).resolvedOptions().pluralCategories;
	const texts = readTexts({
		own: await readFiles(folder),
		english,
		fallback: fallback === defaultLanguage ? english : await readSources(fallback),
		plurals,
		fileOf: nameOf
	});
	const guides = await readGuides(folder);
	const { name, direction } = traits;
	const { translated, total, files } = texts;
	const script = new Intl.Locale(code).maximize().script === 'Arab' ? 'arabic' : 'latin';
	const share = Math.floor((translated / total) * 100);
	const guideNames = guideParts.filter((part) => guides[part] !== undefined);
	const shown = {
		name,
		direction,
		script,
		locale,
		fallback,
		code: code as PackCode,
		guides: guideNames,
		translated: share
	} as const;
	const version = createHash('sha256')
		.update(JSON.stringify([shown, files, guides]))
		.digest('hex')
		.slice(0, 16);
	return {
		installed: { pack: { ...shown, version }, files, guides, plurals, counts: { translated, total } },
		problems: texts.problems.map(({ message }) => message)
	};
}

/** [WEB392] The parts of the guide that a pack has: `guide/participant.md`. An empty file is none. */
export async function readGuides(folder: string): Promise<Partial<Record<GuidePart, string>>> {
	const guides: Partial<Record<GuidePart, string>> = {};
	for (const part of guideParts) {
		const source = await readFile(join(folder, 'guide', `${part}.md`), 'utf8').catch(() => '');
		if (source.trim() !== '') guides[part] = source.replaceAll('\r\n', '\n');
	}
	return guides;
}

/** The folder's name is the language's code, as it is written in pages and in the cookie. */
export function findCodeProblem(code: string): string | null {
	if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) || new Intl.Locale(code).toString() !== code)
		return `“${code}” is no language code (BCP 47). Rename the folder, for example to ht or ckb.`;
	return isLanguage(code) ? `Plenum has ${languageTraits[code].name} itself. Remove the folder.` : null;
}

/** What is wrong is one sentence. */
async function readTraits(file: string): Promise<PackTraits | string> {
	let written: unknown;
	try {
		written = JSON.parse(await readFile(file, 'utf8'));
	} catch (error) {
		return error instanceof SyntaxError ? 'This is not JSON.' : 'This file is missing or cannot be read.';
	}
	const { name, direction, locale, fallback } = (written ?? {}) as Record<string, unknown>;
	if (typeof name !== 'string' || name.trim() === '' || name.length > 60)
		return '“name” is what the language’s readers call it, such as "Kreyòl ayisyen".';
	if (direction !== 'ltr' && direction !== 'rtl') return '“direction” is "ltr" or "rtl".';
	if (locale !== undefined && !isLocale(locale)) return '“locale” is no locale (BCP 47), such as "fa-AF-u-nu-latn".';
	if (fallback !== undefined && !(typeof fallback === 'string' && isLanguage(fallback)))
		return `“fallback” is one of ${Object.keys(languageTraits).join(', ')}.`;
	return { name: name.trim(), direction, ...(locale ? { locale } : {}), ...(fallback ? { fallback } : {}) };
}

function isLocale(value: unknown): value is string {
	try {
		return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}

/** The Fluent files of a language that Plenum has. */
export async function readSources(language: Language): Promise<Sources> {
	return (await sourcesByLanguage[language]!()).sources;
}

/** The Fluent files of a folder, by their path in it. */
export async function readFiles(folder: string): Promise<Sources> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const paths = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ftl'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.toSorted();
	const read = paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path), 'utf8')]);
	return Object.fromEntries((await Promise.all(read)) as [string, string][]);
}
