import { findActs, ofGerund } from './acts.ts';
import { tokensOf } from './tokens.ts';
import { lintWordsOf } from './words-of-language.ts';

/** What kinds of act there are to choose from. */
export const offerGroups = ['law', 'bodies', 'people', 'facts'] as const;
export type OfferGroup = (typeof offerGroups)[number];

/** [DRAFTING9] Verbs that ask for an act, as a recommendation in that language begins; null where none are known. */
export function offeredVerbs(language: string | null): Record<OfferGroup, readonly string[]> | null {
	return lintWordsOf(language)?.offers ?? null;
}

/**
 * [DRAFTING9] The text with this verb in front. It replaces a verb that asks to think, to continue or in general, “consider ratifying” as a
 * whole. It goes before everything where there is no verb, or one that asks for an act already.
 */
export function withVerb(text: string, verb: string, language: string | null): string {
	const tokens = tokensOf(text);
	const { leading } = findActs(tokens, lintWordsOf(language), language);
	const first = leading[0];
	const last = leading.at(-1);
	if (!first || !last || first.category === 5)
		return text.trim() === '' ? `${verb} ` : `${verb} ${lowered(text.trimStart())}`;
	const from = tokens[first.at]!.start;
	const governed = ofGerund(tokens[last.at + 1], language) === undefined ? last.at : last.at + 1;
	const isBeginning = !/\p{L}/u.test(text.slice(0, from));
	return `${text.slice(0, from)}${isBeginning ? verb : lowered(verb)}${text.slice(tokens[governed]!.end)}`;
}

/** The first letter small, unless what follows says that the word is a name or an abbreviation. */
function lowered(text: string): string {
	return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/**
 * [DRAFTING10] The text with its term where that language puts it: after the verb, “Adopt, by 31 December 2027, the law”, or at the end.
 * Two verbs that are one act stay together. Nothing is taken away.
 */
export function withTerm(text: string, term: string, language: string | null): string {
	const words = lintWordsOf(language);
	const tokens = tokensOf(text);
	const { leading } = findActs(tokens, words, language);
	const verb = leading[0];
	const next = tokens[(leading[0]?.at ?? 0) + 1];
	const isPair = next !== undefined && words?.and.includes(next.word);
	if (!words?.termAfterVerb || verb?.at !== 0 || leading.length > 1 || !next || isPair || next.after !== 'space') {
		const [, body = text, stop = ''] = /^([^]*?)(\.?\s*)$/.exec(text) ?? [];
		return `${body}${words?.comma ?? ','} ${term}${stop}`;
	}
	const end = tokens[0]!.end;
	return `${text.slice(0, end)}, ${term},${text.slice(end)}`;
}

/** Verbs with which an action may begin, and that say nothing of the kind of act. */
const otherVerbs: Record<string, ReadonlySet<string>> = {
	en: new Set(['report', 'respond', 'reply', 'consult', 'collect', 'monitor', 'organise', 'organize', 'run', 'start']),
	fr: new Set(['presenter', 'communiquer', 'consulter', 'recueillir', 'suivre', 'informer', 'repondre'])
};

/** Whether the text begins with a verb that is known: its capital is then that of a sentence, and not of a name. */
export function startsWithVerb(text: string, language: string | null): boolean {
	const tokens = tokensOf(text);
	const { leading } = findActs(tokens, lintWordsOf(language), language);
	const isVerb = leading[0]?.at === 0 || otherVerbs[language ?? '']?.has(tokens[0]?.word ?? '') === true;
	return isVerb && /^\p{Lu}\p{Ll}/u.test(text);
}
