import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';

/** A package that a build compiled in. */
export type BundledPackage = { name: string; version: string; license: string };
/** What a build contains, and the names of the packages that it imports from where they are installed. */
export type PackagesOfBuild = { bundled: BundledPackage[]; imported: string[] };

/**
 * Lists, from the real bundle, the packages whose code and fonts a build contains. `third-party.json` is for the bill of materials.
 * `THIRD-PARTY-LICENSES.txt` has every licence's text, which most licences require us to pass on. `part` names what was built.
 */
export const thirdParty = (part: string): Rolldown.Plugin => ({
	name: 'third-party',
	generateBundle(_options, bundle) {
		const files = Object.values(bundle).flatMap((output) =>
			output.type === 'chunk'
				? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
				: output.originalFileNames
		);
		// A style sheet is an asset in the end; as a module it still says where it comes from.
		const styles = [...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id));
		const folders = new Set([...files, ...styles].flatMap((file) => packageFolder(file) ?? []));
		const packages = [...folders].map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
		const bundled = packages.map(({ name, version, license }) => ({ name, version, license }));
		const imported = Object.values(bundle)
			.flatMap((output) => (output.type === 'chunk' ? [...output.imports, ...output.dynamicImports] : []))
			.filter((path) => !(path in bundle) && !isBuiltin(path))
			.flatMap((path) => /^(?:@[^/]+\/)?[^./#][^/]*/.exec(path)?.[0] ?? []);
		const listed: PackagesOfBuild = { bundled, imported: [...new Set(imported)].toSorted() };
		this.emitFile({ type: 'asset', fileName: 'third-party.json', source: JSON.stringify(listed, null, '\t') });
		this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: notice(part, packages) });
	}
});

type Described = BundledPackage & { text: string };

/** `licenses` is how packages of long ago say it. */
type Manifest = Omit<BundledPackage, 'license'> & { license?: string; licenses?: { type: string }[] };

/** The folder of the innermost package that the file is in; null for our own. */
function packageFolder(file: string): string | null {
	const path = file.split('?', 1)[0]?.replace(/^\0/, '') ?? '';
	const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
	if (!found?.[1]) return null;
	const folder = found[1].startsWith('/') ? found[1] : join(process.cwd(), found[1]);
	return existsSync(join(folder, 'package.json')) ? folder : null;
}

function describe(folder: string): Described {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
	const { name, version } = manifest;
	const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ');
	if (!license) throw new Error(`${name} says no licence: ${dirname(folder)}`);
	const texts = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return { name, version, license, text: texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}` };
}

function notice(part: string, packages: readonly Described[]): string {
	const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
	return `The ${part} of Plenum contains code and fonts of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
