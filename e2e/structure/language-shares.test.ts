import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages, languageTraits, type Language } from '@plenum/domain/languages';
import { readTexts, type Sources } from '@plenum/messages/packs/read-texts';
import { readLanguagePacks } from '../../apps/server/src/languages/read-language-packs.ts';

const root = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(root, 'docs', 'languages.md'), 'utf8');

function sourcesOf(language: Language): Sources {
	const folder = join(root, 'packages', 'messages', language);
	const paths = globSync('**/*.ftl', { cwd: folder });
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const english = sourcesOf('en');

test('[WEB389] the table of languages has the share of each as its files have it', () => {
	const rows = [...document.matchAll(/^\| (\S.*?) +\| (\w+) +\| (\d+) % /gm)].map(([, name, code, share]) => ({
		name,
		code,
		share: Number(share)
	}));
	expect(rows).toEqual(
		languages.map((code) => {
			const { plurals, name } = languageTraits[code];
			const own = sourcesOf(code);
			const { translated, total } = readTexts({ own, english, fallback: english, plurals, fileOf: (path) => path });
			return { name, code, share: Math.floor((translated / total) * 100) };
		})
	);
});

test('[WEB389] so have the samples, which have no mistakes', async () => {
	const { list, problems } = await readLanguagePacks(join(root, 'e2e', 'fixtures', 'languages'));
	expect(problems).toEqual([]);
	const shares = list.map(({ code, translated }) => `${code} ${translated}`);
	expect(document).toContain('Haitian Creole (`ht`) and Dari (`fa-AF`), 1 % each');
	expect(shares.toSorted()).toEqual(['fa-AF 1', 'ht 1']);
});
