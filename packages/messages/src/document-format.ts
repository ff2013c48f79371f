/** What compiled messages of documents call. Documents isolate what they insert by themselves, run by run. */
type DocumentFormat = {
	/** A list as the language joins it: `a, b and c`. */
	j: (items: readonly string[]) => string;
	/** The form of a number by its place in an order; an exact number goes before its category. */
	o: (place: number, forms: { readonly [form: string]: string; readonly other: string }) => string;
};

/** Each format is created when it is first used. */
export function createDocumentFormat(locale: string): DocumentFormat {
	let lists: Intl.ListFormat | undefined;
	let ordinals: Intl.PluralRules | undefined;
	return {
		j: (items) => (lists ??= new Intl.ListFormat(locale)).format(items),
		o: (place, forms) =>
			forms[place] ??
			forms[(ordinals ??= new Intl.PluralRules(locale, { type: 'ordinal' })).select(place)] ??
			forms.other
	};
}
