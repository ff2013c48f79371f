import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportFonts } from '../../packages/formats/src/print/report-fonts.ts';
import {
	allBuilds,
	billOfMaterials,
	isBuilt,
	nameOf,
	readNotices,
	readPackages,
	root
} from '../supply-chain/bill-of-materials.ts';
import { readAudit } from '../supply-chain/read-audit.ts';

const readText = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const { dependencies } = JSON.parse(readText('apps', 'server', 'package.json')) as {
	dependencies: Record<string, string>;
};
const installed = Object.keys(dependencies);

// Only a build knows what is bundled: `npm test` builds first, and on a clean clone `npm run setup` does.
describe.skipIf(!isBuilt())('what the builds contain', () => {
	test('[OPERATE341] the bill of materials lists what is bundled and what is installed, and nothing else', () => {
		const bill = billOfMaterials();
		expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'plenum' } } });
		const marksOf = new Map(
			bill.components.map((component) => [`${nameOf(component)} ${component.version}`, component.properties ?? []])
		);
		for (const build of allBuilds) {
			const mark = { name: 'plenum:bundled', value: build };
			const marked = [...marksOf].filter(([, marks]) =>
				marks.some((each) => each.name === mark.name && each.value === build)
			);
			const bundled = readPackages(build).bundled.map(({ name, version }) => `${name} ${version}`);
			expect(marked.map(([name]) => name).toSorted(), build).toEqual([...new Set(bundled)].toSorted());
		}
		const isInstalled = ({ name, value }: { name: string; value: string }) =>
			name === 'plenum:installed' && value === 'server';
		const names = [...marksOf]
			.filter(([, marks]) => marks.some(isInstalled))
			.map(([name]) => name.replace(/ \S+$/, ''));
		// Typesetting is a package for each kind of machine.
		const beside = names.filter((name) => !name.startsWith('@myriaddreamin/typst-ts-node-compiler-'));
		expect(beside.toSorted()).toEqual(installed.filter((name) => !name.startsWith('@plenum/')).toSorted());
		const unmarked = [...marksOf].filter(([, marks]) => !marks.some(({ name }) => name.startsWith('plenum:')));
		expect(unmarked).toEqual([]);
	});

	test('[OPERATE341] code, fonts of style sheets, packages of packages and the framework are found', () => {
		const known = {
			web: ['yjs', '@tiptap/core', 'prosemirror-model', 'socket.io-client', '@fontsource-variable/inter', 'svelte'],
			rendering: ['@sveltejs/kit', '@sveltejs/adapter-node', 'svelte', 'cookie'],
			server: ['fastify', 'drizzle-orm', 'docx', 'avvio', 'pg']
		};
		for (const build of allBuilds) {
			const bundled = readPackages(build).bundled.map(({ name }) => name);
			expect(bundled).toEqual(expect.arrayContaining(known[build]));
			expect(bundled).not.toContain('eslint');
		}
	});

	test('[OPERATE342] each build has the licences of all that it contains', () => {
		for (const build of allBuilds) {
			const notices = readNotices(build);
			for (const { name, version, license } of readPackages(build).bundled)
				expect(notices).toContain(`${name} ${version} (${license})`);
		}
		expect(readNotices('web')).toContain('SIL OPEN FONT LICENSE');
	});

	test('[OPERATE340] the server has as production dependencies what its build leaves outside, and nothing else', () => {
		const imported = [...readPackages('server').imported, ...readPackages('rendering').imported];
		expect(readPackages('web').imported).toEqual([]);
		// The build sees no import of a file that is only read.
		const fonts = reportFonts.flatMap(({ files }) => files.map((file) => `@expo-google-fonts/${file.split('/')[0]}`));
		expect([...new Set([...imported, ...fonts])].toSorted()).toEqual(installed.toSorted());
	});
});

test('[OPERATE340] the image installs the production dependencies of the server alone', () => {
	const installs = [...readText('deploy', 'Containerfile').matchAll(/pnpm@\S+ (install .*?)(?: \\|$)/gm)];
	expect(installs.map(([, command]) => command)).toEqual([
		'install --frozen-lockfile',
		'install --frozen-lockfile --prod --filter @plenum/server'
	]);
});

test('an audit without an answer is never an audit without findings', () => {
	const refused = 'Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n\n  × The audit endpoint responded with 405:';
	for (const [out, err] of [
		['', refused],
		[refused, ''],
		['{}', ''],
		['null', ''],
		['[]', '']
	] as const) {
		const { status, lines } = readAudit(out, err);
		expect([status, lines[0]]).toEqual([2, expect.stringContaining('NOT AUDITED')]);
	}
	const none = { advisories: {}, metadata: { vulnerabilities: { low: 0, high: 0 } } };
	expect(readAudit(JSON.stringify(none), '')).toMatchObject({ status: 0 });
	const some = {
		advisories: { 1: { module_name: 'left', severity: 'high', title: 'Pads too far' } },
		metadata: { vulnerabilities: { high: 1 } }
	};
	expect(readAudit(JSON.stringify(some), '')).toEqual({
		status: 1,
		lines: ['1 known vulnerabilities:', expect.stringContaining('left')]
	});
	expect(readAudit(JSON.stringify({ metadata: { vulnerabilities: { high: 2 } } }), '')).toMatchObject({ status: 1 });
});
