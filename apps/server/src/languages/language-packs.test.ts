import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDataFolder, envOf, removeDataFolder } from '../test-support/database/data-folder.fixture.ts';
import { openPlenum } from '../test-support/app/open-plenum.fixture.ts';
import { readLanguagePacks } from './read-language-packs.ts';

let dataDir: string;
beforeEach(async () => void (dataDir = await createDataFolder('plenum-languages-')));
afterEach(() => removeDataFolder(dataDir));

function write(path: string, text: string): void {
	const file = join(dataDir, 'languages', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const traits = { name: 'Kreyòl', direction: 'ltr' };
const read = () => readLanguagePacks(join(dataDir, 'languages'));

describe('[WEB380] a mistake keeps neither Plenum nor another pack from working', () => {
	beforeEach(() => {
		write('ht/pack.json', JSON.stringify(traits));
		write('ht/interface/front/home.ftl', 'title = Byenveni\n');
	});

	test.each([
		['no traits', 'ckb/interface/home.ftl', '', 'languages/ckb/pack.json:1: This file is missing or cannot be read.'],
		['no JSON', 'ckb/pack.json', '{', 'languages/ckb/pack.json:1: This is not JSON.'],
		['no name', 'ckb/pack.json', '{"direction": "rtl"}', 'languages/ckb/pack.json:1: “name” is what'],
		['no direction', 'ckb/pack.json', '{"name": "x"}', 'languages/ckb/pack.json:1: “direction” is "ltr" or "rtl".'],
		[
			'an unknown fallback',
			'ckb/pack.json',
			'{"name":"x","direction":"rtl","fallback":"xx"}',
			'“fallback” is one of en, fr, ar.'
		],
		['no language', 'no language/pack.json', '{}', '“no language” is no language code'],
		['a language of Plenum', 'fr/pack.json', '{}', 'Plenum has Français itself.']
	])('%s', async (_, path, text, problem) => {
		write(path, text);
		const packs = await read();
		expect(packs.problems).toEqual([expect.stringContaining(problem)]);
		expect(packs.list.map(({ code }) => code)).toEqual(['ht']);
	});

	test('a file that is not Fluent', async () => {
		write('ht/interface/front/shell.ftl', 'this is no message\n');
		const packs = await read();
		expect(packs.problems).toEqual([
			expect.stringMatching(/^languages\/ht\/interface\/front\/shell\.ftl:1: This is not Fluent/)
		]);
		expect(
			packs.textsOf('ht', ['interface/home'])?.['interface/home']?.find(({ path }) => path[0] === 'title')
		).toEqual({
			path: ['title'],
			parameters: 0,
			pieces: ['Byenveni']
		});
	});
});

test('[WEB381] a pack has its share, and another version when a text changes', async () => {
	write('ht/pack.json', JSON.stringify(traits));
	const {
		list: [empty]
	} = await read();
	expect(empty).toMatchObject({ ...traits, code: 'ht', fallback: 'en', translated: 0 });
	write('ht/interface/front/home.ftl', 'title = Byenveni\n');
	const {
		list: [begun],
		installed
	} = await read();
	expect(installed[0]?.counts.translated).toBe(1);
	expect(begun?.version).not.toBe(empty?.version);
});

test('[WEB392] a pack has the parts of the guide whose files have text, and another version when one changes', async () => {
	write('ht/pack.json', JSON.stringify(traits));
	write('ht/guide/participant.md', '# Gid\r\n\r\nLi sa a.\r\n');
	write('ht/guide/facilitator.md', '\n');
	write('ht/guide/other.md', '# Lòt\n');
	const before = await read();
	expect(before.list[0]?.guides).toEqual(['participant']);
	expect(before.guideOf('ht', 'participant')).toBe('# Gid\n\nLi sa a.\n');
	expect([before.guideOf('ht', 'facilitator'), before.guideOf('ckb', 'participant')]).toEqual([undefined, undefined]);
	write('ht/guide/participant.md', '# Gid nouvo\n');
	expect((await read()).list[0]?.version).not.toBe(before.list[0]?.version);
});

test('[WEB386] a refusal is in the language of the reader’s pack, and else in that of its fallback', async () => {
	write('ht/pack.json', JSON.stringify({ ...traits, fallback: 'fr' }));
	write('ht/refusals/refusals.ftl', 'identity--required = Se pou w konekte dabò.\n');
	const plenum = await openPlenum(envOf(dataDir));
	const titleOf = async (url: string, language: string) => {
		const reply = await plenum.app.inject({ url, headers: { cookie: `language=${language}` } });
		return String(Reflect.get(reply.json(), 'title'));
	};
	try {
		expect(await titleOf('/api/v1/consultations', 'ht')).toBe('Se pou w konekte dabò.');
		expect(await titleOf('/api/v1/nothing', 'ht')).toBe(await titleOf('/api/v1/nothing', 'fr'));
	} finally {
		await plenum.close();
	}
});
