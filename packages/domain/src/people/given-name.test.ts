import { expect, test } from 'vitest';
import { nameKey, tidyName } from './given-name.ts';
import { proposePseudonym } from './pseudonym.ts';

test('[PEOPLE7] a name stands on one line and turns nothing around', () => {
	expect(tidyName('  Rita\n\t Fern \u0000')).toBe('Rita Fern');
	expect(tidyName('Rita\u202E Fern\u2066')).toBe('Rita Fern');
	expect(tidyName('ريتا فيرن')).toBe('ريتا فيرن');
	expect(tidyName(' \u202E ')).toBe('');
});

test('[PEOPLE11] the names of two accounts differ in more than case, width and spaces', () => {
	expect(nameKey(' Ilse  MARROW')).toBe(nameKey('ilse marrow'));
	expect(nameKey('Ｉｌｓｅ')).toBe('ilse');
});

test('[PEOPLE7] a pseudonym is one that nobody has, however many there are', () => {
	const taken = new Set<string>();
	for (let n = 0; n < 1000; n += 1) taken.add(proposePseudonym(0.999, taken));
	expect(taken.size).toBe(1000);
	expect(proposePseudonym(0, new Set())).toBe('Amber Acacia');
	expect(proposePseudonym(0, new Set(['Amber Acacia']))).toBe('Blue Acacia');
});

test('[PEOPLE7] every pseudonym is two words, and only their repetition has a number', () => {
	const taken = new Set<string>();
	const proposed = Array.from({ length: 340 }, () => {
		const proposal = proposePseudonym(0, taken);
		taken.add(proposal);
		return proposal;
	});
	for (const name of proposed.slice(0, 336)) expect(name).toMatch(/^[A-Z][a-z]{3,6} [A-Z][a-z]{3,6}$/);
	expect(proposed.slice(335)).toEqual([
		'Swift Willow',
		'Amber Acacia 2',
		'Blue Acacia 2',
		'Bright Acacia 2',
		'Calm Acacia 2'
	]);
	expect(['0.25', '0.5', '0.999'].map((chance) => proposePseudonym(Number(chance), new Set()))).toEqual([
		'Amber Dune',
		'Amber Lantern',
		'Swift Willow'
	]);
});

test('a name that no one could see is no name; the joiners that some scripts need stay', () => {
	expect(tidyName('\u200B')).toBe('');
	expect(tidyName('\u3164')).toBe('');
	expect(tidyName('\u200C\u200D')).toBe('');
	expect(tidyName('A\u200Bda')).toBe('Ada');
	expect(tidyName('می\u200Cخواهم')).toBe('می\u200Cخواهم');
});

test('[PEOPLE7] signs that show nothing make no name, and half a letter is none', () => {
	for (const unseen of ['\u034F', '\uFE0F\uFE0F', '\u2800', '\u180E', '\u0301\u0301', '\uD800', '\u{E0041}'])
		expect(tidyName(unseen)).toBe('');
	expect(tidyName('A\u034Fda \uD83D')).toBe('Ada');
	expect(tidyName('☀\uFE0F Ada 😀')).toBe('☀\uFE0F Ada 😀');
});
