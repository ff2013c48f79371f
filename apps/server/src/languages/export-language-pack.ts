import { defaultLanguage } from '@plenum/domain/languages';
import { packKinds, type Sources } from '@plenum/messages/packs/read-texts';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findCodeProblem, readFiles, readGuides, readSources, type PackTraits } from './read-language-packs.ts';

export type ExportedPack = { files: number; begun: number };

export class PackExportError extends Error {
	override name = 'PackExportError';
}

/**
 * [WEB387] Writes the English texts and those of a pack, file for file, as Weblate and Pontoon read Fluent. The pack's half of the folder can
 * be put into the data folder as it is. A language without a pack begins one.
 */
export async function exportLanguagePack(packs: string, code: string, folder: string): Promise<ExportedPack> {
	const problem = findCodeProblem(code);
	if (problem) throw new PackExportError(problem);
	if ((await readdir(folder).catch(() => [])).length > 0)
		throw new PackExportError('The folder is not empty. Name one that does not exist yet.');
	const english = translated(await readSources(defaultLanguage));
	const own = await readFiles(join(packs, code)).catch((): Sources => ({}));
	const ownByName = new Map(Object.entries(own).map(([path, text]) => [nameOf(path), text]));
	const names = new Set(Object.keys(english).map(nameOf));
	// A file that English does not have goes along, so that nothing is lost.
	const others = Object.entries(own).filter(([path]) => !names.has(nameOf(path)));
	const guides = Object.entries(await readGuides(join(packs, code)));
	const files: [string, string][] = [
		...Object.entries(english).map(([path, text]): [string, string] => [`${defaultLanguage}/${path}`, text]),
		...Object.keys(english).map((path): [string, string] => [`${code}/${path}`, ownByName.get(nameOf(path)) ?? '']),
		...others.map(([path, text]): [string, string] => [`${code}/${path}`, text]),
		...guides.map(([part, text]): [string, string] => [`${code}/guide/${part}.md`, text]),
		[`${code}/pack.json`, await readFile(join(packs, code, 'pack.json'), 'utf8').catch(() => describe(code))],
		['l10n.toml', projectFile(code)]
	];
	for (const [path, text] of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	return { files: Object.keys(english).length, begun: Object.values(own).filter((text) => text !== '').length };
}

function translated(sources: Sources): Sources {
	return Object.fromEntries(
		Object.entries(sources).filter(([path]) => packKinds.some((kind) => path.startsWith(`${kind}/`)))
	);
}

/** Wherever the file is sorted. */
function nameOf(path: string): string {
	return `${path.split('/')[0]}/${basename(path)}`;
}

/** What Node knows of a language: to be corrected by those who speak it. */
function describe(code: string): string {
	const script = new Intl.Locale(code).maximize().script ?? '';
	const traits: PackTraits = {
		name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
		direction: rightToLeft.includes(script) ? 'rtl' : 'ltr'
	};
	return `${JSON.stringify(traits, null, 2)}\n`;
}

/** Scripts of living languages (ISO 15924). */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa', 'Yezi'];

/** Where Pontoon and compare-locales find what. */
function projectFile(code: string): string {
	return [
		'basepath = "."',
		`locales = ["${code}"]`,
		'',
		'[[paths]]',
		`    reference = "${defaultLanguage}/**/*.ftl"`,
		'    l10n = "{locale}/**/*.ftl"',
		''
	].join('\n');
}
