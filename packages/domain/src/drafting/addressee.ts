import type { LintWords } from './lint-words.ts';
import type { Institution } from '../consultations/institutions.ts';
import { namesOfInstitution } from '../consultations/institutions.ts';
import { Phrases, tokensOf, type Token } from './tokens.ts';

/** How many words may lie between “led by” and the institution, or between an institution and “should”. */
const apart = 5;
const none = new Phrases([]);

/**
 * [DRAFTING2] An institution counts where something is asked of it, not wherever it is mentioned. Examples: “the Ministry should”, “led by
 * the Ministry”, “should be trained by the Ministry”; not “the courts must be reformed”.
 */
export function namesAddressee(tokens: readonly Token[], words: LintWords, known: Phrases = none): boolean {
	const institutions = new Set(words.institutions);
	const addressing = Phrases.of(words.addressing);
	const modals = Phrases.of(words.modals);
	const passives = findPassives(tokens, words);
	let asked = -1;
	for (let at = 0; at < tokens.length; at++) {
		const length = addressing.at(tokens, at);
		if (length > 0) asked = at + length;
		const agent = passives.find(({ by }) => by === at);
		if (agent) asked = at + 1;
		if (!tokens[at]!.forms.some((form) => institutions.has(form)) && known.at(tokens, at) === 0) continue;
		if (asked >= 0 && at - asked <= apart) return true;
		if (at < apart && isAsked(tokens, at, modals, passives)) return true;
	}
	return false;
}

/** [DRAFTING13] The names of institutions that a consultation lists, as they may stand in a text. */
export function phrasesOf(institutions: readonly Institution[]): Phrases {
	const names = institutions.flatMap(namesOfInstitution).map((name) => tokensOf(name).map(({ word }) => word));
	return new Phrases(names.filter((words) => words.length > 0).map((words) => words.join(' ')));
}

function isAsked(tokens: readonly Token[], at: number, modals: Phrases, passives: readonly Passive[]): boolean {
	for (let next = Math.max(0, at - 3); next <= at + apart + 2; next++)
		if (modals.at(tokens, next) > 0 && !passives.some(({ from }) => from === next)) return true;
	return false;
}

/** “should be strengthened”, and the place of “by” after it. */
type Passive = { from: number; to: number; by: number | null };

/** Where it is said that something be done, and not by whom. */
export function findPassive(tokens: readonly Token[], words: LintWords): { from: number; to: number } | null {
	return findPassives(tokens, words).find(({ by }) => by === null) ?? null;
}

/** One is enough to be asked about; a text of hundreds is not compared with all of them. */
const most = 5;

function findPassives(tokens: readonly Token[], words: LintWords): Passive[] {
	const passive = Phrases.of(words.passive);
	const found: Passive[] = [];
	for (let at = 0; at < tokens.length && found.length < most; at++) {
		const length = passive.at(tokens, at);
		const to = at + length;
		if (length === 0 || !words.participles.test(tokens[to]?.word ?? '')) continue;
		const by = [to + 1, to + 2].find((next) => words.agent.includes(tokens[next]?.word ?? ''));
		found.push({ from: at, to, by: by ?? null });
	}
	return found;
}
