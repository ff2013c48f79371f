import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackagesOfBuild } from '../../third-party.ts';

export const root = join(import.meta.dirname, '..', '..');

/** What the builds contain: what browsers load, what renders pages on the server, and the server itself. */
const builds = {
	web: join(root, 'apps', 'web', 'build', 'client'),
	rendering: join(root, 'apps', 'web', 'build', 'server'),
	server: join(root, 'apps', 'server', 'build')
};
export type Build = keyof typeof builds;
export const allBuilds = Object.keys(builds) as Build[];

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
	metadata: { component: Component };
} & Record<string, unknown>;

export function isBuilt(): boolean {
	return allBuilds.every((build) => existsSync(listOf(build)));
}

/** What the build found in its own files. */
export function readPackages(build: Build): PackagesOfBuild {
	return JSON.parse(readFileSync(listOf(build), 'utf8')) as PackagesOfBuild;
}

function listOf(build: Build): string {
	return join(builds[build], 'third-party.json');
}

export function readNotices(build: Build): string {
	return readFileSync(join(builds[build], 'THIRD-PARTY-LICENSES.txt'), 'utf8');
}

/**
 * CycloneDX. The server's production dependencies are installed beside its build (`plenum:installed`). All other packages are development
 * dependencies, for they are compiled in: those are marked by what was really bundled (`plenum:bundled`).
 */
export function billOfMaterials(): Bill {
	const bill = pnpmBill([]);
	const marks = new Map<string, Property[]>();
	const mark = (ref: string, name: string, value: Build) =>
		marks.set(ref, [...(marks.get(ref) ?? []), { name: `plenum:${name}`, value }]);
	for (const component of pnpmBill(['--prod', '--filter', '@plenum/server']).components)
		if (component.group !== '@plenum') mark(component['bom-ref'], 'installed', 'server');
	for (const build of allBuilds)
		for (const { name, version } of readPackages(build).bundled) mark(refOf(name, version), 'bundled', build);

	bill.components = bill.components.flatMap((component) => {
		const properties = marks.get(component['bom-ref']);
		return properties ? [{ ...component, properties: [...(component.properties ?? []), ...properties] }] : [];
	});
	const refs = bill.components.map((component) => component['bom-ref']);
	const unknown = [...marks.keys()].filter((ref) => !refs.includes(ref));
	if (unknown.length > 0) throw new Error(`The lockfile does not know ${unknown.join(', ')}.`);
	const dependencies = bill.dependencies.flatMap(({ ref, dependsOn = [] }) =>
		refs.includes(ref) ? [{ ref, dependsOn: dependsOn.filter((each) => refs.includes(each)) }] : []
	);
	bill.dependencies = [{ ref: bill.metadata.component['bom-ref'], dependsOn: refs }, ...dependencies];
	return bill;
}

function refOf(name: string, version: string): string {
	return `pkg:npm/${name.replace('@', '%40')}@${version}`;
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
