import { expect, test } from 'vitest';
import { languages, type Language } from '../languages.ts';
import { proposePseudonym } from './pseudonym.ts';
import { pseudonymWords } from './pseudonym-words.ts';

function propose(language: Language, count: number, chance: () => number = () => 0): string[] {
	const taken = new Set<string>();
	for (let n = 0; n < count; n += 1) taken.add(proposePseudonym(language, chance(), taken));
	return [...taken];
}

const wordsOf = (language: Language) => [...pseudonymWords[language].first, ...pseudonymWords[language].second];

/** How many letters have to be changed, added or left out to make one word of the other. */
function distance(one: string, other: string): number {
	let row = [...other, ''].map((_, place) => place);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [place, theirs] of [...other].entries())
			next.push(
				Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (letter === theirs ? 0 : 1))
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test.each(languages)('[PEOPLE7] in %s no two words are near each other', (language) => {
	const words = wordsOf(language).map(plain);
	expect(new Set(words).size).toBe(38);
	const near = words.flatMap((one, at) =>
		words.slice(at + 1).flatMap((other) => (distance(one, other) < 3 ? [`${one} ${other}`] : []))
	);
	expect(near).toEqual([]);
});

/** Roles, and sides as consultations name them. */
const roles: Record<Language, string> = {
	en: 'facilitator rapporteur participant observer chair moderator state ministry government society civil institution nations academia parliament other',
	fr: 'animateur rapporteur participant observateur président modérateur état ministère gouvernement société civile institution nations université parlement autre',
	ar: 'ميسر مقرر مشارك مراقب رئيس منسق دولة وزارة حكومة مجتمع مدني مؤسسة أمم جامعة برلمان آخر'
};

test.each(languages)('[PEOPLE7] in %s no word looks like a role or a side', (language) => {
	const near = wordsOf(language).flatMap((word) =>
		roles[language].split(' ').flatMap((role) => (distance(plain(word), plain(role)) < 3 ? [`${word} ${role}`] : []))
	);
	expect(near).toEqual([]);
});

test.each(languages)('[PEOPLE7] in %s the first sixteen have no word in common, wherever chance begins', (language) => {
	let turn = 0;
	for (const names of [propose(language, 16), propose(language, 16, () => (turn = (turn + 0.37) % 1))]) {
		const words = names.flatMap((name) => name.split(' '));
		expect(new Set(words).size).toBe(32);
	}
});

test('[PEOPLE7] nor one with a name that somebody gave', () => {
	const given = new Set(['Almond Anchor', 'Bamboo', 'Mr Bridge']);
	expect(proposePseudonym('en', 0, given)).toBe('Cedar Compass');
});

test('[PEOPLE7] a pseudonym is one that nobody has, however many there are', () => {
	const names = propose('en', 360);
	expect(new Set(names).size).toBe(360);
	expect(names.slice(0, 352).every((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true);
	expect(names.slice(352).every((name) => name.endsWith(' 2'))).toBe(true);
});
