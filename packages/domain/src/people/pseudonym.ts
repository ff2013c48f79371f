import type { Language } from '../languages.ts';
import { pseudonymWords } from './pseudonym-words.ts';

/**
 * [PEOPLE7] A name for someone who gave none, in their language, which no one here has yet. As long as there are words, it shares none
 * with a name that somebody has: nobody is taken for another. Chance is from 0 up to 1.
 */
export function proposePseudonym(language: Language, chance: number, taken: ReadonlySet<string>): string {
	const names = namesOf(language);
	const start = Math.floor(chance * names.length);
	const ordered = [...names.slice(start), ...names.slice(0, start)];
	const used = countWords(taken);
	for (let round = 1; round <= taken.size + 1; round += 1) {
		const free = ordered.map((name) => numbered(name, round)).filter((name) => !taken.has(name));
		if (free.length > 0) return leastUsed(free, used);
	}
	throw new Error('More names are taken than were given.');
}

function namesOf(language: Language): string[] {
	const { first, second } = pseudonymWords[language];
	return second.flatMap((one) => first.map((other) => `${other} ${one}`));
}

/** Once every combination is taken they come again, with a number behind. */
function numbered(name: string, round: number): string {
	return round === 1 ? name : `${name} ${round}`;
}

function countWords(names: ReadonlySet<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) for (const word of name.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function leastUsed(names: readonly string[], used: ReadonlyMap<string, number>): string {
	const usesOf = (name: string) => name.split(' ').reduce((sum, word) => sum + (used.get(word) ?? 0), 0);
	let [best = ''] = names;
	for (const name of names) if (usesOf(name) < usesOf(best)) best = name;
	return best;
}
