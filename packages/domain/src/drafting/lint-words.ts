/** Kinds of act to choose from: `offers.ts`. */
type OfferGroup = 'law' | 'bodies' | 'people' | 'facts';

/**
 * What the linter knows of a language. All in the form that `tokens.ts` gives to words: lower case, without accents, Arabic without
 * article and with its letters made one. Phrases are words with single spaces; `*` stands for up to three words of any kind.
 */
export type LintWords = {
	/** Phrases that name no act that one could see. */
	vague: readonly string[];
	/** Nouns that say that something is done and not what, where they follow the verb closely. */
	emptyNouns: readonly string[];
	/** Haste without a date. */
	haste: readonly string[];
	/** What joins two acts. Arabic writes it in one with the next word. */
	and: readonly string[];
	/** Before a verb that says what for, not what else. */
	purpose: readonly string[];
	/** Verbs that are as often nouns: an act of its own only before one of `determiners`. */
	nounLike: readonly string[];
	determiners: readonly string[];
	/** `accelerate the adoption of`: an act after a general verb; `by adopting` as well. */
	speeding: readonly string[];
	acts: readonly string[];
	means: readonly string[];
	/** After a figure. */
	percent: readonly string[];
	/** Who may be addressed, and what comes before one who is. */
	institutions: readonly string[];
	addressing: readonly string[];
	modals: readonly string[];
	/** Everyone, and so no one. */
	wide: readonly string[];
	/** Before a year that is a term; before one only where it lies ahead. */
	until: readonly string[];
	during: readonly string[];
	/** Terms without a date. */
	terms: readonly string[];
	/** `within two years`. */
	within: readonly string[];
	units: readonly string[];
	/** `should be`, and how the next word then ends. */
	passive: readonly string[];
	participles: RegExp;
	/** `by the Ministry` after it. */
	agent: readonly string[];
	/** Verbs to begin with, as they are written. */
	offers: Record<OfferGroup, readonly string[]>;
	/** Whether a term may stand between a verb and its object. */
	termAfterVerb: boolean;
	comma: string;
};
