import { expect, test } from 'vitest';
import { billOfMaterials, isBuilt, nameOf, readBundled, readNotices } from '../supply-chain/bill-of-materials.ts';
import { readAudit } from '../supply-chain/read-audit.ts';

// Only a build knows what is bundled: `npm test` builds first, and on a clean clone `npm run setup` does.
test.skipIf(!isBuilt())('what is bundled into the pages is in the bill of materials and in the licence notices', () => {
	const bundled = readBundled();
	const names = bundled.map(({ name }) => name);
	// Code, a style sheet's font, what others bring along, and the framework: each comes in by another way.
	const known = [
		'yjs',
		'@tiptap/core',
		'prosemirror-model',
		'socket.io-client',
		'@fontsource-variable/inter',
		'svelte'
	];
	expect(names).toEqual(expect.arrayContaining(known));
	const bill = billOfMaterials();
	expect(bill).toMatchObject({ bomFormat: 'CycloneDX' });
	const listed = new Map(bill.components.map((component) => [`${nameOf(component)} ${component.version}`, component]));
	const notices = readNotices();
	for (const { name, version, license } of bundled) {
		expect(listed.get(`${name} ${version}`)?.properties).toContainEqual({ name: 'plenum:bundled', value: 'web' });
		expect(notices).toContain(`${name} ${version} (${license})`);
	}
	expect(notices).toContain('SIL OPEN FONT LICENSE');
	// And what the server alone runs on.
	for (const name of ['fastify', 'better-sqlite3', 'drizzle-orm']) expect(bill.components.map(nameOf)).toContain(name);
	expect(bill.components.map(nameOf)).not.toContain('eslint');
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
