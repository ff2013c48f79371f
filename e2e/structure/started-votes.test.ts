import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageTexts } from './message-texts.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where “open” is said of a vote; ballots and envelopes are opened. */
const open = {
	en: /\bopen(ed)? (vote|ballot|poll|as an? open)s?\b|\b(votes?|polls?|voting)\b (\w+ ){0,3}(open|opens|opened)\b(?! the)|\bopen(ed|s)? (a|the|this|for) vot(e|ing)\b/i,
	fr: /\bvotes?\b[^.:]{0,20}(ouvert|ouvre|ouvrir)\b(?! les)|ouvr(e|ez|ir) (un|le|ce) vote|ouverture du vote|ouverts? au vote/i,
	ar: /تصويت[^.:،]{0,12}(مفتوح|يُفتح|يفتح)|(فتح|فُتح|افتح|يُفتح|مفتوح)\S{0,3} (هذا |لل)?(ال)?تصويت/
};

test.each(['en', 'fr', 'ar'] as const)('[POLL93] no text in %s says of a vote that it is open', (language) => {
	const files = globSync(`packages/messages/${language}/**/*.ftl`, { cwd: root });
	expect(files.length).toBeGreaterThan(20);
	const found = files.flatMap((file) =>
		messageTexts(join(root, file))
			.filter((text) => open[language].test(text) && !/^[a-z-]+(\/[a-z-]+)?$/.test(text))
			.map((text) => `${file}: ${text}`)
	);
	expect(found).toEqual([]);
});

test('[POLL93] the rules say “public” of a vote that hides nothing, and “in progress” of one that is not closed', () => {
	const files = globSync('docs/{spec/*,security}.md', { cwd: root });
	expect(files.length).toBeGreaterThan(30);
	const twoMeanings =
		/\bopen (?:(?:secret|confidential|public|hidden) )?(?:vote|poll)s?\b|\bopen (?:and|or) (?:confidential|secret) (?:vote|poll)/i;
	const found = files.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.split('\n')
			.flatMap((line, index) => (twoMeanings.test(line) ? `${file}:${index + 1}: ${line.trim()}` : []))
	);
	expect(found).toEqual([]);
});
