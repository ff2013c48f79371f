import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLanguagePack } from '../languages/read-language-packs.ts';
import { runCommand } from './run-command.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'plenum-languages-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

function write(path: string, text: string): void {
	const file = join(dataDir, 'languages', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

async function plenum(...typed: string[]) {
	let out = '';
	let err = '';
	const env = { DATA_DIR: dataDir, PORT: '0', INIT_CWD: dataDir };
	const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	const status = await runCommand([...typed, '--json'], env, streams);
	return { status, json: JSON.parse(out.trim().split('\n').at(-1)!) as Record<string, unknown>, err };
}

function writeCreole(): void {
	write('ht/pack.json', JSON.stringify({ name: 'Kreyòl ayisyen', direction: 'ltr', fallback: 'fr' }));
	write('ht/interface/front/home.ftl', '# Yon nòt\ntitle = Byenveni\nfoot = mwen pa la\n');
	write('ht/refusals/refusals.ftl', 'identity--required = Se pou w konekte dabò.\n');
	write('ht/guide/participant.md', '# Gid patisipan an\n');
}

test('[WEB388] languages are listed with their share and the mistakes in packs', async () => {
	expect(await plenum('languages')).toMatchObject({ status: 0, json: { ok: true, problems: [] } });
	writeCreole();
	const { status, json, err } = await plenum('languages');
	const problem = expect.stringMatching(/^languages\/ht\/interface\/front\/home\.ftl:3: There is no “foot”/) as string;
	expect({ status, json }).toMatchObject({ status: 1, json: { ok: false, problems: [problem] } });
	expect((json['languages'] as { code: string }[]).map(({ code }) => code)).toEqual(['en', 'fr', 'ar', 'ht']);
	expect(json['languages']).toContainEqual(
		expect.objectContaining({
			code: 'ht',
			fallback: 'fr',
			texts: { translated: 2, total: expect.any(Number) as number }
		})
	);
	expect(err).toMatch(/^ht {8}Kreyòl ayisyen, 0 % translated \(2 of \d+ texts\), the rest in Français/m);
});

test('[WEB387] an exported pack that is put back is the same, and nothing of it is lost', async () => {
	writeCreole();
	const before = await readLanguagePack(join(dataDir, 'languages', 'ht'));
	const { status, json } = await plenum('languages', 'export', 'ht', 'for-weblate');
	const folder = join(dataDir, 'for-weblate');
	expect({ status, json }).toMatchObject({ status: 0, json: { ok: true, folder, begun: 2 } });
	const listed = (language: string) =>
		readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ftl'));
	expect(listed('ht').toSorted()).toEqual(listed('en').toSorted());
	expect(readFileSync(join(folder, 'ht/interface/front/home.ftl'), 'utf8')).toContain('# Yon nòt');
	expect(readFileSync(join(folder, 'l10n.toml'), 'utf8')).toContain('reference = "en/**/*.ftl"');

	rmSync(join(dataDir, 'languages'), { recursive: true });
	cpSync(join(folder, 'ht'), join(dataDir, 'languages', 'ht'), { recursive: true });
	expect(await readLanguagePack(join(dataDir, 'languages', 'ht'))).toEqual(before);
});

test('[WEB387] a language without a pack begins one, and a folder with files is left alone', async () => {
	await plenum('languages', 'export', 'ckb', 'begun');
	cpSync(join(dataDir, 'begun', 'ckb'), join(dataDir, 'languages', 'ckb'), { recursive: true });
	const { installed, problems } = await readLanguagePack(join(dataDir, 'languages', 'ckb'));
	expect(problems).toEqual([]);
	expect(installed?.pack).toMatchObject({ code: 'ckb', direction: 'rtl', translated: 0 });
	expect(await plenum('languages', 'export', 'ckb', 'begun')).toMatchObject({ status: 2, json: { ok: false } });
	expect(await plenum('languages', 'export', 'fr', 'other')).toMatchObject({ status: 2, json: { ok: false } });
});
