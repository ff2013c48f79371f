import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageTexts } from './message-texts.ts';

const root = join(import.meta.dirname, '..', '..');

/** Other words for what people say about a recommendation. A level is a value of the scale; “level of implementation” is the form's field. */
const otherWords = {
	en: /\bagreed levels?\b|\blevels? (?:(?:that|which) (?:is|are|was|were) )?agreed\b|\blevels? of(?! (?:implementation|headings|(?:the consultation's|the) scale)\b)|\bagreed readings?\b|\breadings\b|\b(?:sides?|members?|people)[’'](?:s )?reading\b|(?:^|,) (?:a )?reading,/im,
	fr: /\bniveaux? convenus?\b|mise en œuvre convenue?s?\b|\bniveaux? d(?!’assurance|e mise en œuvre\b|e vie\b)|\blectures? convenues?\b|\bcarte des niveaux\b/i,
	ar: /المستوى المتفق|المستويات المتفق|مستوى متفق|تنفيذ متفق|التنفيذ المتفق|مستوى كل|القراءات|القراءة المتفق/
};

test.each(['en', 'fr', 'ar'] as const)('[WEB470] texts in %s have one word for a rating', (language) => {
	const files = globSync(`packages/messages/${language}/**/*.ftl`, { cwd: root });
	expect(files.length).toBeGreaterThan(20);
	const found = files.flatMap((file) =>
		messageTexts(join(root, file))
			.filter((text) => otherWords[language].test(text))
			.map((text) => `${file}: ${text}`)
	);
	expect(found).toEqual([]);
});

test.each([
	['en', 'docs/{spec/*,guide/{facilitator,participant,pages/en},documents,glossary/*}.md'],
	['fr', 'docs/guide/**/*fr.md'],
	['ar', 'docs/guide/**/*ar.md']
] as const)('[WEB470] rules and guides in %s have one word for a rating', (language, pattern) => {
	const files = globSync(pattern, { cwd: root });
	expect(files.length).toBeGreaterThan(1);
	const found = files.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.split('\n')
			.flatMap((line, index) => (otherWords[language].test(line) ? `${file}:${index + 1}: ${line.trim()}` : []))
	);
	expect(found).toEqual([]);
});
