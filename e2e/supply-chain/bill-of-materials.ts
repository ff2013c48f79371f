import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'apps', 'web', 'build', 'client');

type Property = { name: string; value: string };
export type Component = {
	name: string;
	group?: string;
	version: string;
	purl: string;
	'bom-ref': string;
	properties?: Property[];
};
type Bill = {
	components: Component[];
	dependencies: { ref: string; dependsOn?: string[] }[];
} & Record<string, unknown>;
export type BundledPackage = { name: string; version: string; license: string };

const bundledFile = join(pages, 'third-party.json');

export function isBuilt(): boolean {
	return existsSync(bundledFile);
}

/** What the build found in the files that browsers load. */
export function readBundled(): BundledPackage[] {
	return JSON.parse(readFileSync(bundledFile, 'utf8')) as BundledPackage[];
}

export function readNotices(): string {
	return readFileSync(join(pages, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
}

/**
 * CycloneDX. What the server runs on are its production dependencies; what the pages carry are development dependencies, for they are
 * compiled in: those are added from what was really bundled, and marked.
 */
export function billOfMaterials(): Bill {
	const bill = pnpmBill(['--prod']);
	const everything = pnpmBill([]);
	for (const { name, version } of readBundled()) {
		const isIt = (component: Component) => nameOf(component) === name && component.version === version;
		let component = bill.components.find(isIt);
		if (!component) {
			component = everything.components.find(isIt);
			if (!component) throw new Error(`${name} ${version} is in the pages, but the lockfile does not know it.`);
			bill.components.push(component);
			bill.dependencies.push({ ref: component['bom-ref'] });
		}
		component.properties = [...(component.properties ?? []), { name: 'plenum:bundled', value: 'web' }];
	}
	return bill;
}

export function nameOf({ group, name }: Component): string {
	return group ? `${group}/${name}` : name;
}

function pnpmBill(options: string[]): Bill {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-sbom-'));
	const out = join(folder, 'sbom.json');
	const sbom = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application'];
	try {
		execFileSync('npx', ['-y', 'pnpm@12.4.2', ...sbom, ...options, '--out', out], { cwd: root, stdio: 'pipe' });
		return JSON.parse(readFileSync(out, 'utf8')) as Bill;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
