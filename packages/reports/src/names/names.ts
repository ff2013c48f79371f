export type Names = {
	/** By ISO 3166-1 code: only where the United Nations use another name than the Unicode locale data. */
	states: Readonly<Record<string, string>>;
	/** The Sustainable Development Goals, in their order. */
	goals: readonly string[];
	/** Sign languages, which the locale data do not name: by State, and by the language spoken beside where a State has several. */
	sign: { of: (of: readonly string[]) => string; international: string };
};
