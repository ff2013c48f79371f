import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is in the files that browsers load. */
export type BundledPackage = { name: string; version: string; license: string };

/**
 * Lists, from the real bundle, whose code and fonts the pages carry. `third-party.json` is for the bill of materials.
 * `THIRD-PARTY-LICENSES.txt` has every licence's text, which most licences require us to pass on.
 */
export const thirdParty: Plugin = {
	name: 'third-party',
	apply: 'build',
	generateBundle(_options, bundle) {
		if (this.environment.name !== 'client') return;
		const files = Object.values(bundle).flatMap((output) =>
			output.type === 'chunk'
				? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
				: output.originalFileNames
		);
		// A style sheet is an asset in the end; as a module it still says where it comes from.
		const styles = [...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id));
		const folders = new Set([...files, ...styles].flatMap((file) => packageFolder(file) ?? []));
		const packages = [...folders].map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
		const listed = packages.map(({ name, version, license }): BundledPackage => ({ name, version, license }));
		this.emitFile({ type: 'asset', fileName: 'third-party.json', source: JSON.stringify(listed, null, '\t') });
		this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: notice(packages) });
	}
};

type Described = BundledPackage & { text: string };

/** The folder of the innermost package that the file is in; null for our own. */
function packageFolder(file: string): string | null {
	const path = file.split('?', 1)[0]?.replace(/^\0/, '') ?? '';
	const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
	if (!found?.[1]) return null;
	const folder = found[1].startsWith('/') ? found[1] : join(import.meta.dirname, found[1]);
	return existsSync(join(folder, 'package.json')) ? folder : null;
}

function describe(folder: string): Described {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage;
	const { name, version, license } = manifest;
	if (!license) throw new Error(`${name} says no licence: ${dirname(folder)}`);
	const texts = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return { name, version, license, text: texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}` };
}

function notice(packages: readonly Described[]): string {
	const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
	return `The pages of Plenum carry code and fonts of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
